#include "cli/explanation.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace article {
namespace {

/// With two decimals, in any locale.
std::string hundredths(double value) {
  long const rounded = std::lround(value * 100);
  std::string const rest = std::to_string(rounded % 100);
  return std::to_string(rounded / 100) + (rest.size() < 2 ? ".0" : ".") + rest;
}

}  // namespace

std::string write_explanation(Article const& article) {
  if (!article.extraction) return "not a page: all of it is the article\n";
  ExtractionReport const& report = *article.extraction;
  std::string text = report.is_article ? "an article" : "hardly an article";
  text += ", confidence " + hundredths(report.confidence) + ", in " + report.root + "\n";
  for (LeftOut const& each : report.left_out) {
    constexpr std::size_t name_width = 12;
    std::string line(each.rule);
    line.resize(std::max(line.size(), name_width), ' ');
    text += line + hundredths(each.score) + "  " + each.element;
    if (!each.text.empty()) text += "  " + each.text;
    text += "  (" + std::string(each.reason) + ")\n";
  }
  return text;
}

}  // namespace article
