#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "html/extract/features.hpp"

namespace article {

/// Which of the blocks are in a run of blocks that stood before in the same order: pages have their
/// article once for wide and once for narrow screens. Less than a good part of the whole can be a
/// refrain, or a plan for each day, and is no copy. `lines` has the text of each block; linear in it.
std::vector<bool> find_second_copies(std::vector<TextBlock> const& blocks,
                                     std::vector<std::string> const& lines);

}  // namespace article
