#pragma once

#include <string_view>

#include "text/page.hpp"

namespace article::text_writer {

/// Program text between two fences, which the text reader knows by.
void write_code(Page& page, std::string_view language, std::string_view code);

/// A formula in TeX, set in by itself.
void write_formula(Page& page, std::string_view formula);

}  // namespace article::text_writer
