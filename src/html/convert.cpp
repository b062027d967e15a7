#include "html/convert.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "html/callouts.hpp"
#include "html/code_blocks.hpp"
#include "html/dom_query.hpp"
#include "html/elements.hpp"
#include "html/embeds.hpp"
#include "html/figures.hpp"
#include "html/formulas.hpp"
#include "html/heading_tools.hpp"
#include "html/images.hpp"
#include "html/media.hpp"
#include "html/notes.hpp"
#include "html/running_text.hpp"
#include "html/tables.hpp"
#include "html/visibility.hpp"

namespace article {
namespace {

/// Direction and language of a place in the page.
struct Locale {
  Direction direction = Direction::none;
  std::string_view language{};

  bool operator==(Locale const&) const = default;
};

/// Siblings still to be visited, and what is to be done after the last of them.
struct Frame {
  DomId next;
  DomId end;
  DomId element = no_dom_node;  ///< Whose children they are.
  std::uint8_t closes = 0;      ///< Nodes to close in the builder.
  bool is_placeholder = false;  ///< Told by `Placeholders`.
  bool keeps_lines = false;     ///< Line feeds are line breaks, by `white-space`.
  bool in_layout_table = false;
  bool caption_told = false;    ///< That of the table which comes next.
  DomId heading = no_dom_node;  ///< The heading, title or summary that this is in.
  Locale wanted{};              ///< By `dir` and `lang`.
  Locale applied{};             ///< What the builder's open nodes have.
};

class Converter {
 public:
  Converter(Dom const& dom, HtmlConvertOptions const& options, Builder& builder)
      : m_dom(dom), m_options(options), m_builder(builder), m_notes(dom), m_text(builder) {}

  void run(DomId root) {
    Locale const locale{m_options.direction, m_options.language};
    bool const whole = root == Dom::document;
    Frame frame{.next = whole ? m_dom[root].first_child : root,
                .end = m_dom.end_of(root),
                .wanted = locale,
                .applied = locale};
    if (frame.next == no_dom_node) frame.next = frame.end;
    m_frames.push_back(frame);
    work();
    for (Notes::Definition const& note : m_notes.definitions()) {
      if (verdict_of(note.node) == Verdict::drop) continue;
      m_builder.open(FootnoteDefinition{.label = note.label});
      frame.next = note.node + 1;
      frame.end = m_dom.end_of(note.node);
      frame.closes = 1;
      m_frames.push_back(frame);
      work();
    }
  }

 private:
  void work() {
    while (!m_frames.empty()) {
      Frame& frame = m_frames.back();
      if (frame.next < frame.end) {
        DomId const id = frame.next;
        frame.next = m_dom.end_of(id);
        visit(id);
        continue;
      }
      if (frame.is_placeholder) m_options.placeholders->leave(m_dom[frame.element].offset);
      for (std::uint8_t i = 0; i < frame.closes; ++i) m_builder.close();
      m_frames.pop_back();
    }
  }

  Verdict verdict_of(DomId id) const {
    return id < m_options.verdicts.size() ? m_options.verdicts[id] : Verdict::undecided;
  }

  // -------------------------------------------------------------------------------------------
  // Going down

  /// The children of `id` come next, then `closes` nodes are closed.
  void descend(DomId id, std::uint8_t closes) {
    Frame child = m_frames.back();
    child.element = id;
    child.next = id + 1;
    child.end = m_dom.end_of(id);
    child.closes = closes;
    child.is_placeholder = false;
    child.wanted = m_wanted;
    child.applied = m_applied;
    if (!child.keeps_lines) child.keeps_lines = keeps_lines(id);
    m_frames.push_back(child);
  }

  bool keeps_lines(DomId id) const {
    std::string_view const style = m_dom.attribute(id, "style");
    if (style.empty()) return false;
    std::string_view const value = style_property(style, "white-space");
    return starts_with_ignore_case(value, "pre") || starts_with_ignore_case(value, "break-spaces");
  }

  /// A node that may have a direction and a language gets those that differ from around it.
  void localize() {
    if (m_wanted == m_applied) return;
    if (m_wanted.direction != m_applied.direction) m_builder.set_direction(m_wanted.direction);
    if (m_wanted.language != m_applied.language) m_builder.set_language(m_wanted.language);
    m_applied = m_wanted;
  }

  template <class Fields>
  void open(DomId id, Fields const& fields) {
    m_text.forget();
    m_builder.open(fields);
    localize();
    descend(id, 1);
  }

  void open_inline(DomId id, Kind kind) {
    m_builder.open(kind);
    descend(id, 1);
  }

