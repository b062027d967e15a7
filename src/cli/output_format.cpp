#include "cli/output_format.hpp"

#include "cli/page.hpp"

namespace article {
namespace {

std::string write_as(Article const& article, OutputFormat format, OutputOptions const& options) {
  switch (format) {
    case OutputFormat::html: return write_html(article, options.html);
    case OutputFormat::page: return write_page(article, options.html);
    case OutputFormat::json: return write_json(article);
    case OutputFormat::markdown: return write_markdown(article);
    case OutputFormat::text: return write_text(article, options.text);
    case OutputFormat::epub: break;
  }
  return {};
}

}  // namespace

std::string write(Article const& article, OutputFormat format, OutputOptions const& options) {
  std::string out = write_as(article, format, options);
  if (!out.empty() && out.back() != '\n') out += '\n';
  return out;
}

}  // namespace article
