#include "html/extract/saved_body.hpp"

#include <algorithm>
#include <cstdint>

#include "html/extract/features.hpp"

namespace article {
namespace {

/// Letters in links above and below the text that only a page has, and their share of all letters.
constexpr std::uint32_t least_around = 60;
constexpr double least_share = 0.1;

std::uint32_t linked_in_lines(std::vector<TextBlock>::const_iterator first,
                              std::vector<TextBlock>::const_iterator last) {
  std::uint32_t linked = 0;
  for (auto block = first; block != last; ++block) {
    if (!block->is_prose && block->link_share() > 0.5) linked += block->linked;
  }
  return linked;
}

}  // namespace

bool is_saved_body(Dom const& dom) {
  PageFeatures const page = measure_page(dom);
  auto const is_prose = [](TextBlock const& block) { return block.is_prose; };
  auto const begin = page.blocks.cbegin();
  auto const end = page.blocks.cend();
  auto const first = std::find_if(begin, end, is_prose);
  if (first == end) return false;
  auto const last = std::find_if(page.blocks.crbegin(), page.blocks.crend(), is_prose).base();
  std::uint32_t const before = linked_in_lines(begin, first);
  std::uint32_t const after = linked_in_lines(last, end);
  return before >= least_around && after >= least_around &&
         before + after >= least_share * page[Dom::document].text;
}

}  // namespace article
