#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// What was odd about an input that still gave an article. Names only ever get added.
enum class DiagnosticCode : std::uint8_t {
  invalid_utf8,          ///< Bytes that are not UTF-8 were replaced by U+FFFD.
  nul_character,         ///< U+0000 was replaced by U+FFFD.
  raw_html,              ///< Markup in Markdown or JSON was reduced to its text.
  too_deep,              ///< Nesting beyond the limit was flattened; its text is kept.
  too_many_nodes,        ///< A limit on repeated formatting was hit; the text is kept.
  unsafe_url,            ///< A URL of a scheme that an article may not have was dropped.
  invalid_url,           ///< A URL that cannot be parsed was dropped.
  invalid_front_matter,  ///< Front matter could not be read; it is shown as text.
  undefined_footnote,    ///< A footnote is referred to but not defined.
  unused_footnote,       ///< A footnote is defined but never referred to.
  dropped_content,       ///< Active content (script, style, form …) was left out.
  page_furniture,        ///< Lines of the page around the article were left out.
  unknown_node,          ///< A node of a kind that is not known was reduced to its text.
  low_confidence,        ///< The kind of the input was guessed with little to go by.
  limit_reached,         ///< A size limit cut the input.
  invalid_field,         ///< A field of JSON has a value that it cannot have; it was ignored.
  needs_script,          ///< A page shows nothing without its scripts.
  more_articles,         ///< The input holds more articles than were read.
};

/// The name used across the binding: `raw-html` for `DiagnosticCode::raw_html`.
std::string_view diagnostic_name(DiagnosticCode code);
std::optional<DiagnosticCode> parse_diagnostic(std::string_view name);

/// A warning for the person with the file.
struct Diagnostic {
  /// No place is to blame.
  static constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

  DiagnosticCode code;
  std::string message;
  std::size_t offset = no_offset;  ///< Byte offset in the decoded input.
  std::size_t count = 1;           ///< How often it happened, counting this one.
};

/// The warnings of one article, bounded however bad the input is.
class Diagnostics {
 public:
  /// Most places listed for one code. More of the same only count up on the last one listed.
  static constexpr std::size_t max_per_code = 8;

  /// Records that `code` happened at `offset`.
  void add(DiagnosticCode code, std::string_view message,
           std::size_t offset = Diagnostic::no_offset, std::size_t count = 1);

  std::vector<Diagnostic> const& entries() const { return m_entries; }
  bool empty() const { return m_entries.empty(); }

  /// How often `code` happened, listed or not.
  std::size_t count(DiagnosticCode code) const;

  /// Records that part of the input is for a reader which this program was linked without, so that what
  /// came of it is no answer (src/first).
  void need_full_engine() { m_needs_full_engine = true; }
  bool needs_full_engine() const { return m_needs_full_engine; }

 private:
  std::vector<Diagnostic> m_entries;
  bool m_needs_full_engine = false;
};

}  // namespace article
