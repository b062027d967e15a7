#include "html/extract/explain.hpp"

#include <algorithm>
#include <string>

#include "base/utf8.hpp"
#include "html/dom_query.hpp"
#include "html/html_tag.hpp"

namespace article {
namespace {

constexpr std::size_t max_names = 80;
constexpr std::size_t max_text = 120;

/// The first bytes of a text on one line, cut between characters.
std::string beginning(std::string_view text, std::size_t max_bytes) {
  std::string line;
  for (char const c : text) {
    if (line.size() >= max_bytes) break;
    if (!is_space(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  while (!is_valid_utf8(line)) line.pop_back();
  return line;
}

/// The tag with what rules go by: `<div id="more" class="related">`.
std::string name_of(Dom const& dom, DomId id) {
  if (!dom.is_element(id)) return dom.is_text(id) ? "text" : "page";
  std::string name = "<" + std::string(dom[id].text);
  for (std::string_view const attribute : {"id", "class", "itemprop", "role"}) {
    std::string const value = beginning(dom.attribute(id, attribute), max_names);
    if (!value.empty()) name += " " + std::string(attribute) + "=\"" + value + "\"";
  }
  return name + ">";
}

}  // namespace

ExtractionReport explain(Dom const& dom, Extraction const& extraction, Explain what) {
  ExtractionReport report{.is_article = extraction.is_article,
                          .confidence = extraction.confidence,
                          .root = name_of(dom, extraction.root)};
  if (what == Explain::verdict) return report;
  report.left_out.reserve(extraction.removals.size());
  for (Removal const& removal : extraction.removals) {
    RuleText const& rule = rule_text(removal.rule);
    report.left_out.push_back({rule.name, rule.reason, removal.score, name_of(dom, removal.node),
                               beginning(short_text(dom, removal.node, 4 * max_text), max_text)});
  }
  return report;
}

}  // namespace article
