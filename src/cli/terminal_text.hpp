#pragma once

#include <string>

#include "article.hpp"

namespace article {

/// The article as plain text (`write_text`) for a terminal, which shows headings, emphasis, links and
/// code by its own means when `has_color`. Nothing in it but those can steer the terminal.
///
/// The article's text has signs in it afterwards that stand for these styles.
std::string write_terminal_text(Article& article, TextWriteOptions const& options, bool has_color);

}  // namespace article
