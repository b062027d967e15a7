#include "wasm/convert.hpp"

#include "base/json_writer.hpp"

namespace article {
namespace {

/// Small enough to be put into a page between two frames, large enough that there are not many.
constexpr std::size_t slice_bytes = std::size_t{32} * 1024;

std::string write_slices(Article const& article, HtmlOptions options) {
  options.slice_bytes = slice_bytes;
  return write_html(article, options);
}

std::string write(Article const& article, Output output, ConvertOptions const& options) {
  switch (output) {
    case Output::html: return write_html(article, options.html);
    case Output::slices: return write_slices(article, options.html);
    case Output::info: return write_info_json(article, options.json);
    case Output::json: return write_json(article, options.json);
    case Output::markdown: return write_markdown(article);
    case Output::text: return write_text(article, options.text);
    case Output::body: return write_body_text(article);
  }
  return {};
}

bool is_json(Output output) { return output == Output::info || output == Output::json; }

/// A list with the output of each article: JSON as it is, the others as strings.
std::string write_list(std::vector<Article> const& articles, Output output,
                       ConvertOptions const& options) {
  std::string text;
  JsonWriter json(text);
  json.begin_array();
  for (Article const& article : articles) {
    std::string const item = write(article, output, options);
    is_json(output) ? json.raw(item) : json.string(item);
  }
  json.end_array();
  return text;
}

Result<std::vector<std::string>> convert_all(std::string_view source,
                                             ConvertOptions const& options) {
  Result<std::vector<Article>> const articles = read_all(source, options.read);
  if (!articles) return articles.error();
  std::vector<std::string> results;
  for (Output const output : options.outputs) {
    results.push_back(write_list(*articles, output, options));
  }
  return results;
}

}  // namespace

Result<std::vector<std::string>> convert(std::string_view source, std::string_view options_json,
                                         std::size_t max_outputs) {
  Result<ConvertOptions> const options = parse_options(options_json, max_outputs);
  if (!options) return options.error();
  if (options->all) return convert_all(source, *options);
  Result<Article> const article = read(source, options->read);
  if (!article) return article.error();
  std::vector<std::string> results;
  results.reserve(options->outputs.size());
  for (Output const output : options->outputs) results.push_back(write(*article, output, *options));
  return results;
}

std::string error_json(std::string_view code, std::string_view message, std::size_t offset,
                       std::string_view charset) {
  std::string text;
  JsonWriter json(text);
  json.begin_object();
  json.key("code").string(code);
  json.key("message").string(message);
  json.key("offset").number(offset);
  if (!charset.empty()) json.key("charset").string(charset);
  json.end_object();
  return text;
}

}  // namespace article
