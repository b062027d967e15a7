#pragma once

#include <string>
#include <string_view>

#include "document/builder.hpp"
#include "html/dom.hpp"

namespace article {

/// Tells the builder running text and what depends on the text before: line breaks that are meant as
/// new paragraphs, drop caps, pictures that are told twice.
class RunningText {
 public:
  explicit RunningText(Builder& builder) : m_builder(builder) {}

  /// Text. With `keeps_lines` its line feeds are line breaks.
  void add(std::string_view text, bool keeps_lines);

  /// A <br>. A second one without text between them begins a new paragraph.
  void add_break();

  /// Something else than text was told.
  void forget();

  /// The next text is the first letter of a word that goes on in the text after it.
  void start_drop_cap() { m_drop_cap = DropCap::letter; }

  void remember_image(std::string_view url) { m_image = url; }
  /// Whether the picture was told last, without text since.
  bool is_repeated_image(std::string_view url) const { return !m_image.empty() && m_image == url; }

 private:
  enum class DropCap : unsigned char { none, letter, rest };

  void add_line(std::string_view text);

  Builder& m_builder;
  bool m_after_break = false;
  DropCap m_drop_cap = DropCap::none;
  std::string m_image;
};

/// Whether an element holds the large first letter of an article.
bool is_drop_cap(Dom const& dom, DomId id);

}  // namespace article
