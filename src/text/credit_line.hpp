/// Lines that say who wrote the article and when: "By Jane Doe · Mar 3, 2024 · 5 min read".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/note.hpp"

namespace article::text_reader {

/// What a credit says.
enum class CreditKind : unsigned char {
  author,     ///< Before a name.
  glued,      ///< Before a name, without a space: what a page shows beside its picture.
  published,  ///< Before or after a date.
  modified,   ///< Before or after a date.
  source,     ///< Before the name of a newspaper or site.
  joining,    ///< Between a name and a date, saying nothing: "on".
};

/// Words of one kind in one language.
struct CreditRule {
  std::string_view language;  ///< BCP 47
  CreditKind kind;
  std::string_view phrases;  ///< In lower case, parted by "/".
  Note example;              ///< A line that is a credit by this rule.
  Note counter_example;      ///< A line that looks much like it and is not.
};

/// Every rule. To teach the reader a phrase or a language, add to the table.
std::span<CreditRule const> credit_rules();

/// Such a line taken apart.
struct CreditLine {
  std::vector<std::string> names;
  std::string published;     ///< ISO 8601
  std::string modified;      ///< ISO 8601
  std::string source;        ///< Name of a newspaper or site.
  bool says_author = false;  ///< By a word such as "By", not only by the form of a name.
  bool has_phrase = false;   ///< Furniture stands in it too: "5 min read".

  bool has_date() const { return !published.empty() || !modified.empty(); }
};

/// Takes the line apart. Nothing unless all of it is understood. A name alone is no credit line.
std::optional<CreditLine> parse_credit_line(std::string_view text);

/// "Jane Doe says:", over what a reader wrote.
bool is_speaker_line(std::string_view text);

}  // namespace article::text_reader
