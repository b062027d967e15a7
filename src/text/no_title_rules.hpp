/// What keeps a line over the text from being its title.
#pragma once

#include <span>

#include "text/line_rule.hpp"

namespace article::text_reader {

std::span<LineRule const> no_title_rules();

}  // namespace article::text_reader