  /// The content of a block that is no node itself. Text in it that has a direction of its own needs
  /// a paragraph to say so.
  void open_block(DomId id) {
    m_text.forget();
    bool const has_locale = m_wanted != m_applied && has_text_child(id);
    m_builder.open(has_locale ? Kind::paragraph : Kind::root);
    if (has_locale) localize();
    descend(id, 1);
  }

  bool has_text_child(DomId id) const {
    for (DomId const child : DomChildren(m_dom, id)) {
      if (m_dom.is_text(child) && !is_all_space(m_dom[child].text)) return true;
    }
    return false;
  }

  void read_locale(DomId id) {
    m_wanted = m_frames.back().wanted;
    m_applied = m_frames.back().applied;
    if (m_dom[id].attribute_count == 0) return;
    for (DomAttribute const& attribute : m_dom.attributes(id)) {
      if (attribute.name == "lang" && !attribute.value.empty()) {
        m_wanted.language = trim(attribute.value);
      } else if (attribute.name == "dir") {
        if (equals_ignore_case(attribute.value, "ltr")) m_wanted.direction = Direction::ltr;
        if (equals_ignore_case(attribute.value, "rtl")) m_wanted.direction = Direction::rtl;
      }
    }
  }

  void report_dropped(DomId id) {
    m_builder.diagnostics().add(DiagnosticCode::dropped_content,
                                "the content of <" + std::string(m_dom[id].text) + "> was left out",
                                m_dom[id].offset);
  }

  // -------------------------------------------------------------------------------------------
  // One node

  void visit(DomId id) {
    DomNode const& node = m_dom[id];
    if (node.type == DomType::text) return m_text.add(node.text, m_frames.back().keeps_lines);
    if (node.type != DomType::element) return;
    Verdict const verdict = verdict_of(id);
    if (verdict == Verdict::drop || id == m_passed_over) return;
    read_locale(id);
    if (m_options.placeholders != nullptr && enter_placeholder(id)) return;
    if (add_note_reference(id)) return;
    if (m_notes.is_back_link(id) || m_notes.is_left_out(id)) return;
    if (verdict == Verdict::unwrap) return unwrap(id);
    if (add_formula(id)) return;
    if (verdict != Verdict::keep && is_hidden(m_dom, id)) return;
    if (add_family(id)) return;
    by_rule(id);
  }

  void unwrap(DomId id) {
    Treatment const treatment = element_rule(m_dom.tag(id)).treatment;
    bool const in_line = treatment == Treatment::in_line || is_inline_kind(id);
    if (in_line) return descend(id, 0);
    open_block(id);
  }

  bool is_inline_kind(DomId id) const {
    Kind const kind = element_rule(m_dom.tag(id)).kind;
    return kind != Kind::root && is_inline(kind);
  }

  bool enter_placeholder(DomId id) {
    switch (m_options.placeholders->enter(m_dom[id].offset, m_dom[id].text)) {
      case Placeholders::Entered::no: return false;
      case Placeholders::Entered::done: m_text.forget(); return true;
      case Placeholders::Entered::opened: break;
    }
    m_text.forget();
    localize();
    descend(id, 0);
    m_frames.back().is_placeholder = true;
    return true;
  }

  bool add_note_reference(DomId id) {
    std::string_view const label = m_notes.reference(id);
    if (label.empty()) return false;
    m_builder.leaf(FootnoteReference{.label = label});
    m_text.forget();
    return true;
  }

  bool add_formula(DomId id) {
    auto const formula = find_formula(m_dom, id);
    if (!formula) return false;
    if (formula->tex.empty()) return true;
    m_builder.leaf(formula->display ? Kind::math : Kind::inline_math, formula->tex);
    m_text.forget();
    return true;
  }

  /// The families of markup that are told by more than the element's name.
  bool add_family(DomId id) {
    if (m_frames.back().heading != no_dom_node && is_heading_tool(m_dom, id)) return true;
    if (is_code_block(m_dom, id)) {
      add_code_block(id);
      return true;
    }
    if (auto const embed = find_embed(m_dom, id)) {
      if (embed->url.empty()) return report_dropped(id), true;
      m_builder.leaf(Embed{.url = embed->url, .title = embed->title, .provider = embed->provider});
      m_text.forget();
      return true;
    }
    if (auto const callout = find_callout(m_dom, id)) {
      open(id, Callout{.callout = callout->kind, .title = callout->title});
      m_passed_over = callout->title_node;
      return true;
    }
    if (is_figure_box(m_dom, id)) {
      open(id, Kind::figure);
      return true;
    }
    if (is_figure_caption(m_dom, id)) {
      open(id, Kind::figcaption);
      return true;
    }
    return false;
  }

