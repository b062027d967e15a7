#include "html/notes.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/percent_encode.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Classes and roles by which references are told.
constexpr std::string_view reference_classes =
    "footnote-ref footnote-anchor footnote-reference footnoteref noteref fn footnote reference"
    " MsoFootnoteReference easy-footnote footnote-link footnote_plugin_tooltip_text"
    " simple-footnote footnotes-link sidenote-ref";

constexpr std::string_view back_classes =
    "footnote-back footnote-backref footnote-back-link footnote-return backref reversefootnote"
    " mw-cite-backlink footnote-number footnote-backlink data-footnote-backref fn-backref"
    " footnote_backlink footnote-link-back easy-footnote-to-top";

/// Beginnings of ids of notes, in lower case.
constexpr std::string_view note_ids[] = {
    "fn",
    "footnote",
    "cite_note",
    "note",
    "ftn",
    "_ftn",
    "endnote",
    "_edn",
    "edn",
    "sdfootnote",
    "sdendnote",
    "easy-footnote",
    "user-content-fn",
    "article-fn",
    "en-",
    "ref-",
};

bool starts_like_note(std::string_view id) {
  return std::any_of(std::begin(note_ids), std::end(note_ids), [&](std::string_view beginning) {
    return starts_with_ignore_case(id, beginning);
  });
}

/// `1`, `[1]`, `(12)`, `*`, `†`, `a`, `iv`, `note 3`: without brackets; empty when it is no mark.
std::string_view mark_in(std::string_view text) {
  text = trim(text);
  if (text.starts_with("[") && text.ends_with("]")) text = text.substr(1, text.size() - 2);
  if (text.starts_with("(") && text.ends_with(")")) text = text.substr(1, text.size() - 2);
  if (text.ends_with(".") || text.ends_with(")")) text.remove_suffix(1);
  text = trim(text);
  if (starts_with_ignore_case(text, "note ")) text = trim(text.substr(5));
  if (text.empty() || text.size() > 8) return {};
  if (std::all_of(text.begin(), text.end(), is_digit)) return text;
  if (text.size() <= 4 && std::all_of(text.begin(), text.end(), is_alphanumeric)) {
    // Letters count up to four, which Roman numbers need; words are no marks.
    bool const roman = text.find_first_not_of("ivxIVX") == std::string_view::npos;
    bool const short_name = text.size() <= 2 || roman || is_digit(text.back());
    return short_name ? text : std::string_view();
  }
  for (std::string_view const symbol : {"*", "**", "***", "†", "‡", "††", "§", "¶", "※", "↗"}) {
    if (text == symbol) return text;
  }
  return {};
}

bool is_note_block(HtmlTag tag) {
  return tag == HtmlTag::li || tag == HtmlTag::p || tag == HtmlTag::div || tag == HtmlTag::aside ||
         tag == HtmlTag::dd || tag == HtmlTag::section;
}

std::string_view fragment_of(std::string_view href) {
  href = trim(href);
  return href.starts_with('#') && href.size() > 1 ? href.substr(1) : std::string_view();
}

}  // namespace

class NoteFinder {
 public:
  NoteFinder(Dom const& dom, Notes& notes) : m_dom(dom), m_notes(notes) {}

  void run() {
    collect();
    for (DomId const link : m_links) find_reference(link);
    if (m_notes.m_definitions.empty()) find_unlinked();
    if (m_notes.m_definitions.empty()) return;
    for (Notes::Definition const& definition : m_notes.m_definitions) {
      find_back_links(definition.node);
      leave_out(definition.node);
    }
  }

 private:
  void collect() {
    for (DomId id = 1; id < m_dom.size(); ++id) {
      if (!m_dom.is_element(id)) continue;
      if (m_dom.tag(id) == HtmlTag::sup) add_raised_number(id);
      if (m_dom[id].attribute_count == 0) continue;
      bool const is_link = m_dom.tag(id) == HtmlTag::a;
      for (DomAttribute const& attribute : m_dom.attributes(id)) {
        if (attribute.value.empty()) continue;
        if (attribute.name == "id" || (is_link && attribute.name == "name")) {
          m_ids.emplace(attribute.value, id);
        }
        if (is_link && attribute.name == "href" && !fragment_of(attribute.value).empty()) {
          m_links.push_back(id);
        }
      }
    }
  }

