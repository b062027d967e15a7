#include "html/extract/metadata/json_ld.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "html/extract/metadata/lenient_json.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

using Type = LenientJson::Type;

/// How well a type fits what is meant by "the article". Pages that are no articles are used for what
/// their article leaves open, and when there is none.
struct TypeRank {
  std::string_view name;
  int rank;
};

constexpr int article_rank = 30;
constexpr int page_rank = 10;

constexpr TypeRank type_ranks[] = {
    {"Article", 30},
    {"NewsArticle", 30},
    {"BlogPosting", 30},
    {"ReportageNewsArticle", 30},
    {"AnalysisNewsArticle", 30},
    {"OpinionNewsArticle", 30},
    {"BackgroundNewsArticle", 30},
    {"ReviewNewsArticle", 30},
    {"AskPublicNewsArticle", 30},
    {"AdvertiserContentArticle", 30},
    {"SatiricalArticle", 30},
    {"ScholarlyArticle", 30},
    {"MedicalScholarlyArticle", 30},
    {"TechArticle", 30},
    {"APIReference", 30},
    {"Report", 30},
    {"LiveBlogPosting", 30},
    {"SocialMediaPosting", 28},
    {"DiscussionForumPosting", 28},
    {"Recipe", 26},
    {"HowTo", 24},
    {"Review", 22},
    {"CreativeWork", 20},
    {"Book", 18},
    {"Event", 16},
    {"PodcastEpisode", 16},
    {"VideoObject", 14},
    {"QAPage", 12},
    {"WebPage", 10},
    {"ItemPage", 10},
    {"AboutPage", 10},
    {"CollectionPage", 8},
    {"FAQPage", 8},
    {"MedicalWebPage", 12},
};

int rank_of_type(std::string_view type) {
  std::size_t const slash = type.find_last_of("/#:");
  if (slash != std::string_view::npos) type.remove_prefix(slash + 1);
  for (TypeRank const& each : type_ranks) {
    if (equals_ignore_case(each.name, type)) return each.rank;
  }
  return type.ends_with("Article") || type.ends_with("Posting") ? article_rank : 0;
}

/// A value within one of the page's scripts; `json` is null where there is none.
struct Place {
  LenientJson const* json = nullptr;
  LenientJson::Id id = LenientJson::root;

  explicit operator bool() const { return json != nullptr; }
  Type type() const { return json->type(id); }
  std::string_view text() const { return json->text(id); }
};

/// What follows references to other objects ("@id") and lists. So deep that nothing hides, so shallow
/// that circles end.
constexpr int max_steps = 6;

/// Most values looked at, as references make a tree out of few bytes.
constexpr std::size_t max_visits = 100'000;

/// Most people, pictures or tags that are read of one list.
constexpr std::size_t max_items = 60;

class JsonLdReader {
 public:
  JsonLdReader(std::span<std::string const> addresses, Claims& claims)
      : m_addresses(addresses), m_claims(claims) {}

  void add_script(std::string_view text) { m_scripts.emplace_back(text); }

  void run() {
    for (LenientJson const& json : m_scripts) index(json);
    for (LenientJson const& json : m_scripts) {
      json.each_item(LenientJson::root, [&](LenientJson::Id id) { find_nodes({&json, id}, 0); });
    }
    std::stable_sort(m_nodes.begin(), m_nodes.end(),
                     [](Node const& a, Node const& b) { return a.rank > b.rank; });
    for (Node const& node : m_nodes) read_node(node);
  }

 private:
  struct Node {
    Place place;
    int rank;
  };

  /// Remembers the objects that others refer to.
  void index(LenientJson const& json) {
    for (LenientJson::Id id = 0; id < json.size(); ++id) {
      if (json.type(id) != Type::object) continue;
      LenientJson::Id const name = json.find(id, "@id");
      // A reference has nothing but the name.
      if (name == LenientJson::root || json.next(id) - id <= 3) continue;
      m_by_id.emplace(std::string(json.text(name)), Place{&json, id});
    }
  }

  Place member(Place place, std::string_view name) const {
    if (!place || place.type() != Type::object) return {};
    LenientJson::Id const found = place.json->find(place.id, name);
    return found == LenientJson::root ? Place{} : resolve({place.json, found});
  }

  /// The object that {"@id": …} refers to; else the place itself.
  Place resolve(Place place) const {
    if (!place || place.type() != Type::object) return place;
    LenientJson::Id const name = place.json->find(place.id, "@id");
    if (name == LenientJson::root) return place;
    auto const found = m_by_id.find(place.json->text(name));
    bool const is_reference = place.json->next(place.id) - place.id <= 5;
    return found != m_by_id.end() && is_reference ? found->second : place;
  }

