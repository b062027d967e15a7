#include "html/extract/hidden_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "html/extract/features.hpp"
#include "html/extract/metadata/lenient_json.hpp"

namespace article {
namespace {

using Type = LenientJson::Type;
using Id = LenientJson::Id;

/// Members that hold the text of an article in one piece.
constexpr std::string_view body_names[] = {"articleBody", "body",    "bodyHtml",    "body_html",
                                           "bodyText",    "content", "contentHtml", "content_html",
                                           "html",        "text",    "articleText", "story"};

/// Least letters of a paragraph, and of an article.
constexpr std::uint32_t least_paragraph = 60;
constexpr std::uint32_t least_article = 300;

bool has_markup(std::string_view text) {
  return text.find("</") != std::string_view::npos || text.find("<p>") != std::string_view::npos;
}

/// Scripts hold scripts, too.
bool is_code(std::string_view text) {
  auto const marks = std::count_if(text.begin(), text.end(), [](char c) {
    return c == '{' || c == '}' || c == ';' || c == '=';
  });
  return static_cast<std::size_t>(marks) * 50 > text.size();
}

/// Letters of a text that reads like prose; else 0. Paths and styles have few stops.
std::uint32_t prose_in(std::string_view text) {
  if (!has_markup(text) && is_code(text)) return 0;
  TextCounts const counts = count_text(text);
  bool const is_prose = counts.text >= least_paragraph && counts.stops > 0 && counts.words >= 8 &&
                        counts.words < 40 * counts.stops;
  return is_prose ? counts.text : 0;
}

class TextFinder {
 public:
  explicit TextFinder(BodySource source) : m_source(source) {}

  HiddenText find(std::string_view script) {
    LenientJson const json(script);
    for (Id id = 0; id < json.size(); ++id) {
      if (json.type(id) == Type::object) look_at_members(json, id);
      if (json.type(id) == Type::array && m_source == BodySource::state) look_at_items(json, id);
    }
    return std::move(m_best);
  }

 private:
  void look_at_members(LenientJson const& json, Id object) {
    Id const end = json.next(object);
    for (Id name = object + 1; name < end;) {
      Id const value = json.next(name);
      if (value >= end) break;
      bool const is_body = m_source == BodySource::json_ld
                               ? json.text(name) == body_names[0]
                               : std::find(std::begin(body_names), std::end(body_names),
                                           json.text(name)) != std::end(body_names);
      if (is_body && json.type(value) == Type::string) {
        std::uint32_t const letters = prose_in(json.text(value));
        if (letters > m_best.letters) take(std::string(json.text(value)), letters);
      }
      name = json.next(value);
    }
  }

  /// Paragraphs one by one: strings, or objects with a string that is the text.
  void look_at_items(LenientJson const& json, Id array) {
    std::string text;
    std::uint32_t letters = 0;
    json.each_item(array, [&](Id item) {
      std::string_view const paragraph = paragraph_of(json, item);
      std::uint32_t const prose = prose_in(paragraph);
      if (prose == 0) return;
      letters += prose;
      text += std::string(text.empty() ? "" : "\n\n") + std::string(paragraph);
    });
    if (letters > m_best.letters) take(std::move(text), letters);
  }

  std::string_view paragraph_of(LenientJson const& json, Id item) const {
    if (json.type(item) == Type::string) return json.text(item);
    if (json.type(item) != Type::object) return {};
    for (std::string_view const name : {"text", "content", "html", "value", "body"}) {
      Id const found = json.find(item, name);
      if (found != LenientJson::root && json.type(found) == Type::string) return json.text(found);
    }
    return {};
  }

  void take(std::string text, std::uint32_t letters) {
    if (letters < least_article) return;
    m_best = {.source = m_source, .text = std::move(text), .is_html = false, .letters = letters};
    m_best.is_html = has_markup(m_best.text);
  }

  BodySource m_source;
  HiddenText m_best;
};

/// The JSON of a script: all of it by its type, or what it assigns at its start. Empty for other code.
std::string_view json_of(Dom const& dom, DomId script, std::string_view code) {
  std::string_view const type = trim(dom.attribute(script, "type"));
  if (ends_with_ignore_case(type, "json")) return code;
  if (!type.empty() && !ends_with_ignore_case(type, "javascript")) return {};
  constexpr std::size_t longest_name = 80;
  std::size_t const equals = code.substr(0, longest_name).find('=');
  if (equals == std::string_view::npos) return {};
  std::string_view const value = trim_start(code.substr(equals + 1));
  return value.starts_with("{\"") || value.starts_with("[{") ? value : std::string_view();
}

}  // namespace

HiddenText find_hidden_text(Dom const& dom) {
  HiddenText best;
  for (DomId id = 0; id < dom.size(); ++id) {
    if (dom.tag(id) != HtmlTag::script || dom[id].first_child == no_dom_node) continue;
    std::string_view const code = trim(dom[dom[id].first_child].text);
    std::string_view const json = json_of(dom, id, code);
    if (json.size() < least_article) continue;
    bool const is_ld = ends_with_ignore_case(trim(dom.attribute(id, "type")), "ld+json");
    HiddenText found = TextFinder(is_ld ? BodySource::json_ld : BodySource::state).find(json);
    if (found.letters > best.letters) best = std::move(found);
  }
  return best;
}

}  // namespace article