  /// A raised number that is no link.
  struct RaisedNumber {
    std::uint32_t number;
    DomId element;
    DomId note;  ///< The paragraph that begins with it, or `no_dom_node`.
  };

  void add_raised_number(DomId sup) {
    if (m_dom.first_element(sup) != no_dom_node) return;
    auto const number = parse_number(trim(short_text(m_dom, sup, 8)));
    if (!number) return;
    DomId before = m_dom[sup].previous;
    while (before != no_dom_node && m_dom.is_text(before) && is_all_space(m_dom[before].text)) {
      before = m_dom[before].previous;
    }
    DomId const block = m_dom[sup].parent;
    bool const begins = before == no_dom_node && is_note_block(m_dom.tag(block));
    m_raised.push_back({*number, sup, begins ? block : no_dom_node});
  }

  /// Notes that nothing links to: paragraphs that begin with the raised numbers 1, 2, 3 …, each of
  /// which stands once before, after some text. Where a number is missing or comes out of order,
  /// these are exponents or something else.
  void find_unlinked() {
    std::uint32_t notes = 0;
    for (RaisedNumber const& raised : m_raised) {
      if (raised.note != no_dom_node && raised.number != ++notes) return;
    }
    if (notes == 0) return;
    auto reference = m_raised.begin();
    for (RaisedNumber const& raised : m_raised) {
      if (raised.note == no_dom_node) continue;
      reference = std::find_if(reference, m_raised.end(), [&](RaisedNumber const& each) {
        return each.number == raised.number && each.note == no_dom_node;
      });
      if (reference == m_raised.end() || reference->element > raised.element) {
        m_notes.m_definitions.clear();
        m_notes.m_references.clear();
        m_notes.m_back_links.clear();
        return;
      }
      auto const index = static_cast<std::uint32_t>(m_notes.m_definitions.size());
      m_notes.m_definitions.push_back({raised.note, std::to_string(raised.number)});
      m_notes.m_references.emplace(reference->element, index);
      m_notes.m_back_links.insert(raised.element);
    }
  }

  DomId find_id(std::string_view fragment) const {
    auto found = m_ids.find(fragment);
    if (found == m_ids.end() && fragment.find('%') != std::string_view::npos) {
      found = m_ids.find(percent_decode(fragment));
    }
    return found == m_ids.end() ? no_dom_node : found->second;
  }

  /// The outermost element that is nothing but the link: a raised one, mostly.
  DomId outermost(DomId link) const {
    DomId outer = link;
    for (DomId up = m_dom[link].parent; up != no_dom_node; up = m_dom[up].parent) {
      HtmlTag const tag = m_dom.tag(up);
      bool const wraps = tag == HtmlTag::sup || tag == HtmlTag::span || tag == HtmlTag::small ||
                         tag == HtmlTag::b || tag == HtmlTag::i || tag == HtmlTag::em;
      if (!wraps || only_element(m_dom, up) != outer) break;
      outer = up;
    }
    return outer;
  }

  bool is_raised(DomId link, DomId outer) const {
    for (DomId id = link; id != no_dom_node; id = m_dom[id].parent) {
      if (m_dom.tag(id) == HtmlTag::sup) return true;
      if (id == outer) break;
    }
    DomId const inner = only_element(m_dom, link);
    return inner != no_dom_node && m_dom.tag(inner) == HtmlTag::sup;
  }

  bool says_reference(DomId id) const {
    std::string_view const role = m_dom.attribute(id, "role");
    return role == "doc-noteref" || m_dom.attribute(id, "epub:type") == "noteref" ||
           m_dom.has_attribute(id, "data-footnote-ref") || m_dom.has_attribute(id, "data-fn") ||
           has_class_of(m_dom, id, reference_classes);
  }

