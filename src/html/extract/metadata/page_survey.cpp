#include "html/extract/metadata/page_survey.hpp"

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "html/extract/metadata/element_names.hpp"
#include "html/extract/metadata/plain_text.hpp"

namespace article {
namespace {

/// More than any page has that people made.
constexpr std::size_t max_lines = 20'000;
constexpr std::size_t max_marks = 4'000;

bool is_heading(HtmlTag tag) {
  return tag == HtmlTag::h1 || tag == HtmlTag::h2 || tag == HtmlTag::h3;
}

class Surveyor {
 public:
  explicit Surveyor(Dom const& dom) : m_dom(dom) {}

  PageSurvey run() {
    DomId const root = m_dom.body() == no_dom_node ? Dom::document : m_dom.body();
    DomId const end = m_dom.end_of(root);
    DomId id = root;
    while (id < end && m_survey.lines.size() < max_lines) {
      while (!m_open.empty() && m_open.back().end <= id) leave();
      id = m_dom.is_element(id) ? enter(id) : visit_text(id);
    }
    finish_line();
    return std::move(m_survey);
  }

 private:
  struct Open {
    DomId end;
    bool is_block;
    DomId outer_foreign_part;
  };

  DomId visit_text(DomId id) {
    if (m_dom.is_text(id)) add_text(id, m_dom[id].text);
    return id + 1;
  }

  /// Gives the node to go on with.
  DomId enter(DomId id) {
    HtmlTag const tag = m_dom.tag(id);
    if (is_silent_tag(tag)) return m_dom.end_of(id);
    bool const is_block = parts_lines(tag);
    is_block ? finish_line() : add_edge();
    if (m_dom[id].first_child == no_dom_node) {
      add_marks(id);
      return id + 1;
    }
    m_open.push_back({m_dom.end_of(id), is_block, m_foreign_part});
    if (is_foreign_part(m_dom, id)) m_foreign_part = id;
    add_marks(id);
    return id + 1;
  }

  void leave() {
    m_open.back().is_block ? finish_line() : add_edge();
    m_foreign_part = m_open.back().outer_foreign_part;
    m_open.pop_back();
  }

  void add_text(DomId id, std::string_view text) {
    if (m_line.first == no_dom_node) {
      if (is_all_space(text)) return;
      m_line.first = id;
      m_line.foreign_part = m_foreign_part;
    }
    m_line.last = id;
    if (m_line.is_cut) return;
    for (char const c : text) {
      if (is_space(c)) {
        if (!m_line.text.empty() && m_line.text.back() != ' ') m_line.text += ' ';
      } else if (c != element_edge) {
        m_line.text += c;
      }
      if (m_line.text.size() > max_line_text) {
        m_line.is_cut = true;
        break;
      }
    }
  }

  void add_edge() {
    if (!m_line.text.empty() && m_line.text.back() != element_edge && !m_line.is_cut) {
      m_line.text += element_edge;
    }
  }

  void finish_line() {
    if (m_line.first != no_dom_node) {
      std::string& text = m_line.text;
      if (m_line.is_cut) text.resize(floor_utf8_boundary(text, max_line_text));
      while (!text.empty() && (text.back() == element_edge || text.back() == ' ')) text.pop_back();
      if (!text.empty()) m_survey.lines.push_back(std::move(m_line));
    }
    m_line = PageLine();
  }

  void add_marks(DomId id) {
    using Kind = PageMark::Kind;
    HtmlTag const tag = m_dom.tag(id);
    if (is_heading(tag)) add_mark(Kind::heading, id);
    if (tag == HtmlTag::time) add_mark(Kind::date, id);
    bool is_named_date = tag == HtmlTag::time;
    for (DomAttribute const& attribute : m_dom.attributes(id)) {
      if (attribute.name == "itemprop" || attribute.name == "property")
        add_mark(Kind::property, id);
      if (attribute.name == "rel" && is_author_relation(attribute.value))
        add_mark(Kind::author, id);
      bool const is_name = attribute.name == "class" || attribute.name == "id" ||
                           attribute.name == "data-testid" || attribute.name == "data-component";
      if (attribute.name == "class" && is_microformat(attribute.value)) {
        add_mark(Kind::microformat, id);
      }
      if (is_name && is_author_name(attribute.value)) add_mark(Kind::author, id);
      if (is_name && !is_named_date && is_date_name(attribute.value)) {
        add_mark(Kind::date, id);
        is_named_date = true;
      }
    }
  }

  void add_mark(PageMark::Kind kind, DomId id) {
    if (m_survey.marks.size() >= max_marks) return;
    // The line that is being read is not in the list yet.
    auto const line = static_cast<std::uint32_t>(m_survey.lines.size());
    m_survey.marks.push_back({kind, id, line, m_foreign_part});
  }

  Dom const& m_dom;
  PageSurvey m_survey;
  PageLine m_line;
  std::vector<Open> m_open;
  DomId m_foreign_part = no_dom_node;
};

}  // namespace

std::uint32_t PageSurvey::line_of(DomId id) const {
  auto const found =
      std::lower_bound(lines.begin(), lines.end(), id,
                       [](PageLine const& line, DomId node) { return line.last < node; });
  return static_cast<std::uint32_t>(found - lines.begin());
}

PageSurvey survey_page(Dom const& dom) { return Surveyor(dom).run(); }

}  // namespace article
