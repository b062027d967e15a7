#include "json/shapes.hpp"

#include <cstdint>
#include <utility>

#include "document/title_heading.hpp"
#include "document/walk.hpp"
#include "json/duplicate_members.hpp"
#include "json/fields.hpp"
#include "json/formats/editors/editor_document.hpp"
#include "json/formats/publications/find_publication.hpp"
#include "json/number.hpp"
#include "json/read_content.hpp"
#include "json/read_diagnostics.hpp"
#include "json/read_metadata.hpp"
#include "json/version.hpp"

namespace article::json_reader {
namespace {

constexpr JsonId root = 0;

bool is_mdast_root(JsonTree const& tree, JsonId id) {
  if (tree.find_string(id, "type") != kind_name(Kind::root)) return false;
  auto const children = tree.find(id, "children");
  return children && tree.type(*children) == JsonType::array;
}

Article finish(Builder&& builder, Diagnostics&& diagnostics) {
  for (Diagnostic const& each : builder.diagnostics().entries()) {
    diagnostics.add(each.code, each.message, each.offset, each.count);
  }
  Article article{.document = std::move(builder).finish()};
  article.diagnostics = std::move(diagnostics);
  return article;
}

// An mdast tree by itself.

std::string_view mdast_name(JsonTree const& tree) {
  return is_mdast_root(tree, root) ? "mdast" : "";
}

Result<Article> read_mdast(JsonTree const& tree, JsonId, JsonOptions const& options) {
  Builder builder;
  read_content(tree, root, options, builder);
  Article article = finish(std::move(builder), {});
  // As with the Markdown that it was.
  NodeId const heading = title_heading(article.document);
  if (heading == no_node) return article;
  std::string title = plain_text(article.document, heading);
  if (!title.empty()) article.metadata.title.set(std::move(title), Source::heading);
  return article;
}

// What `write_json` writes. Outline and statistics are made anew.

std::string_view own_name(JsonTree const& tree) {
  auto const content = tree.find(root, "content");
  return content && is_mdast_root(tree, *content) ? "article-viewer" : "";
}

/// A later version may mean something else by the same words.
bool is_later_version(JsonTree const& tree) {
  auto const version = tree.find(root, "version");
  if (!version || tree.type(*version) != JsonType::number) return false;
  return !parse_whole_number(tree.number(*version), json_form_version);
}

Result<Article> read_own_form(JsonTree const& tree, JsonId, JsonOptions const& options) {
  if (is_later_version(tree)) {
    JsonId const version = *tree.find(root, "version");
    return Error{ErrorCode::unsupported_json,
                 "the article has version " + in_message(tree.number(version)) +
                     " of the JSON form; versions up to " + std::to_string(json_form_version) +
                     " are known here",
                 tree.offset(version)};
  }
  Diagnostics diagnostics;
  Diagnostics own;
  Metadata metadata;
  Fields members(tree, root, "article", own);
  if (auto const about = members.member("metadata")) {
    bool const is_object = tree.type(*about) == JsonType::object;
    if (is_object) metadata = read_metadata(tree, *about, own);
    if (!is_object) members.report("metadata", "an object", *about);
  }
  if (auto const list = members.member("diagnostics")) {
    read_diagnostics(tree, *list, members, diagnostics);
  }
  for (Diagnostic const& each : own.entries()) {
    diagnostics.add(each.code, each.message, each.offset, each.count);
  }
  Builder builder;
  read_content(tree, *members.member("content"), options, builder);
  Article article = finish(std::move(builder), std::move(diagnostics));
  article.metadata = std::move(metadata);
  return article;
}

// Documents of editors, by themselves.

std::string_view editor_name(JsonTree const& tree) {
  Dialect const* const dialect = find_dialect(tree, root);
  return dialect == nullptr ? std::string_view() : dialect->name;
}

Result<Article> read_editor_document(JsonTree const& tree, JsonId, JsonOptions const& options) {
  Builder builder;
  add_editor_document(tree, root, options, builder);
  report_duplicate_members(tree, builder.diagnostics());
  return finish(std::move(builder), {});
}

// ---------------------------------------------------------------------------------------------

/// JSON that is one article as a whole; its form has no name where it is another.
template <std::string_view (*name_of)(JsonTree const&),
          Result<Article> (*read_whole)(JsonTree const&, JsonId, JsonOptions const&)>
std::unique_ptr<FoundArticles> find_whole(JsonTree const& tree, JsonOptions const& options) {
  class Whole : public FoundArticles {
   public:
    Whole(std::string_view form, JsonTree const& tree, JsonOptions const& options)
        : FoundArticles(form, {root}), m_tree(tree), m_options(options) {}
    Result<Article> read(JsonId article) override { return read_whole(m_tree, article, m_options); }

   private:
    JsonTree const& m_tree;
    JsonOptions const& m_options;
  };
  std::string_view const form = name_of(tree);
  if (form.empty()) return nullptr;
  return std::make_unique<Whole>(form, tree, options);
}

constexpr Shape known_shapes[] = {
    {R"(what --to json writes ({"version":1,"content":{"type":"root",…},…}))",
     find_whole<own_name, read_own_form>},
    {R"(an mdast tree ({"type":"root","children":[…]}))", find_whole<mdast_name, read_mdast>},
    {R"(JSON-LD ({"@type":"Article",…}))", find_linked_data},
    {"what publishing systems give out (JSON Feed, WordPress, Ghost, RSS as JSON …)",
     find_publication},
    {"the document of an editor (ProseMirror, Lexical, Slate, Quill, Notion …)",
     find_whole<editor_name, read_editor_document>},
    {"an object with a title and one of these in it", find_record},
};

}  // namespace

std::span<Shape const> shapes() { return known_shapes; }

std::optional<ToldShape> tell_shape(JsonTree const& tree) {
  JsonOptions const options;
  for (Shape const& shape : known_shapes) {
    std::unique_ptr<FoundArticles> const found = shape.find(tree, options);
    if (found != nullptr) return ToldShape{found->name, found->articles.size()};
  }
  return std::nullopt;
}

}  // namespace article::json_reader