  /// Calls `visit` with each item of a list, or with the value when it is none.
  template <class Visitor>
  void each(Place place, Visitor&& visit, int steps = 0) const {
    if (!place || steps > max_steps || ++m_visits > max_visits) return;
    if (place.type() == Type::object) {
      Place const list = member(place, "@list");
      if (list) return each(list, visit, steps + 1);
    }
    if (place.type() != Type::array) return visit(resolve(place));
    std::size_t count = 0;
    place.json->each_item(place.id, [&](LenientJson::Id item) {
      if (count++ < max_items) each(Place{place.json, item}, visit, steps + 1);
    });
  }

  /// The text of a string, of {"@value": …}, of {"name": …}, or of the first of several.
  std::string text_of(Place place, int steps = 0) const {
    if (!place || steps > max_steps || ++m_visits > max_visits) return {};
    switch (place.type()) {
      case Type::string: return plain_value(place.text());
      case Type::literal: return place.text() == "null" ? std::string() : std::string(place.text());
      case Type::array: {
        std::string text;
        each(place, [&](Place item) {
          if (text.empty()) text = text_of(item, steps + 1);
        });
        return text;
      }
      default: break;
    }
    for (std::string_view const name : {"@value", "name", "headline"}) {
      std::string text = text_of(member(place, name), steps + 1);
      if (!text.empty()) return text;
    }
    return {};
  }

  std::string url_of(Place place) const {
    if (!place) return {};
    if (place.type() != Type::object) return text_of(place);
    for (std::string_view const name : {"url", "contentUrl", "@id", "sameAs"}) {
      std::string text = text_of(member(place, name));
      if (!text.empty()) return text;
    }
    return {};
  }

  int rank_of(Place place) const {
    int rank = 0;
    each(member(place, "@type"), [&](Place type) {
      if (type.type() == Type::string) rank = std::max(rank, rank_of_type(type.text()));
    });
    return rank;
  }

  /// Whether an author has a type, and none is that of a person.
  bool is_organization(Place place) const {
    bool has_type = false;
    bool is_person = false;
    each(member(place, "@type"), [&](Place type) {
      has_type = true;
      is_person = is_person || ends_with_ignore_case(type.text(), "person");
    });
    return has_type && !is_person;
  }

  bool is_of_this_page(Place place) const {
    for (std::string_view const name : {"url", "mainEntityOfPage", "@id"}) {
      std::string address = url_of(member(place, name));
      address.resize(std::min(address.find('#'), address.size()));
      for (std::string const& each : m_addresses) {
        if (!each.empty() && !address.empty() && each == address) return true;
      }
    }
    return false;
  }

  /// Finds the objects that stand for the page or its content: those on the outside, in "@graph", and
  /// what they call their main entity. What is in other members belongs to lists of other articles.
  void find_nodes(Place place, int steps) {
    if (steps > max_steps) return;
    if (place.type() == Type::array) {
      place.json->each_item(place.id, [&](LenientJson::Id item) {
        find_nodes({place.json, item}, steps + 1);
      });
      return;
    }
    if (place.type() != Type::object || m_nodes.size() > max_items) return;
    int rank = rank_of(place);
    if (rank > 0) {
      bool const has_headline = !!member(place, "headline") || !!member(place, "name");
      if (is_of_this_page(place)) rank += 3;
      if (has_headline) ++rank;
      m_nodes.push_back({place, rank});
    }
    read_site(place);
    for (std::string_view const name :
         {"@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"}) {
      LenientJson::Id const found = place.json->find(place.id, name);
      bool const is_inside = found != LenientJson::root && name != "itemReviewed";
      if (is_inside) find_nodes({place.json, found}, steps + 1);
    }
  }

  void read_site(Place place) {
    std::string_view const type = [&] {
      Place const found = member(place, "@type");
      return found && found.type() == Type::string ? found.text() : std::string_view();
    }();
    if (type == "WebSite") add(Field::site_name, text_of(member(place, "name")));
    if (type == "Organization" || type == "NewsMediaOrganization" || type == "Corporation") {
      add(Field::publisher, text_of(member(place, "name")));
    }
  }

  void add(Field field, std::string value) {
    m_claims.add(field, Source::json_ld, std::move(value));
  }

