#include "html/callouts.hpp"

#include <string_view>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Classes that make a callout, without saying of which kind.
constexpr std::string_view box_classes =
    "admonition markdown-alert theme-admonition admonitionblock custom-block hint callout"
    " starlight-aside notecard alert bs-callout callout-block docutils-note message-box "
    "infobox-note"
    " aside-note custom-container admonition-block gitbook-hint callout-container";

struct KindName {
  std::string_view name;
  CalloutKind kind;
};

/// What classes call the kinds, alone or behind a hyphen (`alert-warning`, `markdown-alert-tip`).
constexpr KindName kind_names[] = {
    {"note", CalloutKind::note},
    {"info", CalloutKind::note},
    {"information", CalloutKind::note},
    {"primary", CalloutKind::note},
    {"secondary", CalloutKind::note},
    {"seealso", CalloutKind::note},
    {"abstract", CalloutKind::note},
    {"summary", CalloutKind::note},
    {"question", CalloutKind::note},
    {"example", CalloutKind::note},
    {"quote", CalloutKind::note},
    {"todo", CalloutKind::note},
    {"details", CalloutKind::note},
    {"neutral", CalloutKind::note},
    {"tip", CalloutKind::tip},
    {"hint", CalloutKind::tip},
    {"success", CalloutKind::tip},
    {"check", CalloutKind::tip},
    {"important", CalloutKind::important},
    {"attention", CalloutKind::important},
    {"warning", CalloutKind::warning},
    {"warn", CalloutKind::warning},
    {"deprecated", CalloutKind::warning},
    {"danger", CalloutKind::caution},
    {"caution", CalloutKind::caution},
    {"error", CalloutKind::caution},
    {"failure", CalloutKind::caution},
    {"bug", CalloutKind::caution},
};

/// Titles that say no more than the kind.
constexpr std::string_view plain_titles =
    "note info information tip hint important warning caution danger attention error notice";

std::optional<CalloutKind> kind_in(std::string_view classes) {
  std::optional<CalloutKind> found;
  any_word(classes, [&](std::string_view word) {
    std::string_view const tail = word.substr(word.find_last_of('-') + 1);
    for (KindName const& each : kind_names) {
      if (equals_ignore_case(tail, each.name)) found = each.kind;
    }
    return found.has_value() && tail != "hint";
  });
  return found;
}

bool is_title_class(std::string_view name) {
  return name == "title" || name.ends_with("-title") || name.ends_with("__title") ||
         name.ends_with("_title") || name.starts_with("admonitionHeading") ||
         name == "admonition-heading" || name.starts_with("callout-header") ||
         name == "alert-heading" || name == "callout-title-container";
}

DomId find_title(Dom const& dom, DomId id) {
  return find_below(
      dom, id, [&](DomId below) { return any_word(dom.attribute(below, "class"), is_title_class); },
      24);
}

}  // namespace

std::optional<FoundCallout> find_callout(Dom const& dom, DomId id) {
  HtmlTag const tag = dom.tag(id);
  bool const may_be = tag == HtmlTag::div || tag == HtmlTag::aside || tag == HtmlTag::section ||
                      tag == HtmlTag::blockquote || tag == HtmlTag::details || tag == HtmlTag::p ||
                      tag == HtmlTag::unknown || tag == HtmlTag::dl;
  if (!may_be || dom[id].attribute_count == 0 || tag == HtmlTag::details) return std::nullopt;
  std::string_view const classes = dom.attribute(id, "class");
  bool const note = dom.attribute(id, "role") == "note";
  auto const kind = kind_in(classes);
  // MDN: `notecard warning`, Microsoft: `NOTE`; a class alone is too little.
  bool const boxed = has_class_of(dom, id, box_classes) && kind.has_value();
  bool const upper = classes == "NOTE" || classes == "TIP" || classes == "IMPORTANT" ||
                     classes == "WARNING" || classes == "CAUTION";
  if (!note && !boxed && !upper) return std::nullopt;
  // Alerts of the page (cookies, sign in) are not of the article, but of its frame; what is inside a
  // dismissible one is left to extraction.
  FoundCallout callout;
  callout.kind = kind.value_or(CalloutKind::note);
  callout.title_node = find_title(dom, id);
  if (callout.title_node != no_dom_node) {
    callout.title = short_text(dom, callout.title_node, 300);
    if (has_word(plain_titles, to_lower(callout.title))) callout.title.clear();
  }
  return callout;
}

}  // namespace article