  void by_rule(DomId id) {
    ElementRule const& rule = element_rule(m_dom.tag(id));
    switch (rule.treatment) {
      case Treatment::map:
        if (is_inline(rule.kind)) return open_inline(id, rule.kind);
        if (rule.kind == Kind::thematic_break) {
          m_builder.leaf(rule.kind);
          return m_text.forget();
        }
        open(id, rule.kind);
        if (rule.kind == Kind::summary || rule.kind == Kind::definition_term) {
          m_frames.back().heading = id;
        }
        return;
      case Treatment::in_line: return add_in_line(id);
      case Treatment::block: return open_block(id);
      case Treatment::drop: return drop(id);
      case Treatment::own: return by_own_rule(id);
    }
  }

  void by_own_rule(DomId id) {
    switch (m_dom.tag(id)) {
      case HtmlTag::a: return add_link(id);
      case HtmlTag::abbr:
      case HtmlTag::acronym:
        m_builder.open(Abbreviation{.title = trim(m_dom.attribute(id, "title"))});
        return descend(id, 1);
      case HtmlTag::aside: return open_block(id);
      case HtmlTag::audio:
      case HtmlTag::video: return add_media(id);
      case HtmlTag::b:
      case HtmlTag::strong: return add_bold(id);
      case HtmlTag::i:
      case HtmlTag::em: return add_italic(id);
      case HtmlTag::blockquote: return open(id, Kind::blockquote);
      case HtmlTag::br: return m_text.add_break();
      case HtmlTag::button: return add_button(id);
      case HtmlTag::caption: return;  // Told before its table.
      case HtmlTag::code:
      case HtmlTag::samp:
      case HtmlTag::tt: return add_code(id);
      case HtmlTag::dialog:
        if (m_dom.has_attribute(id, "open")) open_block(id);
        return;
      case HtmlTag::ul:
      case HtmlTag::ol:
      case HtmlTag::menu:
      case HtmlTag::dir: return open_list(id);
      case HtmlTag::li: return open_item(id);
      case HtmlTag::h1:
      case HtmlTag::h2:
      case HtmlTag::h3:
      case HtmlTag::h4:
      case HtmlTag::h5:
      case HtmlTag::h6: return open_heading(id);
      case HtmlTag::img:
      case HtmlTag::image: return add_image(id);
      case HtmlTag::input: return;  // The box of a task was read with its item.
      case HtmlTag::noscript: return add_noscript(id);
      case HtmlTag::object: return open_block(id);
      case HtmlTag::q:
        m_builder.open(Quote{.cite = trim(m_dom.attribute(id, "cite"))});
        localize();
        return descend(id, 1);
      case HtmlTag::script: return drop(id);
      case HtmlTag::slot: return add_slot(id);
      case HtmlTag::table: return open_table(id);
      case HtmlTag::thead:
      case HtmlTag::tbody:
      case HtmlTag::tfoot: return descend(id, 0);
      case HtmlTag::tr: return open_row(id);
      case HtmlTag::td:
      case HtmlTag::th: return open_cell(id);
      case HtmlTag::template_: return add_template(id);
      case HtmlTag::time:
        m_builder.open(Time{.datetime = trim(m_dom.attribute(id, "datetime"))});
        return descend(id, 1);
      default: return open_block(id);
    }
  }

  /// Of what is dropped, only what was active is worth a warning.
  void drop(DomId id) {
    switch (m_dom.tag(id)) {
      case HtmlTag::script:
      case HtmlTag::style:
      case HtmlTag::svg:
      case HtmlTag::canvas:
      case HtmlTag::select:
      case HtmlTag::textarea: return report_dropped(id);
      default: return;
    }
  }

  // -------------------------------------------------------------------------------------------
  // Within lines

  /// Editors write bold and italics as styles of a <span>.
  void add_in_line(DomId id) {
    std::string_view const style =
        m_dom[id].attribute_count == 0 ? std::string_view() : m_dom.attribute(id, "style");
    if (style.empty()) {
      if (is_drop_cap(m_dom, id)) m_text.start_drop_cap();
      return descend(id, 0);
    }
    std::uint8_t closes = 0;
    auto const add = [&](Kind kind) {
      m_builder.open(kind);
      ++closes;
    };
    std::string_view const weight = style_property(style, "font-weight");
    bool const in_heading = m_frames.back().heading != no_dom_node;
    if ((starts_with_ignore_case(weight, "bold") || weight.starts_with("700")) && !in_heading) {
      add(Kind::strong);
    }
    if (starts_with_ignore_case(style_property(style, "font-style"), "italic")) add(Kind::emphasis);
    std::string_view const line = style_property(style, "text-decoration");
    if (line.find("line-through") != std::string_view::npos) add(Kind::deletion);
    descend(id, closes);
  }

