#include "html/extract/class_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

struct Row {
  Meaning meaning;
  /// Separated by spaces; two words of a name are joined by a hyphen. With "=" before it, a word
  /// counts only at the end of a name: "post-date" is a date, "date-picker" is not.
  std::string_view words;
};

constexpr Row rows[] = {
    {Meaning::body,
     "articlebody article-body article-content article-text article-main articlecontent "
     "articletext "
     "entry-content entrycontent post-content postcontent post-body postbody post-text posttext "
     "story-body storybody story-content storycontent story-text storytext page-content "
     "blog-content blog-post-content news-content news-body news-text newstext body-text bodytext "
     "body-copy "
     "bodycopy article-copy article__body content-body richtext rich-text prose markdown-body "
     "body-content text-content main-text maintext article-detail detail-content detail-text "
     "post-entry entry-body single-content td-content mw-content mw-parser wysiwyg article-story "
     "artikel-text text-body textbody article-paragraphs article-wrapper trix-content"},
    {Meaning::content,
     "article content =main entry post story =body =text hentry blog h-entry =news =page primary "
     "maincontent main-content contents content-main artikel articulo noticia =document =doc "
     "=docs"},
    {Meaning::navigation,
     "nav navbar navigation =menu submenu breadcrumb breadcrumbs pager pagination paging paginator "
     "skip skiplink topbar sitemap nav-links prev-next post-navigation nextprev =dropdown "
     "navbox megamenu page-numbers breadcrump navi crumbs offcanvas hamburger"},
    {Meaning::share,
     "share sharing shares social socials sociable sharedaddy addthis addtoany sharebar share-bar "
     "sharer sharethis share-this socialmedia social-media social-share socialshare sharebuttons "
     "share-buttons social-links social-icons =follow follow-us twitter-share facebook-share "
     "fb-like "
     "sharing-buttons heateor shariff share-tools sharetools a2a essb ssba"},
    {Meaning::related,
     "=related relatedposts related-posts related-articles related-content relatedcontent "
     "related-links related-stories related-news recommended recommendation recommendations "
     "recommend recirc recirculation readmore read-more read-next readnext read-also "
     "more-stories more-news more-articles more-posts more-from morefrom also-read also-like "
     "see-also seealso outbrain taboola =trending =popular popular-posts most-read mostread "
     "most-popular mostpopular =latest latest-news latest-posts recent-posts recentposts teaser "
     "teasers yarpp jp-relatedposts zergnet revcontent mgid next-article nextarticle up-next "
     "you-may further-reading suggestions =suggested other-news other-posts article-list "
     "post-list news-list =similar crosslinks onward ob-widget inline-related rellinks"},
    {Meaning::newsletter,
     "newsletter newsletters subscribe subscription subscriptions signup sign-up optin opt-in "
     "mailchimp mc4wp email-signup mailing-list convertkit subscribe-form mailinglist"},
    {Meaning::consent,
     "cookie cookies consent gdpr ccpa cookiebar cookie-banner onetrust cookieconsent cookielaw "
     "cky didomi"},
    {Meaning::advert,
     "=ad =ads adv advert adverts advertisement advertising advertise adsense adslot adunit "
     "adsbygoogle "
     "advertorial =sponsor =sponsored sponsors sponsorship dfp banner-ad gpt-ad google-ads werbung "
     "anzeige publicidad publicite adbox ad-slot ad-container ad-wrapper promoted affiliate"},
    {Meaning::comments,
     "comment comments commentlist comment-list respond disqus replies comment-respond "
     "commentform comment-form commentaires kommentare comentarios commenti fb-comments "
     "livefyre coral-talk spot-im =discussion comments-area"},
    {Meaning::author,
     "author-bio authorbio author-box authorbox about-author abouttheauthor author-info authorinfo "
     "author-card author-description author-profile =bio biography author-details author-about "
     "post-author-bio author-section about-me contributor-bio author-block authors-bio"},
    {Meaning::byline,
     "byline bylines dateline datetime timestamp =published pubdate post-date postdate entry-date "
     "entry-meta entrymeta post-meta postmeta article-meta articlemeta =meta metadata "
     "post-info article-info post-details =author =authors =date =time article-date publish-date "
     "publication-date =updated reading-time readingtime read-time story-meta news-meta news-date "
     "page-meta articleinfo info-bar =creator meta-info post-author article-author post-byline "
     "entry-author dek-meta blog-meta story-date lastmod last-updated =modified =reviewed"},
    {Meaning::tags,
     "=tags taglist tag-list entry-tag tagcloud tag-cloud tag-links taglinks post-tags posttags "
     "cat-links "
     "article-tags entry-tags =categories category-list =keywords hashtags =topics topic-list "
     "post-categories =labels tag-cloud post-labels entry-footer entry-utility"},
    {Meaning::caption,
     "=caption captions wp-caption-text =credit =credits photo-credit photocredit image-credit "
     "image-caption photo-caption img-caption figcaption =legend media-caption picture-caption "
     "caption-text image-description media-credit photographer image-source imagecaption cutline "
     "newscaption photocaption embed-caption caption-credit wp-caption-dd"},
    {Meaning::footer,
     "=footer =foot bottom-bar colophon site-footer page-footer footer-nav footbar"},
    {Meaning::header, "header masthead site-header page-header top-bar topbar =head"},
    {Meaning::sidebar,
     "=sidebar =side sidebars =aside =rail right-rail left-rail rightcol leftcol "
     "right-column left-column side-bar =widget widgets widget-area complementary"},
    {Meaning::dialog,
     "modal =popup popover =overlay lightbox dialog toast =tooltip popin interstitial "
     "alertdialog"},
    {Meaning::access,
     "=login =signin sign-in log-in paywall paywalled regwall =register =registration "
     "=premium-banner =account subscriber-only metering =barrier piano"},
    {Meaning::tool,
     "=button =buttons =btn toolbar =tools =rating =ratings stars =votes =vote voting =player "
     "audio-player "
     "=print printfriendly email-link =search searchform search-form =controls =counter "
     "reactions reaction likes =feedback copy-button copybtn editsection headerlink edit-page "
     "helpful was-this =action =actions dropdown-menu listen text-size font-size "
     "language-switcher"},
    {Meaning::contents,
     "toc table-of-contents tableofcontents toc-container contents-list "
     "ez-toc on-this =outline lwptoc"},
    {Meaning::copyright,
     "copyright copyrights =licence =license =disclaimer disclosure =legal =terms "
     "=rights syndication"},
    {Meaning::title,
     "entry-title post-title article-title headline page-title =title entrytitle "
     "posttitle story-title news-title articletitle main-title"},
    {Meaning::hidden,
     "sr-only screen-reader screen-reader-text visually-hidden visuallyhidden "
     "a11y-hidden print-only printonly show-for-print noprint-hidden u-hidden element-invisible "
     "only-print visible-print print-visible accessibility-hidden offscreen"},
    {Meaning::promo,
     "=promo promos promotion cta call-to callout-cta donate donation donations "
     "support-us membership app-download download-app house-ad promobox marketing shop-now "
     "support-box patreon kofi fundraising appeal whatsapp-channel google-news telegram-channel"},
    {Meaning::note,
     "=note =notes =tip =tips admonition callout =warning caution =danger =important =hint "
     "infobox info-box starlight-aside pullquote pull-quote"},
    {Meaning::post, "hentry h-entry type-post type-page"},
    {Meaning::neutral,
     "elementor-widget has-sidebar no-sidebar with-sidebar sidebar-right sidebar-left "
     "right-sidebar left-sidebar wp-block hide-comments no-comments comments-closed has-comments "
     "widget-wrap elementor-section header-content page-with article-share"},
    {Meaning::reference, "reference footnote-ref footnote-reference fn-ref"},
};

