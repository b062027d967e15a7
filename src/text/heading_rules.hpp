/// Which lines can be headings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/line_rule.hpp"

namespace article::text_reader {

/// Forms that are headings by themselves: ALL CAPS, "1.2 Methods", "Chapter 3" …
std::span<LineRule const> heading_forms();

/// What keeps a short line from being a heading: a full stop, a greeting, an address …
std::span<LineRule const> no_heading_rules();

/// How a heading shows that it is one.
enum class HeadingForm : std::uint8_t {
  none,   ///< It can't be one.
  plain,  ///< Short and without a full stop; whether it is one depends on what stands around.
  all_caps,
  numbered,  ///< "1.2 Methods", "IV. Results"
  chapter,   ///< "Chapter 3", "Kapitel 3", "第三章"
};

struct HeadingLook {
  HeadingForm form = HeadingForm::none;
  unsigned level = 1;  ///< Of a numbered one the count of its numbers: 2 for "1.2".
};

/// Judges one line; `width` in columns.
HeadingLook heading_look(std::string_view text, unsigned width);

/// Whether a line of "=", "-", "~" or "^" underlines the line before it, and with what.
char underline_character(std::string_view text);

/// Whether the line only parts sections: "***", "* * *", "-----", "⁂".
bool is_rule_line(std::string_view text);

/// Whether a label and a short value with a number make up the line: "Serves: 4", "Phone: 555". It is
/// one entry of many.
bool is_entry(std::string_view text);

/// Whether letters are mostly capital at the start of words, as in English titles.
bool is_title_case(std::string_view text);

/// Whether there are letters and all that have case are capital.
bool is_all_caps(std::string_view text);

}  // namespace article::text_reader
