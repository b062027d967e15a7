#include "json/formats/publications/find_publication.hpp"

#include <optional>
#include <utility>

#include "json/duplicate_members.hpp"
#include "json/formats/publications/json_ld.hpp"
#include "json/formats/publications/linked_entries.hpp"
#include "json/formats/publications/publication.hpp"
#include "json/formats/publications/record.hpp"

namespace article::json_reader {
namespace {

class FoundPublication : public FoundArticles {
 public:
  FoundPublication(Publication const& publication, JsonTree const& tree, JsonOptions const& options,
                   std::unique_ptr<LinkedObjects> links = nullptr)
      : FoundArticles(publication.name),
        m_publication(publication),
        m_links(std::move(links)),
        m_finder(tree, m_links.get()),
        m_options(options) {}

  Finder const& finder() const { return m_finder; }

  Result<Article> read(JsonId article) override {
    bool const is_first = !m_feed.has_value();
    if (is_first) m_feed = read_feed(m_publication, m_finder, m_options);
    Article read = read_publication(m_publication, m_finder, article, *m_feed, m_options);
    if (is_first) report_duplicate_members(m_finder.tree(), read.diagnostics);
    return read;
  }

 private:
  Publication const& m_publication;
  std::unique_ptr<LinkedObjects> m_links;
  Finder m_finder;
  JsonOptions const& m_options;
  std::optional<Metadata> m_feed;
};

}  // namespace

std::unique_ptr<FoundArticles> find_linked_data(JsonTree const& tree, JsonOptions const& options) {
  auto found = std::make_unique<FoundPublication>(json_ld(), tree, options, objects_by_id(tree));
  found->articles = find_json_ld_articles(found->finder());
  if (found->articles.empty()) return nullptr;
  return found;
}

std::unique_ptr<FoundArticles> find_publication(JsonTree const& tree, JsonOptions const& options) {
  for (Publication const& publication : publications()) {
    auto found = std::make_unique<FoundPublication>(publication, tree, options);
    found->articles = find_articles(publication, found->finder());
    if (!found->articles.empty()) return found;
  }
  return nullptr;
}

std::unique_ptr<FoundArticles> find_record(JsonTree const& tree, JsonOptions const& options) {
  auto found = std::make_unique<FoundPublication>(record(), tree, options, entries_by_id(tree));
  found->articles = find_records(found->finder());
  if (found->articles.empty()) return nullptr;
  return found;
}

}  // namespace article::json_reader