struct Entry {
  std::string_view word;
  std::uint32_t meanings;
  bool only_last;
};

/// All rows word by word, sorted; made once.
std::vector<Entry> const& entries() {
  static std::vector<Entry> const table = [] {
    std::vector<Entry> made;
    for (Row const& row : rows) {
      std::size_t i = 0;
      while (i < row.words.size()) {
        std::size_t const start = i;
        while (i < row.words.size() && row.words[i] != ' ') ++i;
        std::string_view word = row.words.substr(start, i - start);
        bool const only_last = word.starts_with('=');
        if (only_last) word.remove_prefix(1);
        if (!word.empty()) made.push_back({word, bit(row.meaning), only_last});
        ++i;
      }
    }
    std::sort(made.begin(), made.end(),
              [](Entry const& a, Entry const& b) { return a.word < b.word; });
    std::size_t kept = 0;
    for (Entry const& entry : made) {
      if (kept > 0 && made[kept - 1].word == entry.word) {
        made[kept - 1].meanings |= entry.meanings;
      } else {
        made[kept++] = entry;
      }
    }
    made.resize(kept);
    return made;
  }();
  return table;
}

std::uint32_t look_up(std::string_view word, bool is_last) {
  std::vector<Entry> const& table = entries();
  auto const found =
      std::lower_bound(table.begin(), table.end(), word,
                       [](Entry const& a, std::string_view b) { return a.word < b; });
  if (found == table.end() || found->word != word || (found->only_last && !is_last)) return 0;
  return found->meanings;
}

