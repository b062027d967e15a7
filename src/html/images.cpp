#include "html/images.hpp"

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Where scripts that load pictures late look for the address, in the order in which they are
/// believed.
constexpr std::string_view lazy_sources[] = {
    "data-src",          "data-original",      "data-lazy-src",     "data-lazy",
    "data-original-src", "data-actualsrc",     "data-full-src",     "data-hi-res-src",
    "data-image",        "data-url",           "data-echo",         "data-img-src",
    "data-delayed-url",  "data-td-src-img",    "data-orig-file",    "data-large-file",
    "data-medium-file",  "data-canonical-src", "data-fallback-src",
};

constexpr std::string_view lazy_srcsets[] = {
    "data-srcset",          "data-lazy-srcset",  "data-original-set",
    "data-lazyload-srcset", "data-image-srcset",
};

/// Parts of the names of files that hold a place for the real picture.
constexpr std::string_view placeholder_names[] = {
    "placeholder", "blank.",   "spacer",   "1x1.",     "pixel.", "transparent.",
    "lazy",        "loading.", "grey.gif", "gray.gif", "dummy.", "empty.",
};

/// Longest `data:` URL that is taken for a placeholder where there is no other sign: a blurred
/// preview of a few dozen pixels.
constexpr std::size_t longest_preview = 2048;

bool is_drawing_url(std::string_view url) { return starts_with_ignore_case(url, "data:image/svg"); }

