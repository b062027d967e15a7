#include "html/extract/copies.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace article {

std::vector<bool> find_second_copies(std::vector<TextBlock> const& blocks,
                                     std::vector<std::string> const& lines) {
  constexpr std::size_t least_run = 3;
  constexpr double least_share = 0.2;

  std::uint32_t all = 0;
  for (TextBlock const& block : blocks) all += block.text;

  std::vector<bool> copies(blocks.size());
  std::unordered_map<std::string_view, std::size_t> first_places;
  std::size_t compared = 0;
  std::size_t const most_compared = 4 * lines.size();
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t const before = first_places.emplace(lines[i], i).first->second;
    std::size_t run = 0;
    std::uint32_t text = 0;
    while (before + run < i && i + run < lines.size() && compared++ < most_compared &&
           lines[before + run] == lines[i + run]) {
      text += blocks[i + run++].text;
    }
    bool const is_copy = before < i && run >= least_run && text >= least_share * all;
    std::size_t const end = i + (is_copy ? run : 1);
    for (; i < end; ++i) copies[i] = is_copy;
  }
  return copies;
}

}  // namespace article