  /// The block that has the note: the target, or what is around it.
  DomId block_of(DomId target) const {
    DomId id = target;
    // Substack: the target is the mark, the note's text stands beside it in a box.
    for (int levels = 0; levels < 5 && id != no_dom_node && m_dom.is_element(id); ++levels) {
      if (is_note_block(m_dom.tag(id))) {
        DomId const box = m_dom[id].parent;
        // Word: <div id=ftn1><p><a name=_ftn1>…, where the box is the note.
        bool const boxed =
            m_dom.tag(id) == HtmlTag::p && box != no_dom_node && m_dom.tag(box) == HtmlTag::div &&
            starts_like_note(m_dom.attribute(box, "id")) && m_dom.first_element(box) == id;
        return boxed ? box : id;
      }
      id = m_dom[id].parent;
    }
    return no_dom_node;
  }

  /// Whether the note has a link to the reference or to something around it.
  bool links_back(DomId note, DomId link) const {
    DomId const end = std::min(m_dom.end_of(note), note + 1 + max_nodes_searched);
    for (DomId id = note + 1; id < end; ++id) {
      if (m_dom.tag(id) != HtmlTag::a) continue;
      DomId const target = find_id(fragment_of(m_dom.attribute(id, "href")));
      if (target != no_dom_node && is_near(target, link)) return true;
    }
    return false;
  }

  /// Whether `place` is the link, in it, around it within a line, or right before it.
  bool is_near(DomId place, DomId link) const {
    if (place >= link && place < m_dom.end_of(link)) return true;
    DomId up = link;
    for (int levels = 0; levels < 4 && up != no_dom_node; ++levels) {
      if (up == place || m_dom[up].previous == place) return true;
      HtmlTag const tag = m_dom.tag(up);
      if (is_note_block(tag) || tag == HtmlTag::body) break;
      up = m_dom[up].parent;
    }
    return false;
  }

  void find_reference(DomId link) {
    std::string_view const fragment = fragment_of(m_dom.attribute(link, "href"));
    DomId const target = find_id(fragment);
    if (target == no_dom_node) return;
    std::string const text = short_text(m_dom, link, 16);
    std::string_view const mark = mark_in(text);
    DomId const outer = outermost(link);
    bool const says = says_reference(link) || says_reference(outer);
    if (mark.empty() &&
        !(says && text.size() < 12 && m_dom.attribute(link, "role") == "doc-noteref")) {
      return;
    }
    DomId const note = block_of(target);
    if (note == no_dom_node) return;
    bool const inside = link >= note && link < m_dom.end_of(note);
    // A note's own way back leads forward to nothing: its target is text, not a note.
    if (inside || is_back_link_by_name(link)) return;
    if (leads_back(link, note)) return;
    bool const raised = is_raised(link, outer);
    bool const named = starts_like_note(fragment);
    bool const back = links_back(note, link);
    bool const is_reference =
        (back && (raised || named || says)) || (says && named) || (raised && named);
    if (!is_reference) return;
    auto known = m_by_note.find(note);
    if (known == m_by_note.end()) {
      auto const index = static_cast<std::uint32_t>(m_notes.m_definitions.size());
      known = m_by_note.emplace(note, index).first;
      m_notes.m_definitions.push_back({note, label_for(mark, fragment)});
      m_first_reference.emplace(note, link);
    }
    m_notes.m_references.emplace(outer, known->second);
    m_references.push_back(link);
  }

  /// Whether the link stands in a note and leads to where that is referred to. Word's marks lead from
  /// one to the other, both the same to look at.
  bool leads_back(DomId link, DomId target) const {
    DomId up = m_dom[link].parent;
    for (int levels = 0; levels < 5 && up != no_dom_node; ++levels, up = m_dom[up].parent) {
      auto const reference = m_first_reference.find(up);
      if (reference == m_first_reference.end()) continue;
      return reference->second >= target && reference->second < m_dom.end_of(target);
    }
    return false;
  }

  bool is_back_link_by_name(DomId link) const {
    return m_dom.attribute(link, "role") == "doc-backlink" ||
           m_dom.has_attribute(link, "data-footnote-backref") ||
           has_class_of(m_dom, link, back_classes);
  }

  /// The mark, when no other note has it; else the id.
  std::string label_for(std::string_view mark, std::string_view fragment) {
    bool const plain = !mark.empty() && std::all_of(mark.begin(), mark.end(), is_alphanumeric);
    std::string label(plain ? mark : fragment);
    if (!m_labels.insert(label).second) {
      label = fragment;
      m_labels.insert(label);
    }
    return label;
  }

