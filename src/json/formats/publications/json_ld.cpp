#include "json/formats/publications/json_ld.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "json/formats/publications/instructions.hpp"

namespace article::json_reader {
namespace {

constexpr Publication schema_org = {
    .name = "JSON-LD",
    .source = "https://schema.org/Article",
    .whole = "",
    .items = "@graph.*|*",
    .item = "@type",
    .fields =
        "title:headline|name subtitle:alternativeHeadline byline:author|creator "
        "published:datePublished|dateCreated|uploadDate modified:dateModified "
        "siteName:publisher.*.name|publisher|isPartOf.*.name|sourceOrganization.name "
        "section:articleSection tags:keywords language:inLanguage.alternateName|inLanguage "
        "excerpt:description|abstract canonicalUrl:mainEntityOfPage.@id|mainEntityOfPage.url|"
        "mainEntityOfPage|url leadImage:image|thumbnailUrl licence:license.url|license "
        "isFree:isAccessibleForFree",
    .feed = "",
    .body = "auto:articleBody|text|reviewBody steps:recipeInstructions|step",
    .text = FieldText::html,
    .from = Source::json_ld};

/// https://schema.org/Article and what is below it, and what is used like it, such as recipes. Names that end in
/// "Article" or "Posting" are of them too.
constexpr std::string_view other_types[] = {"Report",       "APIReference", "Review",
                                            "OpinionPiece", "Recipe",       "HowTo"};

bool is_article_type(std::string_view type) {
  // "schema:Article", "http://schema.org/Article"
  std::size_t const start = type.find_last_of("/#:");
  if (start != std::string_view::npos) type.remove_prefix(start + 1);
  if (type.ends_with("Article") || type.ends_with("BlogPosting")) return true;
  if (type == "SocialMediaPosting" || type == "DiscussionForumPosting") return true;
  return std::find(std::begin(other_types), std::end(other_types), type) != std::end(other_types);
}

class ObjectsById : public LinkedObjects {
 public:
  explicit ObjectsById(JsonTree const& tree) : m_tree(tree) {
    JsonId const end = tree.next(0);
    for (JsonId id = 0; id < end; ++id) {
      if (tree.type(id) != JsonType::object || is_reference(id)) continue;
      std::string_view const name = tree.find_string(id, "@id");
      if (!name.empty() && has_few_members(id)) m_by_id.emplace(name, id);
    }
  }

  JsonId resolve(JsonId id) const override {
    if (m_tree.type(id) != JsonType::object || !is_reference(id)) return id;
    auto const found = m_by_id.find(m_tree.find_string(id, "@id"));
    return found == m_by_id.end() ? id : found->second;
  }

 private:
  /// Many may refer to one object, and each looks through its members.
  bool has_few_members(JsonId object) const {
    constexpr std::size_t most = 200;
    std::size_t count = 0;
    m_tree.each_member(object, [&](JsonMember const&) { ++count; });
    return count <= most;
  }

  /// It has nothing but its name, and perhaps its type.
  bool is_reference(JsonId id) const {
    constexpr JsonId two_members = 5;
    return m_tree.next(id) - id <= two_members && m_tree.find(id, "@id").has_value();
  }

  JsonTree const& m_tree;
  std::map<std::string_view, JsonId> m_by_id;
};

bool is_article(Finder const& finder, JsonId id) {
  JsonTree const& tree = finder.tree();
  for (JsonId const type : finder.find_all(id, "@type.*")) {
    if (tree.type(type) == JsonType::string && is_article_type(tree.string(type))) return true;
  }
  return false;
}

}  // namespace

Publication const& json_ld() { return schema_org; }

std::unique_ptr<LinkedObjects> objects_by_id(JsonTree const& tree) {
  return std::make_unique<ObjectsById>(tree);
}

std::vector<JsonId> find_json_ld_articles(Finder const& finder) {
  std::vector<JsonId> articles;
  std::set<JsonId> seen;
  // What a page is about may be said in either way; blogs list their posts.
  for (std::string_view const path :
       {"*", "@graph.*", "*.@graph.*", "*.mainEntity", "@graph.*.mainEntity", "*.blogPost.*",
        "*.itemListElement.*.item", "*.itemListElement.*", "*.hasPart.*"}) {
    if (!articles.empty()) break;
    seen.clear();
    for (JsonId const id : finder.find_all(0, path)) {
      if (seen.insert(id).second && is_article(finder, id)) articles.push_back(id);
    }
  }
  auto const has_text = [&](JsonId id) {
    return !finder.text(id, "articleBody|text").empty() || has_instructions(finder, id);
  };
  bool const some_have_text = std::any_of(articles.begin(), articles.end(), has_text);
  if (some_have_text) std::erase_if(articles, [&](JsonId id) { return !has_text(id); });
  return articles;
}

}  // namespace article::json_reader