/// Whether the address shows nothing yet. A file whose name says so counts only where another
/// address is known.
bool is_placeholder(std::string_view url, bool has_other) {
  if (url.empty() || url == "#" || starts_with_ignore_case(url, "about:")) return true;
  if (starts_with_ignore_case(url, "data:")) {
    if (is_drawing_url(url) || has_other) return true;
    return url.size() < 200;
  }
  if (!has_other) return false;
  std::string const name = to_lower(url.substr(url.rfind('/') + 1));
  return std::any_of(std::begin(placeholder_names), std::end(placeholder_names),
                     [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

/// An address, as opposed to the JSON or the number that such attributes hold elsewhere.
bool looks_like_image_url(std::string_view value) {
  value = trim(value);
  if (value.empty() || value.find_first_of(" \n\t{}<>\"") != std::string_view::npos) return false;
  return value.find('/') != std::string_view::npos || value.find('.') != std::string_view::npos;
}

std::string_view lazy_source(Dom const& dom, DomId id) {
  for (std::string_view const name : lazy_sources) {
    std::string_view const value = dom.attribute(id, name);
    if (looks_like_image_url(value) && !is_placeholder(trim(value), false)) return trim(value);
  }
  return {};
}

std::string_view srcset_of(Dom const& dom, DomId id) {
  for (std::string_view const name : lazy_srcsets) {
    std::string_view const value = dom.attribute(id, name);
    if (!value.empty()) return value;
  }
  return dom.attribute(id, "srcset");
}

/// The candidates that are pictures, each address once.
void add_candidates(std::vector<ImageCandidate>& candidates, std::string_view srcset) {
  for (ImageCandidate const& candidate : parse_srcset(srcset)) {
    bool const known =
        std::any_of(candidates.begin(), candidates.end(),
                    [&](ImageCandidate const& other) { return other.url == candidate.url; });
    if (!known && !is_placeholder(candidate.url, false)) candidates.push_back(candidate);
  }
}

/// The sources of the <picture> around, other than those for special screens.
void add_picture_sources(Dom const& dom, DomId id, std::vector<ImageCandidate>& candidates) {
  DomId const picture = dom[id].parent;
  if (picture == no_dom_node || dom.tag(picture) != HtmlTag::picture) return;
  for (bool const with_media : {false, true}) {
    for (DomId const source : DomChildren(dom, picture)) {
      if (dom.tag(source) != HtmlTag::source) continue;
      if (dom.has_attribute(source, "media") != with_media) continue;
      add_candidates(candidates, srcset_of(dom, source));
      if (!candidates.empty()) return;
    }
  }
}

/// Width that an article's column needs on a dense screen.
constexpr std::uint32_t good_width = 1200;

/// The candidate for browsers that read no `srcset`: the smallest that is wide enough, or the widest.
std::string_view best_candidate(std::vector<ImageCandidate> const& candidates) {
  ImageCandidate const* best = nullptr;
  auto const size = [](ImageCandidate const& candidate) {
    return candidate.width_px != 0 ? candidate.width_px : candidate.density_percent * 4;
  };
  for (ImageCandidate const& candidate : candidates) {
    if (best == nullptr) {
      best = &candidate;
      continue;
    }
    bool const enough = size(*best) >= good_width;
    bool const better = enough ? size(candidate) >= good_width && size(candidate) < size(*best)
                               : size(candidate) > size(*best);
    if (better) best = &candidate;
  }
  return best == nullptr ? std::string_view() : best->url;
}

/// Counts visitors: a picture of one or two pixels, unless a real one is to come in its place.
bool is_pixel(Dom const& dom, DomId id) {
  std::string_view const style = dom.attribute(id, "style");
  auto const tiny = [&](std::string_view name) {
    std::string_view value = dom.attribute(id, name);
    if (value.empty()) value = style_property(style, name);
    value = trim(value);
    return value == "0" || value == "1" || value == "2" || value == "0px" || value == "1px";
  };
  return tiny("width") && tiny("height");
}

/// Classes of the pictures that stand for a character.
constexpr std::string_view character_classes = "emoji wp-smiley smiley emoticon twemoji ru-emoji";

/// The <noscript> beside a picture, or beside what wraps it, that holds the real one.
DomId noscript_beside(Dom const& dom, DomId id) {
  for (int levels = 0; levels < 3 && id != no_dom_node; ++levels) {
    DomId const next = dom.next_element(id);
    if (next != no_dom_node && dom.tag(next) == HtmlTag::noscript) return next;
    DomId const parent = dom[id].parent;
    if (parent == no_dom_node || only_element(dom, parent) != id) break;
    id = parent;
  }
  return no_dom_node;
}

void find_source(Dom const& dom, DomId id, FoundImage& found) {
  add_candidates(found.candidates, srcset_of(dom, id));
  if (found.candidates.empty()) add_picture_sources(dom, id, found.candidates);
  std::string_view const lazy = lazy_source(dom, id);
  std::string_view const source = trim(dom.attribute(id, "src"));
  bool const has_other = !lazy.empty() || !found.candidates.empty();
  bool const is_preview =
      starts_with_ignore_case(source, "data:") && source.size() < longest_preview && has_other;
  found.image.url = source;
  if (is_placeholder(source, has_other) || is_preview) {
    found.image.url = !lazy.empty() ? lazy : best_candidate(found.candidates);
  } else if (!dom.attribute(id, "data-src").empty() && !lazy.empty()) {
    // Both are pictures: the one in `src` is the smaller one.
    found.image.url = lazy;
  }
}

}  // namespace

std::vector<ImageCandidate> parse_srcset(std::string_view srcset) {
  std::vector<ImageCandidate> candidates;
  std::size_t i = 0;
  while (i < srcset.size()) {
    // Steps 1–3: white space and commas, then the address up to white space.
    while (i < srcset.size() && (is_space(srcset[i]) || srcset[i] == ',')) ++i;
    std::size_t const start = i;
    while (i < srcset.size() && !is_space(srcset[i])) ++i;
    ImageCandidate candidate{.url = srcset.substr(start, i - start)};
    if (candidate.url.empty()) break;
    bool const ended = candidate.url.ends_with(',');
    while (candidate.url.ends_with(',')) candidate.url.remove_suffix(1);
    // Step 5: descriptors, up to the next comma.
    if (!ended) {
      std::size_t const end = std::min(srcset.find(',', i), srcset.size());
      // A height may follow the width.
      std::string_view const descriptors = trim(srcset.substr(i, end - i));
      std::string_view const descriptor = descriptors.substr(0, descriptors.find(' '));
      if (descriptor.ends_with('w'))
        candidate.width_px = pixels(descriptor.substr(0, descriptor.size() - 1));
      if (descriptor.ends_with('x')) {
        std::string_view const density = descriptor.substr(0, descriptor.size() - 1);
        std::size_t const dot = std::min(density.find('.'), density.size());
        std::uint32_t percent = pixels(density.substr(0, dot)) * 100;
        for (std::size_t digit = dot + 1, unit = 10; digit < density.size() && digit < dot + 3;
             ++digit, unit /= 10) {
          if (is_digit(density[digit]))
            percent +=
                static_cast<std::uint32_t>(density[digit] - '0') * static_cast<std::uint32_t>(unit);
        }
        candidate.density_percent = percent;
      }
      i = std::min(end + 1, srcset.size());
    }
    if (candidate.width_px == 0 && candidate.density_percent == 0) candidate.density_percent = 100;
    if (candidate.url.empty()) continue;
    candidates.push_back(candidate);
  }
  return candidates;
}

FoundImage find_image(Dom const& dom, DomId id) {
  FoundImage found;
  found.image.alt = dom.attribute(id, "alt");
  found.image.title = dom.attribute(id, "title");
  if (has_class_of(dom, id, character_classes) && found.image.alt.size() <= 32 &&
      !found.image.alt.empty()) {
    found.text = found.image.alt;
    return found;
  }
  find_source(dom, id, found);
  DomId const noscript = noscript_beside(dom, id);
  if (noscript != no_dom_node) {
    DomId const twin = find_tag_below(dom, noscript, HtmlTag::img);
    if (twin != no_dom_node) {
      found.twin = noscript;
      if (found.image.url.empty() || is_placeholder(found.image.url, false))
        find_source(dom, twin, found);
      if (found.image.alt.empty()) found.image.alt = trim(dom.attribute(twin, "alt"));
    }
  }
  found.image.width_px = pixels(dom.attribute(id, "width"));
  found.image.height_px = pixels(dom.attribute(id, "height"));
  bool const has_candidates = !found.candidates.empty();
  found.shown = !is_placeholder(found.image.url, false) && (has_candidates || !is_pixel(dom, id));
  return found;
}

}  // namespace article