  /// Links from the note to its references, and its mark at the beginning.
  void find_back_links(DomId note) {
    DomId const end = m_dom.end_of(note);
    for (DomId id = note + 1; id < end; ++id) {
      if (!m_dom.is_element(id)) continue;
      if (has_class_of(m_dom, id, back_classes)) m_notes.m_back_links.insert(id);
      if (m_dom.tag(id) != HtmlTag::a) continue;
      bool back = is_back_link_by_name(id);
      std::string_view const fragment = fragment_of(m_dom.attribute(id, "href"));
      if (!back && !fragment.empty() && m_notes.m_references.count(outermost(id)) == 0) {
        DomId const target = find_id(fragment);
        bool const elsewhere = target != no_dom_node && (target < note || target >= end);
        back = elsewhere && is_reference_place(target);
      }
      if (back) m_notes.m_back_links.insert(outermost(id));
    }
  }

  bool is_reference_place(DomId target) {
    if (m_places.empty()) {
      for (DomId const link : m_references) {
        DomId up = link;
        for (int levels = 0; levels < 4 && up != no_dom_node; ++levels) {
          m_places.insert(up);
          if (m_dom[up].previous != no_dom_node) m_places.insert(m_dom[up].previous);
          up = m_dom[up].parent;
          if (up != no_dom_node && is_note_block(m_dom.tag(up))) break;
        }
        DomId const end = m_dom.end_of(link);
        for (DomId inner = link; inner < end && inner < link + 4; ++inner) m_places.insert(inner);
      }
    }
    return m_places.count(target) != 0;
  }

  /// The note where it stands, and what holds nothing but notes.
  void leave_out(DomId note) {
    m_notes.m_left_out.insert(note);
    DomId box = m_dom[note].parent;
    while (box != no_dom_node && m_dom.is_element(box) && m_dom.tag(box) != HtmlTag::body) {
      if (!has_notes_only(box)) return;
      m_notes.m_left_out.insert(box);
      box = m_dom[box].parent;
    }
  }

  /// Besides notes, a rule and a heading may stand there. Each box is asked again only when one more
  /// of its children was left out, so what was seen already is remembered.
  bool has_notes_only(DomId box) {
    DomId child = m_next_unseen.count(box) != 0 ? m_next_unseen[box] : m_dom[box].first_child;
    for (; child != no_dom_node; child = m_dom[child].next) {
      bool const nothing =
          !m_dom.is_element(child) && (!m_dom.is_text(child) || is_all_space(m_dom[child].text));
      HtmlTag const tag = m_dom.tag(child);
      bool const title = tag == HtmlTag::hr || tag == HtmlTag::br || is_heading(child);
      if (!nothing && !title && m_notes.m_left_out.count(child) == 0) break;
    }
    m_next_unseen[box] = child;
    return child == no_dom_node;
  }

  bool is_heading(DomId id) const {
    HtmlTag const tag = m_dom.tag(id);
    return (tag >= HtmlTag::h1 && tag <= HtmlTag::h6) || tag == HtmlTag::header ||
           tag == HtmlTag::script || tag == HtmlTag::style;
  }

  Dom const& m_dom;
  Notes& m_notes;
  std::unordered_map<std::string_view, DomId> m_ids;
  std::vector<DomId> m_links;
  std::vector<RaisedNumber> m_raised;
  std::vector<DomId> m_references;
  std::unordered_map<DomId, DomId> m_first_reference;  ///< Of each note.
  std::unordered_map<DomId, std::uint32_t> m_by_note;
  std::unordered_set<std::string> m_labels;
  std::unordered_set<DomId> m_places;
  std::unordered_map<DomId, DomId> m_next_unseen;
};

Notes::Notes(Dom const& dom) { NoteFinder(dom, *this).run(); }

std::string_view Notes::reference(DomId id) const {
  auto const found = m_references.find(id);
  return found == m_references.end() ? std::string_view()
                                     : std::string_view(m_definitions[found->second].label);
}

}  // namespace article
