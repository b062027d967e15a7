#include "html/embeds.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/percent_encode.hpp"
#include "base/url.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Makes the address of a page from that of a frame: what follows `marker` in the path or the query,
/// up to the next separator, behind `page`.
struct Provider {
  std::string_view host;  ///< Or a domain above it.
  std::string_view name;
  std::string_view marker{};
  std::string_view page{};
};

/// By host; a marker makes it a row for some of its addresses, which stand before the general one.
constexpr Provider providers[] = {
    {"youtube.com", "YouTube", "/embed/", "https://www.youtube.com/watch?v="},
    {"youtube-nocookie.com", "YouTube", "/embed/", "https://www.youtube.com/watch?v="},
    {"youtube.com", "YouTube", "/v/", "https://www.youtube.com/watch?v="},
    {"youtube.com", "YouTube"},
    {"youtu.be", "YouTube"},
    {"player.vimeo.com", "Vimeo", "/video/", "https://vimeo.com/"},
    {"vimeo.com", "Vimeo"},
    {"dailymotion.com", "Dailymotion", "/embed/video/", "https://www.dailymotion.com/video/"},
    {"geo.dailymotion.com", "Dailymotion", "video=", "https://www.dailymotion.com/video/"},
    {"dailymotion.com", "Dailymotion"},
    {"player.twitch.tv", "Twitch", "video=", "https://www.twitch.tv/videos/"},
    {"player.twitch.tv", "Twitch", "channel=", "https://www.twitch.tv/"},
    {"twitch.tv", "Twitch"},
    {"player.bilibili.com", "Bilibili", "bvid=", "https://www.bilibili.com/video/"},
    {"bilibili.com", "Bilibili"},
    {"player.youku.com", "Youku", "/embed/", "https://v.youku.com/v_show/id_"},
    {"v.qq.com", "Tencent Video"},
    {"embed.nicovideo.jp", "Niconico", "/watch/", "https://www.nicovideo.jp/watch/"},
    {"rutube.ru", "Rutube", "/play/embed/", "https://rutube.ru/video/"},
    {"vk.com", "VK"},
    {"ok.ru", "OK"},
    {"odysee.com", "Odysee"},
    {"embed.ted.com", "TED", "/talks/", "https://www.ted.com/talks/"},
    {"fast.wistia.net", "Wistia"},
    {"fast.wistia.com", "Wistia"},
    {"loom.com", "Loom", "/embed/", "https://www.loom.com/share/"},
    {"streamable.com", "Streamable"},
    {"jwplayer.com", "JW Player"},
    {"jwplatform.com", "JW Player"},
    {"players.brightcove.net", "Brightcove"},
    {"archive.org", "Internet Archive", "/embed/", "https://archive.org/details/"},
    {"open.spotify.com", "Spotify", "/embed/", "https://open.spotify.com/"},
    {"w.soundcloud.com", "SoundCloud", "url=", ""},
    {"soundcloud.com", "SoundCloud"},
    {"bandcamp.com", "Bandcamp"},
    {"embed.podcasts.apple.com", "Apple Podcasts", "/", "https://podcasts.apple.com/"},
    {"embed.music.apple.com", "Apple Music", "/", "https://music.apple.com/"},
    {"mixcloud.com", "Mixcloud"},
    {"deezer.com", "Deezer"},
    {"buzzsprout.com", "Buzzsprout"},
    {"megaphone.fm", "Megaphone"},
    {"omny.fm", "Omny"},
    {"acast.com", "Acast"},
    {"simplecast.com", "Simplecast"},
    {"platform.twitter.com", "X", "id=", "https://x.com/i/status/"},
    {"twitter.com", "X"},
    {"x.com", "X"},
    {"instagram.com", "Instagram"},
    {"facebook.com", "Facebook", "href=", ""},
    {"facebook.com", "Facebook"},
    {"tiktok.com", "TikTok", "/embed/v2/", "https://www.tiktok.com/@/video/"},
    {"tiktok.com", "TikTok"},
    {"embed.bsky.app", "Bluesky"},
    {"bsky.app", "Bluesky"},
    {"embed.reddit.com", "Reddit", "/r/", "https://www.reddit.com/r/"},
    {"redditmedia.com", "Reddit", "/r/", "https://www.reddit.com/r/"},
    {"reddit.com", "Reddit"},
    {"threads.net", "Threads"},
    {"linkedin.com", "LinkedIn"},
    {"pinterest.com", "Pinterest"},
    {"t.me", "Telegram"},
    {"tumblr.com", "Tumblr"},
    {"giphy.com", "GIPHY", "/embed/", "https://giphy.com/gifs/"},
    {"tenor.com", "Tenor"},
    {"imgur.com", "Imgur"},
    {"flickr.com", "Flickr"},
    {"gettyimages.com", "Getty Images"},
    {"codepen.io", "CodePen", "", ""},
    {"jsfiddle.net", "JSFiddle"},
    {"codesandbox.io", "CodeSandbox", "/embed/", "https://codesandbox.io/s/"},
    {"stackblitz.com", "StackBlitz"},
    {"glitch.com", "Glitch"},
    {"replit.com", "Replit"},
    {"gist.github.com", "GitHub Gist"},
    {"observablehq.com", "Observable", "/embed/", "https://observablehq.com/"},
    {"asciinema.org", "asciinema"},
    {"google.com", "Google Maps", "/maps", ""},
    {"maps.google.com", "Google Maps"},
    {"docs.google.com", "Google Docs"},
    {"drive.google.com", "Google Drive"},
    {"openstreetmap.org", "OpenStreetMap"},
    {"mapbox.com", "Mapbox"},
    {"arcgis.com", "ArcGIS"},
    {"datawrapper.dwcdn.net", "Datawrapper"},
    {"flo.uri.sh", "Flourish"},
    {"flourish.studio", "Flourish"},
    {"infogram.com", "Infogram"},
    {"tableau.com", "Tableau"},
    {"ourworldindata.org", "Our World in Data"},
    {"desmos.com", "Desmos"},
    {"geogebra.org", "GeoGebra"},
    {"figma.com", "Figma"},
    {"miro.com", "Miro"},
    {"canva.com", "Canva"},
    {"slideshare.net", "SlideShare"},
    {"speakerdeck.com", "Speaker Deck"},
    {"scribd.com", "Scribd"},
    {"issuu.com", "Issuu"},
    {"documentcloud.org", "DocumentCloud"},
    {"airtable.com", "Airtable"},
    {"typeform.com", "Typeform"},
    {"sketchfab.com", "Sketchfab"},
};