  void read_node(Node const& node) {
    Place const place = node.place;
    bool const is_article = node.rank >= article_rank;
    bool const is_page = node.rank <= page_rank + 4;
    for (std::string_view const name : {"headline", "name", "alternativeHeadline"}) {
      // The name of a page is its <title>.
      if (is_page && name == "name") continue;
      if (name != "alternativeHeadline") add(Field::title, text_of(member(place, name)));
    }
    add(Field::subtitle, text_of(member(place, "alternativeHeadline")));
    read_people(place, is_page);
    add(Field::published, text_of(member(place, "datePublished")));
    if (is_article) add(Field::published, text_of(member(place, "dateCreated")));
    if (!is_article) add(Field::published, text_of(member(place, "uploadDate")));
    add(Field::modified, text_of(member(place, "dateModified")));
    add(Field::excerpt, text_of(member(place, "description")));
    add(Field::excerpt, text_of(member(place, "abstract")));
    add(Field::publisher, text_of(member(place, "publisher")));
    each(member(place, "isPartOf"), [&](Place part) {
      // Which part of the site, or what belongs to the subscription.
      if (rank_of(part) == 0 && part.type() == Type::object) {
        add(Field::publisher, text_of(member(part, "name")));
      }
    });
    add(Field::language, text_of(member(place, "inLanguage")));
    add(Field::licence, url_of(member(place, "license")));
    add(Field::is_free, free_of(place));
    if (is_page && node.rank < page_rank) return;
    each(member(place, "articleSection"), [&](Place item) { add(Field::section, text_of(item)); });
    read_tags(member(place, "keywords"));
    read_image(place);
    if (is_article) add(Field::canonical_url, url_of(member(place, "mainEntityOfPage")));
  }

  std::string free_of(Place place) const {
    std::string const text = to_lower(text_of(member(place, "isAccessibleForFree")));
    if (text == "true" || text == "http://schema.org/true") return "true";
    if (text == "false" || text == "http://schema.org/false") return "false";
    return {};
  }

  void read_people(Place place, bool is_page) {
    std::size_t const before = m_claims.all().size();
    for (std::string_view const role : {"author", "creator"}) {
      if (m_claims.all().size() > before) return;
      each(member(place, role), [&](Place person) {
        // {"name": ["A", "B"]}
        Place const name = person.type() == Type::object ? member(person, "name") : person;
        bool const is_list = name && name.type() == Type::array;
        Claim claim{Field::author, Source::json_ld};
        claim.is_organization =
            is_page || (person.type() == Type::object && is_organization(person));
        if (person.type() == Type::object) claim.url = url_of(member(person, "url"));
        each(name, [&](Place each_name) {
          claim.value = text_of(each_name);
          m_claims.add(claim);
        });
        if (!is_list && text_of(name).empty()) {
          claim.value =
              text_of(member(person, "givenName")) + " " + text_of(member(person, "familyName"));
          if (claim.value.size() > 1) m_claims.add(claim);
        }
      });
    }
  }

  void read_tags(Place keywords) {
    if (!keywords) return;
    Field const field = keywords.type() == Type::array ? Field::tag : Field::tags;
    each(keywords, [&](Place item) { add(field, text_of(item)); });
  }

  void read_image(Place place) {
    Place image = member(place, "image");
    if (!image) image = member(place, "primaryImageOfPage");
    bool is_first = true;
    each(image, [&](Place item) {
      if (!is_first) return;
      std::string url = url_of(item);
      if (url.empty()) return;
      is_first = false;
      add(Field::image, std::move(url));
      if (item.type() != Type::object) return;
      add(Field::image_caption, text_of(member(item, "caption")));
      std::string credit = text_of(member(item, "creditText"));
      if (credit.empty()) credit = text_of(member(item, "copyrightHolder"));
      if (credit.empty()) credit = text_of(member(item, "author"));
      add(Field::image_credit, std::move(credit));
      add(Field::image_width, text_of(member(item, "width")));
      add(Field::image_height, text_of(member(item, "height")));
    });
  }

  std::span<std::string const> m_addresses;
  Claims& m_claims;
  std::vector<LenientJson> m_scripts;
  std::map<std::string, Place, std::less<>> m_by_id;
  std::vector<Node> m_nodes;
  mutable std::size_t m_visits = 0;
};

}  // namespace

void claim_json_ld(Dom const& dom, std::span<DomId const> scripts,
                   std::span<std::string const> addresses, Claims& claims) {
  JsonLdReader reader(addresses, claims);
  for (DomId const script : scripts) {
    std::string text;
    for (DomId const child : DomChildren(dom, script)) text += dom[child].text;
    reader.add_script(text);
  }
  reader.run();
}

}  // namespace article