  void add_bold(DomId id) {
    std::string_view const weight = style_property(m_dom.attribute(id, "style"), "font-weight");
    bool const plain = starts_with_ignore_case(weight, "normal") || weight.starts_with("400");
    if (plain) return descend(id, 0);
    open_inline(id, Kind::strong);
  }

  void add_italic(DomId id) {
    std::string_view const value = style_property(m_dom.attribute(id, "style"), "font-style");
    if (starts_with_ignore_case(value, "normal")) return descend(id, 0);
    open_inline(id, Kind::emphasis);
  }

  void add_link(DomId id) {
    std::string scratch;
    std::string_view const url = clean_url(m_dom.attribute(id, "href"), scratch);
    DomId const heading = m_frames.back().heading;
    bool const leads_nowhere = !m_dom.has_attribute(id, "href") || url == "#" ||
                               (heading != no_dom_node && links_to_itself(m_dom, id, heading));
    if (leads_nowhere) return descend(id, 0);
    m_builder.open(Link{.url = url, .title = m_dom.attribute(id, "title")});
    localize();
    descend(id, 1);
  }

  /// Accordions have buttons as titles; elsewhere they are controls.
  void add_button(DomId id) {
    if (m_frames.back().heading != no_dom_node) descend(id, 0);
  }

  /// Code in a line. Links and pictures in it stay; other formatting would be that of a highlighter.
  void add_code(DomId id) {
    if (is_code_of_lines(m_dom, id)) return add_code_block(id);
    std::string code;
    auto const flush = [&] {
      if (!code.empty()) m_builder.leaf(Kind::inline_code, code);
      code.clear();
    };
    DomId const end = m_dom.end_of(id);
    DomId link_end = no_dom_node;
    for (DomId below = id + 1; below < end; ++below) {
      if (link_end != no_dom_node && below >= link_end) {
        flush();
        m_builder.close();
        link_end = no_dom_node;
      }
      if (m_dom.is_text(below)) code += m_dom[below].text;
      bool const is_link = m_dom.tag(below) == HtmlTag::a && m_dom.has_attribute(below, "href");
      if (is_link && link_end == no_dom_node) {
        flush();
        std::string scratch;
        m_builder.open(Link{.url = clean_url(m_dom.attribute(below, "href"), scratch),
                            .title = m_dom.attribute(below, "title")});
        link_end = m_dom.end_of(below);
      }
      if (m_dom.tag(below) == HtmlTag::img) {
        flush();
        add_image(below);
      }
    }
    flush();
    if (link_end != no_dom_node) m_builder.close();
    m_text.forget();
  }

  // -------------------------------------------------------------------------------------------
  // Blocks

  void add_code_block(DomId id) {
    CodeBlock const block = read_code_block(m_dom, id);
    if (block.language == "math") {
      m_builder.leaf(Kind::math, block.text);
    } else {
      m_builder.leaf(Code{.lang = block.language}, block.text);
    }
    m_text.forget();
  }

  void open_heading(DomId id) {
    auto const depth = static_cast<std::uint8_t>(m_dom[id].text[1] - '0');
    open(id, Heading{.depth = depth, .id = heading_id(m_dom, id)});
    m_frames.back().heading = id;
  }

  void open_list(DomId id) {
    bool const ordered = m_dom.tag(id) == HtmlTag::ol;
    std::uint32_t start = 1;
    if (ordered) start = parse_number(m_dom.attribute(id, "start")).value_or(1);
    open(id, List{.ordered = ordered, .start = start, .spread = is_spread(id)});
  }

  /// CommonMark's *loose*: an item has its text in a paragraph.
  bool is_spread(DomId list) const {
    for (DomId const item : DomChildren(m_dom, list)) {
      for (DomId const child : DomChildren(m_dom, item)) {
        if (m_dom.tag(child) == HtmlTag::p) return true;
      }
    }
    return false;
  }

  void open_item(DomId id) {
    ListItem item;
    DomId first = m_dom.first_element(id);
    for (int levels = 0; levels < 2 && first != no_dom_node; ++levels) {
      if (m_dom.tag(first) != HtmlTag::p && m_dom.tag(first) != HtmlTag::label) break;
      first = m_dom.first_element(first);
    }
    bool const is_task = first != no_dom_node && m_dom.tag(first) == HtmlTag::input &&
                         equals_ignore_case(m_dom.attribute(first, "type"), "checkbox");
    if (is_task) item.checked = m_dom.has_attribute(first, "checked");
    open(id, item);
  }

