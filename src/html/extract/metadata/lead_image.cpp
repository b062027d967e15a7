#include "html/extract/metadata/lead_image.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "html/extract/metadata/caption.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

constexpr std::size_t max_images = 1'000;

std::uint32_t pixels(std::string_view text) {
  std::uint32_t value = 0;
  constexpr std::uint32_t largest = 100'000;
  for (char const c : trim(text)) {
    if (!is_digit(c)) break;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
    if (value > largest) return 0;
  }
  return value;
}

/// What sizes of a picture have in common: its path without the size that many sites put in the name:
/// "…/storm-1024x768.jpg?w=300" and "…/storm.jpg" are the same.
std::string image_key(std::string_view url) {
  std::string_view path = split_url(url).path;
  std::size_t const slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  path = path.substr(0, path.rfind('.'));
  std::size_t end = path.size();
  while (end > 0 && (is_digit(path[end - 1]) || path[end - 1] == 'x')) --end;
  bool const has_size =
      end > 1 && path[end - 1] == '-' && path.substr(end).find('x') != std::string_view::npos;
  if (has_size) path = path.substr(0, end - 1);
  return to_lower(path);
}

/// Whether an address is one of a mark of the site rather than of a picture.
bool is_emblem(std::string_view url) {
  std::string const key = to_lower(split_url(url).path);
  for (std::string_view const word :
       {"logo", "favicon", "placeholder", "default-image", "avatar", "/icon"}) {
    if (key.find(word) != std::string::npos) return true;
  }
  return false;
}

/// The address of an <img>, also where a script would load it.
std::string_view image_source(Dom const& dom, DomId image) {
  for (std::string_view const name : {"data-src", "data-original", "data-lazy-src", "src"}) {
    std::string_view const value = trim(dom.attribute(image, name));
    if (!value.empty() && !value.starts_with("data:")) return value;
  }
  std::string_view const set = trim(dom.attribute(image, "srcset"));
  return set.substr(0, set.find_first_of(" ,"));
}

/// Completes the picture by what the page shows.
void describe(Dom const& dom, DomId element, LeadImage& image) {
  if (image.alt.empty()) image.alt = plain_value(dom.attribute(element, "alt"));
  if (image.width_px == 0 || image.height_px == 0) {
    image.width_px = pixels(dom.attribute(element, "width"));
    image.height_px = pixels(dom.attribute(element, "height"));
  }
  Caption caption = read_caption(dom, element);
  if (!caption.text.empty()) image.caption = std::move(caption.text);
  if (!caption.credit.empty()) image.credit = std::move(caption.credit);
}

/// The <img> that shows the picture of an address; the largest form of the name counts.
DomId find_image(Dom const& dom, std::string_view url) {
  std::string const key = image_key(url);
  constexpr std::size_t shortest_key = 3;
  if (key.size() < shortest_key) return no_dom_node;
  std::size_t count = 0;
  for (DomId id = 0; id < dom.size() && count < max_images; ++id) {
    if (!dom.is_element(id) || dom.tag(id) != HtmlTag::img) continue;
    ++count;
    if (image_key(image_source(dom, id)) == key) return id;
  }
  return no_dom_node;
}

/// The first picture near the headline that is large, where nothing is declared.
DomId first_large_image(Dom const& dom, Headline const& headline) {
  std::size_t count = 0;
  constexpr std::uint32_t large_px = 400;
  for (DomId id = 0; id < dom.size() && count < max_images; ++id) {
    if (!dom.is_element(id) || dom.tag(id) != HtmlTag::img) continue;
    ++count;
    bool const is_large = pixels(dom.attribute(id, "width")) >= large_px;
    bool const is_figure = dom.closest(id, HtmlTag::figure) != no_dom_node;
    bool const is_usable = (is_large || is_figure) && !headline.is_foreign(id, no_dom_node) &&
                           headline.is_before(id) && !is_emblem(image_source(dom, id));
    if (is_usable) return id;
  }
  return no_dom_node;
}

LeadImage declared_image(Claims const& claims, Claim const& claim, std::string url) {
  LeadImage image;
  image.url = std::move(url);
  auto const detail = [&](Field field) {
    for (Claim const* each : claims.about(field)) {
      if (each->source == claim.source) return each->value;
    }
    return std::string();
  };
  image.alt = detail(Field::image_alt);
  image.caption = detail(Field::image_caption);
  image.credit = detail(Field::image_credit);
  image.width_px = pixels(detail(Field::image_width));
  image.height_px = pixels(detail(Field::image_height));
  return image;
}

}  // namespace

ChosenImage choose_lead_image(Dom const& dom, Headline const& headline, Claims const& claims,
                              PageAddress const& address) {
  ChosenImage chosen;
  for (bool const allows_emblem : {false, true}) {
    for (Claim const* claim : claims.about(Field::image)) {
      std::string url = address.resolve(claim->value);
      if (url.empty() || chosen.image || is_emblem(url) != allows_emblem) continue;
      chosen.image.set(declared_image(claims, *claim, std::move(url)), claim->source);
    }
  }
  if (chosen.image) {
    chosen.element = find_image(dom, chosen.image.value.url);
    if (chosen.element != no_dom_node) describe(dom, chosen.element, chosen.image.value);
    return chosen;
  }
  chosen.element = first_large_image(dom, headline);
  if (chosen.element == no_dom_node) return chosen;
  LeadImage image;
  image.url = address.resolve(image_source(dom, chosen.element));
  if (image.url.empty()) return {};
  describe(dom, chosen.element, image);
  chosen.image.set(std::move(image), Source::body);
  return chosen;
}

}  // namespace article
