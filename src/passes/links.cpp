#include "passes/links.hpp"

#include <string>
#include <utility>
#include <vector>

#include "document/walk.hpp"
#include "passes/rebuild.hpp"
#include "passes/url_policy.hpp"

namespace article {
namespace {

std::string_view accepted(UrlUse use) {
  switch (use) {
    case UrlUse::link: return "http, https, mailto, tel and relative ones";
    case UrlUse::image: return "http, https, relative ones and raster images as data";
    case UrlUse::media: return "http, https and relative ones";
  }
  return {};
}

class LinkResolver {
 public:
  LinkResolver(Article& article, std::string_view base_url)
      : m_article(article), m_document(article.document), m_policy(base_url) {
    report_base(base_url);
  }

  void resolve_document() {
    for_each_node(m_document, Document::root, [&](NodeId id) {
      if (!resolve_node(id)) m_dropped.push_back(id);
    });
    if (!m_dropped.empty()) drop();
  }

  void resolve_metadata() {
    Metadata& metadata = m_article.metadata;
    resolve(metadata.canonical_url.value, UrlUse::media, "canonical URL");
    if (metadata.canonical_url.value.empty()) metadata.canonical_url = {};
    resolve(metadata.lead_image.value.url, UrlUse::image, "lead image");
    if (metadata.lead_image.value == LeadImage{}) metadata.lead_image = {};
    for (Person& person : metadata.byline.value) resolve(person.url, UrlUse::link, "author's page");
  }

 private:
  /// False when the node has to go.
  bool resolve_node(NodeId id) {
    switch (m_document[id].kind) {
      case Kind::link: return resolve(m_document.edit<Link>(id).url, UrlUse::link, "link");
      case Kind::image: return resolve_image(m_document.edit<Image>(id));
      case Kind::media: return resolve_media(m_document.edit<Media>(id));
      case Kind::embed: return resolve(m_document.edit<Embed>(id).url, UrlUse::media, "embed");
      case Kind::quote: {
        std::string_view& cite = m_document.edit<Quote>(id).cite;
        if (!cite.empty() && !resolve(cite, UrlUse::link, "quotation")) cite = {};
        return true;
      }
      default: return true;
    }
  }

  bool resolve_image(Image& image) {
    image.candidates = filter(image.candidates, [&](ImageCandidate& candidate) {
      return resolve(candidate.url, UrlUse::image, "image");
    });
    if (image.url.empty() || resolve(image.url, UrlUse::image, "image")) return true;
    if (image.candidates.empty()) return false;
    image.url = image.candidates[0].url;
    return true;
  }

  bool resolve_media(Media& media) {
    media.sources = filter(media.sources, [&](MediaSource& source) {
      return resolve(source.url, UrlUse::media, "media");
    });
    if (!media.poster.empty() && !resolve(media.poster, UrlUse::image, "poster")) {
      media.poster = {};
    }
    return !media.sources.empty();
  }

  /// The entries that `resolve_entry` leaves.
  template <class Entry, class Resolve>
  std::span<Entry const> filter(std::span<Entry const> entries, Resolve const& resolve_entry) {
    std::vector<Entry> kept;
    for (Entry entry : entries) {
      if (resolve_entry(entry)) kept.push_back(entry);
    }
    return m_document.keep(std::span<Entry const>(kept));
  }

  bool resolve(std::string_view& url, UrlUse use, std::string_view what) {
    if (!decide(url, use, what)) return false;
    if (m_scratch != url) url = m_document.keep(m_scratch);
    return true;
  }

  /// Of the metadata: cleared when it is not allowed.
  void resolve(std::string& url, UrlUse use, std::string_view what) {
    if (url.empty()) return;
    url = decide(url, use, what) ? m_scratch : std::string();
  }

  /// True with the URL to be written in `m_scratch`.
  bool decide(std::string_view url, UrlUse use, std::string_view what) {
    UrlVerdict const verdict = m_policy.decide(url, use, m_scratch);
    if (verdict == UrlVerdict::allowed) return true;
    if (verdict == UrlVerdict::invalid) {
      m_article.diagnostics.add(DiagnosticCode::invalid_url,
                                "the URL of a " + std::string(what) + " is not valid: dropped");
    } else {
      m_article.diagnostics.add(DiagnosticCode::unsafe_url,
                                "the URL of a " + std::string(what) + " has the scheme \"" +
                                    url_scheme(url) + "\": dropped; accepted are " +
                                    std::string(accepted(use)));
    }
    return false;
  }

  void report_base(std::string_view base_url) {
    if (m_policy.base_verdict() == UrlVerdict::allowed) return;
    bool const is_too_long = base_url.size() > UrlPolicy::max_base_length;
    bool const is_invalid = m_policy.base_verdict() == UrlVerdict::invalid;
    std::string message = "the article's own URL ";
    message += is_too_long  ? "is too long"
               : is_invalid ? "is not valid"
                            : "has the scheme \"" + url_scheme(base_url) + "\"";
    message += ", so relative URLs stay relative; give an absolute one of http or https";
    m_article.diagnostics.add(is_invalid ? DiagnosticCode::invalid_url : DiagnosticCode::unsafe_url,
                              message);
  }

  /// Replaces the nodes whose URL was not allowed.
  void drop() {
    // Both lists are in document order.
    std::size_t next = 0;
    m_document = rebuild(m_document, [&](NodeId id) {
      if (next == m_dropped.size() || m_dropped[next] != id) return Fate{};
      ++next;
      switch (m_document[id].kind) {
        case Kind::image: return replaced_by(m_document.fields<Image>(id).alt);
        case Kind::media: return replaced_by(m_document.fields<Media>(id).title);
        case Kind::embed: return replaced_by(m_document.fields<Embed>(id).title);
        default: return Fate{Fate::Kind::unwrap, {}};
      }
    });
  }

  static Fate replaced_by(std::string_view text) {
    return {Fate::Kind::replace, std::string(text)};
  }

  Article& m_article;
  Document& m_document;
  UrlPolicy m_policy;
  std::vector<NodeId> m_dropped;
  std::string m_scratch;
};

}  // namespace

void resolve_links(Article& article, LinkOptions const& options) {
  LinkResolver resolver(article, options.base_url);
  resolver.resolve_document();
  resolver.resolve_metadata();
}

}  // namespace article
