#pragma once

#include <string>

#include "html/survey.hpp"
#include "html/writer.hpp"

namespace article {

/// Appends the `<header>`: title, subtitle, byline, date, reading time, lead image. Nothing when
/// none of it is known. `title` is markup that is used as the title, where it isn't empty.
void write_html_header(std::string& out, Article const& article, HtmlSurvey const& survey,
                       HtmlOptions const& options, std::string_view title);

}  // namespace article
