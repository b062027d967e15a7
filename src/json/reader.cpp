#include "json/reader.hpp"

#include <string>
#include <utility>

#include "json/fields.hpp"
#include "json/shapes.hpp"
#include "json/tree.hpp"

namespace article {
namespace {

using namespace json_reader;

/// What the JSON is, for the person who gave it.
std::string describe(JsonTree const& tree) {
  constexpr std::size_t most_names = 5;
  constexpr JsonId root = 0;
  switch (tree.type(root)) {
    case JsonType::null: return "null";
    case JsonType::boolean: return tree.boolean(root) ? "true" : "false";
    case JsonType::number: return "a number";
    case JsonType::string: return "a string";
    case JsonType::array: return "a list";
    case JsonType::object: break;
  }
  std::string names;
  std::size_t count = 0;
  tree.each_member(root, [&](JsonMember const& member) {
    if (++count > most_names) return;
    names += count == 1 ? "" : ", ";
    names += in_message(member.name);
  });
  if (count == 0) return "an empty object";
  if (count > most_names) names += " and " + std::to_string(count - most_names) + " more";
  return "an object with " + names;
}

Error unsupported(JsonTree const& tree) {
  std::string message = "the JSON is " + describe(tree) + ", which holds no article; accepted are ";
  bool is_first = true;
  for (Shape const& shape : shapes()) {
    if (!is_first) message += &shape == &shapes().back() ? " and " : ", ";
    is_first = false;
    message += shape.description;
  }
  return {ErrorCode::unsupported_json, message, tree.offset(0)};
}

void report_others(std::size_t count, Diagnostics& diagnostics) {
  if (count == 0) return;
  diagnostics.add(DiagnosticCode::more_articles,
                  count == 1 ? "the input holds one more article"
                             : "the input holds " + std::to_string(count) + " more articles",
                  Diagnostic::no_offset, count);
}

}  // namespace

Result<std::vector<Article>> read_json_articles(std::string_view text, JsonOptions const& options) {
  Result<JsonTree> const tree = parse_json(text, options.max_values);
  if (!tree) return tree.error();
  for (Shape const& shape : shapes()) {
    std::unique_ptr<FoundArticles> const found = shape.find(*tree, options);
    if (found == nullptr) continue;
    std::vector<Article> articles;
    for (JsonId const id : found->articles) {
      if (articles.size() >= options.max_articles && !articles.empty()) break;
      Result<Article> article = found->read(id);
      if (!article) return article.error();
      articles.push_back(std::move(*article));
    }
    report_others(found->articles.size() - articles.size(), articles.back().diagnostics);
    return articles;
  }
  return unsupported(*tree);
}

Result<Article> read_json(std::string_view text, JsonOptions const& options) {
  JsonOptions first = options;
  first.max_articles = 1;
  Result<std::vector<Article>> articles = read_json_articles(text, first);
  if (!articles) return articles.error();
  return std::move(articles->front());
}

}  // namespace article