  void open_table(DomId id) {
    if (is_layout_table(m_dom, id)) {
      open_block(id);
      m_frames.back().in_layout_table = true;
      return;
    }
    DomId const caption = caption_of(m_dom, id);
    Frame const around = m_frames.back();
    bool const in_figure =
        around.element != no_dom_node && m_dom.tag(around.element) == HtmlTag::figure;
    bool const captioned = caption != no_dom_node && !around.caption_told && !in_figure &&
                           !short_text(m_dom, caption, 1).empty();
    if (!captioned) {
      open(id, Kind::table);
      m_frames.back().in_layout_table = false;
      m_frames.back().caption_told = false;
      return;
    }
    // A figure, in which the caption comes first and then the table, visited once more.
    m_text.forget();
    m_builder.open(Kind::figure);
    localize();
    Frame table = around;
    table.next = id;
    table.end = m_dom.end_of(id);
    table.closes = 1;
    table.is_placeholder = false;
    table.caption_told = true;
    table.wanted = m_wanted;
    table.applied = m_applied;
    m_frames.push_back(table);
    m_builder.open(Kind::figcaption);
    descend(caption, 1);
    m_frames.back().caption_told = false;
  }

  void open_row(DomId id) {
    if (m_frames.back().in_layout_table) return open_block(id);
    open(id, Kind::table_row);
  }

  void open_cell(DomId id) {
    if (m_frames.back().in_layout_table) {
      open_block(id);
      return;
    }
    open(id, cell_fields(m_dom, id));
  }

  // -------------------------------------------------------------------------------------------
  // Pictures and films

  void add_image(DomId id) {
    FoundImage found = find_image(m_dom, id);
    if (!found.text.empty()) return m_text.add(found.text, false);
    if (found.twin != no_dom_node) m_twin = found.twin;
    bool const describes = found.image.url.empty() && !found.image.alt.empty();
    if (!found.shown && !describes) return;
    // A picture and the <noscript> or the lazy twin beside it are one.
    if (!found.image.url.empty() && m_text.is_repeated_image(found.image.url)) return;
    std::string scratch;
    found.image.url = clean_url(found.image.url, scratch);
    found.image.candidates = found.candidates;
    m_builder.leaf(found.image);
    m_text.forget();
    m_text.remember_image(found.image.url);
  }

  void add_media(DomId id) {
    FoundMedia const found = find_media(m_dom, id);
    if (found.sources.empty()) return report_dropped(id);
    Media media = found.media;
    media.sources = found.sources;
    m_builder.leaf(media);
    m_text.forget();
  }

  /// Of what is for browsers without scripts, pictures and films are what a script would show.
  void add_noscript(DomId id) {
    if (id == m_twin) return;
    DomId const shown = find_below(m_dom, id, [&](DomId below) {
      HtmlTag const tag = m_dom.tag(below);
      return tag == HtmlTag::img || tag == HtmlTag::video || tag == HtmlTag::audio ||
             tag == HtmlTag::iframe;
    });
    if (shown != no_dom_node) descend(id, 0);
  }

  // -------------------------------------------------------------------------------------------
  // Shadow trees

  void add_template(DomId id) {
    if (m_dom.attribute(id, "shadowrootmode").empty()) return;
    descend(id, 0);
  }

  /// What stands in a slot follows the shadow tree; its own content is for when there is nothing.
  void add_slot(DomId id) {
    DomId const root = m_dom.closest(id, HtmlTag::template_);
    DomId const host = root == no_dom_node ? no_dom_node : m_dom[root].parent;
    if (host == no_dom_node) return descend(id, 0);
    constexpr int max_children = 64;
    int children = 0;
    for (DomId const child : DomChildren(m_dom, host)) {
      if (++children > max_children) break;
      bool const fills =
          child != root &&
          (m_dom.is_element(child) || (m_dom.is_text(child) && !is_all_space(m_dom[child].text)));
      if (fills) return;
    }
    descend(id, 0);
  }

  Dom const& m_dom;
  HtmlConvertOptions const& m_options;
  Builder& m_builder;
  Notes m_notes;
  RunningText m_text;
  std::vector<Frame> m_frames;
  Locale m_wanted{};  ///< Of the element being visited.
  Locale m_applied{};
  DomId m_passed_over = no_dom_node;  ///< The title of a callout, told with it.
  DomId m_twin = no_dom_node;         ///< The <noscript> of the picture told last.
};

}  // namespace

void convert(Dom const& dom, DomId root, HtmlConvertOptions const& options, Builder& builder) {
  Converter(dom, options, builder).run(root);
}

}  // namespace article