/// Hosts of frames that nobody reads: advertising, counting, consent, sign-in, comments.
constexpr std::string_view ignored_hosts[] = {
    "doubleclick.net",
    "googletagmanager.com",
    "googlesyndication.com",
    "googleadservices.com",
    "google-analytics.com",
    "adservice.google.com",
    "recaptcha.net",
    "hcaptcha.com",
    "challenges.cloudflare.com",
    "disqus.com",
    "taboola.com",
    "outbrain.com",
    "amazon-adsystem.com",
    "criteo.com",
    "adnxs.com",
    "quantserve.com",
    "scorecardresearch.com",
    "addthis.com",
    "sharethis.com",
    "consensu.org",
    "onetrust.com",
    "cookiebot.com",
    "trustarc.com",
    "livechatinc.com",
    "intercom.io",
    "accounts.google.com",
    "mailchimp.com",
    "list-manage.com",
};

bool is_host_in(std::string_view host, std::string_view domain) {
  if (!ends_with_ignore_case(host, domain)) return false;
  return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

bool is_ignored(std::string_view host) {
  return std::any_of(std::begin(ignored_hosts), std::end(ignored_hosts),
                     [&](std::string_view domain) { return is_host_in(host, domain); });
}

/// The page's address and the provider's name, by the table.
FoundEmbed embed_of(std::string_view url) {
  FoundEmbed embed;
  embed.url = url;
  UrlParts const parts = split_url(url);
  if (is_ignored(parts.host)) return {};
  for (Provider const& provider : providers) {
    if (!is_host_in(parts.host, provider.host)) continue;
    if (provider.marker.empty()) {
      embed.provider = provider.name;
      return embed;
    }
    std::size_t const found = url.find(provider.marker, url.find(parts.host) + parts.host.size());
    if (found == std::string_view::npos) continue;
    embed.provider = provider.name;
    std::string_view const rest = url.substr(found + provider.marker.size());
    // Paths of several parts stay whole where the marker only stands for the frame.
    bool const whole = provider.page.ends_with('/') && provider.host != "player.vimeo.com";
    std::string_view const id = rest.substr(0, rest.find_first_of(whole ? "?&#" : "/?&#"));
    bool const is_address = provider.page.empty() && provider.marker.ends_with('=');
    if (is_address) {
      std::string const address = percent_decode(id);
      if (address.starts_with("http")) embed.url = address;
    } else if (!provider.page.empty() && !id.empty()) {
      embed.url = std::string(provider.page) + std::string(id);
    }
    return embed;
  }
  return embed;
}

std::string_view first_attribute(Dom const& dom, DomId id,
                                 std::initializer_list<std::string_view> names) {
  for (std::string_view const name : names) {
    std::string_view const value = trim(dom.attribute(id, name));
    if (!value.empty() && !starts_with_ignore_case(value, "about:") &&
        !starts_with_ignore_case(value, "javascript:") &&
        !starts_with_ignore_case(value, "data:")) {
      return value;
    }
  }
  return {};
}

/// A frame of no size counts or carries messages.
bool is_invisible(Dom const& dom, DomId id) {
  std::string_view const width = trim(dom.attribute(id, "width"));
  std::string_view const height = trim(dom.attribute(id, "height"));
  return (width == "0" || width == "1") && (height == "0" || height == "1");
}

/// Posts that a script would replace by a frame, by the class of their <blockquote> or box, and the
/// attribute with the address; without one, the last link in them.
struct PostShape {
  std::string_view name;
  std::string_view attribute;
  std::string_view provider;
};

constexpr PostShape posts[] = {
    {"twitter-tweet", "", "X"},
    {"twitter-video", "", "X"},
    {"instagram-media", "data-instgrm-permalink", "Instagram"},
    {"tiktok-embed", "cite", "TikTok"},
    {"bluesky-embed", "", "Bluesky"},
    {"mastodon-embed", "data-embed-url", "Mastodon"},
    {"reddit-embed-bq", "", "Reddit"},
    {"reddit-card", "", "Reddit"},
    {"text-post-media", "data-text-post-permalink", "Threads"},
    {"imgur-embed-pub", "", "Imgur"},
    {"fb-post", "data-href", "Facebook"},
    {"fb-video", "data-href", "Facebook"},
};

std::optional<FoundEmbed> find_post(Dom const& dom, DomId id) {
  if (dom[id].attribute_count == 0) return std::nullopt;
  for (PostShape const& shape : posts) {
    if (!has_class(dom, id, shape.name)) continue;
    FoundEmbed embed{.provider = std::string(shape.provider)};
    if (!shape.attribute.empty()) embed.url = trim(dom.attribute(id, shape.attribute));
    DomId const end = std::min(dom.end_of(id), id + 1 + max_nodes_searched);
    for (DomId below = id + 1; below < end && shape.attribute.empty(); ++below) {
      if (dom.tag(below) != HtmlTag::a) continue;
      std::string_view const href = trim(dom.attribute(below, "href"));
      if (href.starts_with("http")) embed.url = href;
    }
    if (embed.url.empty()) return std::nullopt;
    embed.title = short_text(dom, id, 600);
    return embed;
  }
  return std::nullopt;
}

/// Elements of AMP and of players that load late: the attribute with the id, and the page.
struct IdShape {
  std::string_view element;
  std::string_view attribute;
  std::string_view page;
  std::string_view provider;
};

constexpr IdShape id_shapes[] = {
    {"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v=", "YouTube"},
    {"lite-youtube", "videoid", "https://www.youtube.com/watch?v=", "YouTube"},
    {"youtube-video", "video-id", "https://www.youtube.com/watch?v=", "YouTube"},
    {"amp-vimeo", "data-videoid", "https://vimeo.com/", "Vimeo"},
    {"lite-vimeo", "videoid", "https://vimeo.com/", "Vimeo"},
    {"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/", "Dailymotion"},
    {"amp-twitter", "data-tweetid", "https://x.com/i/status/", "X"},
    {"amp-instagram", "data-shortcode", "https://www.instagram.com/p/", "Instagram"},
    {"amp-gist", "data-gistid", "https://gist.github.com/", "GitHub Gist"},
    {"amp-facebook", "data-href", "", "Facebook"},
    {"amp-iframe", "src", "", ""},
    {"amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/", "SoundCloud"},
};

std::optional<FoundEmbed> find_custom(Dom const& dom, DomId id) {
  std::string_view const name = dom[id].text;
  if (name.find('-') == std::string_view::npos) return std::nullopt;
  for (IdShape const& shape : id_shapes) {
    if (name != shape.element) continue;
    std::string_view const value = trim(dom.attribute(id, shape.attribute));
    if (value.empty()) return FoundEmbed{};
    if (shape.page.empty() && shape.provider.empty()) return embed_of(value);
    return FoundEmbed{std::string(shape.page) + std::string(value),
                      std::string(trim(dom.attribute(id, "title"))), std::string(shape.provider)};
  }
  return std::nullopt;
}

std::optional<FoundEmbed> find_gist(Dom const& dom, DomId id) {
  std::string_view source = trim(dom.attribute(id, "src"));
  if (!is_host_in(split_url(source).host, "gist.github.com")) return std::nullopt;
  source = source.substr(0, source.find('?'));
  if (source.ends_with(".js")) source.remove_suffix(3);
  return FoundEmbed{std::string(source), {}, "GitHub Gist"};
}

FoundEmbed find_frame(Dom const& dom, DomId id) {
  std::string_view const url =
      first_attribute(dom, id,
                      {"src", "data-src", "data-lazy-src", "data-url", "data-original", "data",
                       "data-cmp-src", "data-litespeed-src", "data-src-cmplz"});
  if (url.empty() || is_invisible(dom, id)) return {};
  FoundEmbed embed =
      embed_of(url.starts_with("//") ? "https:" + std::string(url) : std::string(url));
  std::string_view title = trim(dom.attribute(id, "title"));
  if (title.empty()) title = trim(dom.attribute(id, "aria-label"));
  embed.title = title;
  return embed;
}

/// WordPress stores an embed as its address alone, which it replaces when it shows the page.
std::optional<FoundEmbed> find_address(Dom const& dom, DomId id) {
  constexpr std::string_view wrapper = "wp-block-embed__wrapper";
  if (dom.attribute(id, "class").find(wrapper) == std::string_view::npos) return std::nullopt;
  DomId const child = dom[id].first_child;
  bool const is_text_only =
      child != no_dom_node && dom.is_text(child) && dom.end_of(child) == dom.end_of(id);
  if (!is_text_only) return std::nullopt;
  std::string_view const address = trim(dom[child].text);
  bool const is_address = starts_with_ignore_case(address, "http") &&
                          address.find_first_of(" \n") == std::string_view::npos;
  return is_address ? std::optional(embed_of(address)) : std::nullopt;
}

}  // namespace

std::optional<FoundEmbed> find_embed(Dom const& dom, DomId id) {
  switch (dom.tag(id)) {
    case HtmlTag::iframe:
    case HtmlTag::frame:
    case HtmlTag::embed:
    case HtmlTag::portal: return find_frame(dom, id);
    case HtmlTag::object: {
      FoundEmbed embed = find_frame(dom, id);
      // Without an address the content in its stead is all there is.
      if (embed.url.empty()) return std::nullopt;
      return embed;
    }
    case HtmlTag::script: return find_gist(dom, id);
    case HtmlTag::blockquote: return find_post(dom, id);
    case HtmlTag::div: {
      auto const post = find_post(dom, id);
      return post ? post : find_address(dom, id);
    }
    case HtmlTag::unknown: return find_custom(dom, id);
    default: return std::nullopt;
  }
}

}  // namespace article
