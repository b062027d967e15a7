#include "document/diagnostics.hpp"

namespace article {

std::string_view diagnostic_name(DiagnosticCode code) {
  switch (code) {
    case DiagnosticCode::invalid_utf8: return "invalid-utf8";
    case DiagnosticCode::nul_character: return "nul-character";
    case DiagnosticCode::raw_html: return "raw-html";
    case DiagnosticCode::too_deep: return "too-deep";
    case DiagnosticCode::too_many_nodes: return "too-many-nodes";
    case DiagnosticCode::unsafe_url: return "unsafe-url";
    case DiagnosticCode::invalid_url: return "invalid-url";
    case DiagnosticCode::invalid_front_matter: return "invalid-front-matter";
    case DiagnosticCode::undefined_footnote: return "undefined-footnote";
    case DiagnosticCode::unused_footnote: return "unused-footnote";
    case DiagnosticCode::dropped_content: return "dropped-content";
    case DiagnosticCode::page_furniture: return "page-furniture";
    case DiagnosticCode::unknown_node: return "unknown-node";
    case DiagnosticCode::low_confidence: return "low-confidence";
    case DiagnosticCode::limit_reached: return "limit-reached";
    case DiagnosticCode::invalid_field: return "invalid-field";
    case DiagnosticCode::needs_script: return "needs-script";
    case DiagnosticCode::more_articles: return "more-articles";
  }
  return "unknown";
}

std::optional<DiagnosticCode> parse_diagnostic(std::string_view name) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(DiagnosticCode::more_articles); ++i) {
    DiagnosticCode const code = static_cast<DiagnosticCode>(i);
    if (diagnostic_name(code) == name) return code;
  }
  return std::nullopt;
}

void Diagnostics::add(DiagnosticCode code, std::string_view message, std::size_t offset,
                      std::size_t count) {
  std::size_t listed = 0;
  Diagnostic* last = nullptr;
  for (Diagnostic& entry : m_entries) {
    if (entry.code != code) continue;
    ++listed;
    last = &entry;
  }
  if (listed >= max_per_code) {
    last->count += count;
  } else {
    m_entries.push_back({code, std::string(message), offset, count});
  }
}

std::size_t Diagnostics::count(DiagnosticCode code) const {
  std::size_t total = 0;
  for (Diagnostic const& entry : m_entries) {
    if (entry.code == code) total += entry.count;
  }
  return total;
}

}  // namespace article
