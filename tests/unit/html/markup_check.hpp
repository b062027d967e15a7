#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "html/writer.hpp"

namespace article {

/// Holds HTML that the writer made against what it promises: every tag is closed in order, every
/// element and attribute is in `html_vocabulary()`, attributes are quoted and set once, and no
/// element stands where a browser's parser would move it or end another for it. Gives the first
/// fault in words, or nothing.
class MarkupCheck {
 public:
  static std::string find_fault(std::string_view html) { return MarkupCheck(html).run(); }

 private:
  explicit MarkupCheck(std::string_view html) : m_html(html) {}

  std::string run() {
    while (m_fault.empty() && m_at < m_html.size()) {
      if (m_html[m_at] != '<') {
        text();
      } else if (m_html.substr(m_at).starts_with("</")) {
        end_tag();
      } else {
        start_tag();
      }
    }
    if (m_fault.empty() && !m_open.empty()) fail("not closed: " + std::string(m_open.back()));
    return m_fault;
  }

  void fail(std::string const& what) {
    if (m_fault.empty()) m_fault = what + " at " + std::to_string(m_at);
  }

  static bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  bool inside(std::string_view name) const {
    return std::find(m_open.begin(), m_open.end(), name) != m_open.end();
  }

  std::string_view until(std::string_view stops) {
    std::size_t const end = std::min(m_html.find_first_of(stops, m_at), m_html.size());
    std::string_view const found = m_html.substr(m_at, end - m_at);
    m_at = end;
    return found;
  }

  void text() {
    std::string_view const text = until("<");
    if (text.find_first_of(std::string_view(">\r\0", 3)) != std::string_view::npos) {
      fail("unescaped text");
    }
    bool const blank = text.find_first_not_of(" \n") == std::string_view::npos;
    std::string_view const parent = m_open.empty() ? "" : m_open.back();
    if (!blank && is_one_of(parent, {"table", "thead", "tbody", "tr", "ul", "ol", "dl"})) {
      fail("text directly in " + std::string(parent));
    }
  }

  void end_tag() {
    m_at += 2;
    std::string_view const name = until(">");
    ++m_at;
    if (m_open.empty() || m_open.back() != name)
      return fail("unexpected end of " + std::string(name));
    m_open.pop_back();
  }

  void start_tag() {
    ++m_at;
    std::string_view const name = until(" >");
    auto const all = html_vocabulary();
    auto const element = std::find_if(all.begin(), all.end(),
                                      [&](HtmlElement const& each) { return each.name == name; });
    if (element == all.end()) return fail("unknown element " + std::string(name));
    check_place(name);
    std::vector<std::string_view> seen;
    while (m_fault.empty() && m_at < m_html.size() && m_html[m_at] == ' ')
      attribute(*element, seen);
    if (m_at >= m_html.size() || m_html[m_at] != '>') return fail("tag without end");
    ++m_at;
    bool const is_void = is_one_of(name, {"br", "hr", "img", "source"});
    if (!is_void) m_open.push_back(name);
  }

  void attribute(HtmlElement const& element, std::vector<std::string_view>& seen) {
    ++m_at;
    std::string_view const name = until(" =>");
    std::string const label = std::string(element.name) + " " + std::string(name);
    if (std::find(element.attributes.begin(), element.attributes.end(), name) ==
        element.attributes.end()) {
      return fail("unknown attribute " + label);
    }
    if (std::find(seen.begin(), seen.end(), name) != seen.end()) return fail("twice: " + label);
    seen.push_back(name);
    if (m_html[m_at] != '=') return;
    if (m_html.substr(m_at, 2) != "=\"") return fail("unquoted: " + label);
    m_at += 2;
    std::string_view const value = until("\"");
    ++m_at;
    if (value.find_first_of("<>\r") != std::string_view::npos) fail("unescaped value of " + label);
  }

  /// The places where the parser of the HTML standard would not leave an element.
  void check_place(std::string_view name) {
    std::string_view const parent = m_open.empty() ? "" : m_open.back();
    bool const block = is_one_of(
        name, {"p",     "h1",    "h2",     "h3",      "h4",      "h5", "h6",     "blockquote",
               "aside", "ul",    "ol",     "dl",      "li",      "dt", "dd",     "pre",
               "div",   "table", "figure", "section", "details", "hr", "header", "hgroup"});
    if (block && inside("p")) {
      // Only what stands in a table cell or the like within would be left alone; we write none.
      fail(std::string(name) + " in p");
    }
    auto const needs = [&](std::initializer_list<std::string_view> names,
                           std::initializer_list<std::string_view> parents) {
      if (is_one_of(name, names) && !is_one_of(parent, parents)) {
        fail(std::string(name) + " in " + std::string(parent));
      }
    };
    needs({"li"}, {"ul", "ol"});
    needs({"dt", "dd"}, {"dl"});
    needs({"thead", "tbody"}, {"table"});
    needs({"tr"}, {"thead", "tbody"});
    needs({"td", "th"}, {"tr"});
    needs({"figcaption"}, {"figure"});
    needs({"summary"}, {"details"});
    needs({"rt", "rp"}, {"ruby"});
    needs({"source"}, {"video", "audio"});
    if (name == "a" && inside("a")) fail("a in a");
  }

  std::string_view m_html;
  std::size_t m_at = 0;
  std::vector<std::string_view> m_open;
  std::string m_fault;
};

}  // namespace article