/// Longest name looked at. Longer ones are made by machines.
constexpr std::size_t max_name = 80;
constexpr std::size_t max_words = 12;

/// The words of one name in lower case: "articleBody", "article_body", "Article-Body" are two.
std::uint32_t meanings_of_name(std::string_view name) {
  if (name.empty() || name.size() > max_name) return 0;
  std::array<char, 2 * max_name> letters{};
  std::array<std::size_t, max_words + 1> starts{};
  std::size_t words = 0;
  std::size_t size = 0;
  bool in_word = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    char const c = name[i];
    if (!is_alphanumeric(c) && is_ascii(c)) {
      in_word = false;
      continue;
    }
    bool const hump = is_upper(c) && i > 0 && is_lower(name[i - 1]);
    if (!in_word || hump) {
      if (words == max_words) break;
      if (words > 0) letters[size++] = '-';
      starts[words++] = size;
      in_word = true;
    }
    letters[size++] = to_lower(c);
  }
  starts[words] = size + 1;
  std::string_view const all(letters.data(), size);
  std::uint32_t found = look_up(all, true);
  if (found != 0) return found;
  // "story-body__sign-in" is a sign-in that stands in the story's body.
  std::size_t const part = name.rfind("__");
  if (part != std::string_view::npos && part > 0) {
    std::uint32_t const own = meanings_of_name(name.substr(part + 2));
    if (own != 0) return own;
  }
  for (std::size_t i = 0; i < words; ++i) {
    if (i + 1 < words) {
      std::uint32_t const pair =
          look_up(all.substr(starts[i], starts[i + 2] - 1 - starts[i]), i + 2 == words);
      if (pair != 0) {
        found |= pair;
        ++i;
        continue;
      }
    }
    found |= look_up(all.substr(starts[i], starts[i + 1] - 1 - starts[i]), i + 1 == words);
  }
  return found;
}

bool is_box(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::div:
    case HtmlTag::section:
    case HtmlTag::article:
    case HtmlTag::aside:
    case HtmlTag::header:
    case HtmlTag::footer:
    case HtmlTag::form:
    case HtmlTag::table:
    case HtmlTag::td:
    case HtmlTag::ul:
    case HtmlTag::ol:
    case HtmlTag::iframe: return true;
    default: return false;
  }
}

/// Whether a class hides the element at all widths of the screen. "hidden md:block" and "d-none
/// d-lg-flex" show it on some.
bool is_unseen(std::string_view classes) {
  for (std::string_view const sign : {":", "-block", "-flex", "-inline", "-grid", "-table"}) {
    if (classes.find(sign) != std::string_view::npos) return false;
  }
  return any_word(classes, [](std::string_view name) {
    return name == "hidden" || name == "is-hidden" || name == "d-none" || name == "hide";
  });
}

}  // namespace

std::uint32_t meanings_of_names(std::string_view names) {
  std::uint32_t found = 0;
  std::size_t i = 0;
  while (i < names.size()) {
    while (i < names.size() && is_space(names[i])) ++i;
    std::size_t const start = i;
    while (i < names.size() && !is_space(names[i])) ++i;
    std::string_view const name = names.substr(start, i - start);
    // WordPress writes the article's own =tags and =categories into its class.
    if (name.starts_with("tag-") || name.starts_with("category-")) continue;
    found |= meanings_of_name(name);
  }
  return found;
}

std::uint32_t meanings_of(Dom const& dom, DomId id) {
  std::uint32_t found = 0;
  for (DomAttribute const& attribute : dom.attributes(id)) {
    std::string_view const name = attribute.name;
    if (name == "id" && !is_box(dom.tag(id))) continue;
    if (name == "class" || name == "id" || name == "itemprop" || name == "role" ||
        name == "data-component" || name == "data-testid" || name == "data-module" ||
        name == "data-type") {
      found |= meanings_of_names(attribute.value);
      if (name == "class" && is_unseen(attribute.value)) found |= bit(Meaning::unseen);
    }
  }
  return found;
}

}  // namespace article
