#include "document/builder.hpp"

#include <algorithm>
#include <type_traits>

#include "base/ascii.hpp"
#include "document/clean_text.hpp"

namespace article {
namespace {

/// Most inlines taken up again after interruptions, in one document. A few nested inlines over many
/// small blocks would otherwise multiply the input: the HTML standard's own reconstruction of
/// formatting elements grows with the square of it.
constexpr std::size_t max_resumed_inlines = 20'000;

bool is_cell(Kind kind) { return kind == Kind::table_cell; }

/// A block whose children are text and inlines.
bool is_line_block(Kind kind) {
  return !is_inline(kind) && (content_model(kind).holds & phrasing) != 0;
}

bool holds(Kind kind, Categories categories) {
  return (content_model(kind).holds & categories) != 0;
}

/// Formatting says nothing without content; a link may be there for its address.
bool may_be_empty(Kind kind) {
  switch (kind) {
    case Kind::root:
    case Kind::heading:
    case Kind::blockquote:
    case Kind::callout:
    case Kind::list_item:
    case Kind::table_cell:
    case Kind::link:
    case Kind::footnote_definition: return true;
    default: return has_value(kind) || content_model(kind).holds == nowhere;
  }
}

/// Copies what a field holds into the arena and brings it into its range.
class FieldCopier {
 public:
  FieldCopier(Arena& arena, std::string& scratch) : m_arena(arena), m_scratch(scratch) {}

  void operator()(std::string_view, std::string_view& text) {
    text = m_arena.copy(clean_text(text, m_scratch));
  }
  void operator()(std::string_view, std::span<ImageCandidate const>& candidates) {
    ImageCandidate* const copies = m_arena.make_array<ImageCandidate>(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      copies[i] = candidates[i];
      (*this)("url", copies[i].url);
    }
    candidates = {copies, candidates.size()};
  }
  void operator()(std::string_view, std::span<MediaSource const>& sources) {
    MediaSource* const copies = m_arena.make_array<MediaSource>(sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
      copies[i] = sources[i];
      (*this)("url", copies[i].url);
      (*this)("type", copies[i].type);
    }
    sources = {copies, sources.size()};
  }
  void operator()(std::string_view name, std::uint8_t& number) {
    if (name == "depth") number = std::clamp<std::uint8_t>(number, 1, 6);
  }
  void operator()(std::string_view, std::uint16_t& span) {
    // https://html.spec.whatwg.org/multipage/tables.html#attr-tdth-colspan
    span = std::clamp<std::uint16_t>(span, 1, 1000);
  }
  template <class Other>
  void operator()(std::string_view, Other&) {}

 private:
  Arena& m_arena;
  std::string& m_scratch;
};

}  // namespace

Builder::Builder() {
  m_frames.push_back({Kind::root, Document::root, Document::root, false});
  m_real.push_back(0);
}

// ---------------------------------------------------------------------------------------------
// Nodes

NodeId Builder::create(Kind kind, void const* fields) {
  NodeId const id = m_document.add(kind);
  with_fields_type(kind, [&](auto empty) {
    using Fields = decltype(empty);
    Fields* const copy =
        m_document.m_arena.make(fields ? *static_cast<Fields const*>(fields) : empty);
    FieldCopier copier(m_document.m_arena, m_scratch);
    Fields::each_field(*copy, copier);
    m_document.at(id).fields = copy;
  });
  return id;
}

NodeId Builder::enter(Kind kind, void const* fields) {
  NodeId const id = create(kind, fields);
  m_document.append_child(m_current, id);
  m_current = id;
  ++m_depth;
  if (!is_inline(kind)) start_block();
  return id;
}

void Builder::start_block() {
  m_at_space = true;
  m_at_start = true;
  m_pending_break = false;
}

void Builder::complete(NodeId id, bool keep_empty) {
  Kind const kind = m_document[id].kind;
  if (is_line_block(kind)) trim_end(id);
  if (kind == Kind::figure) complete_figure(id);
  if (kind == Kind::details) complete_details(id);
  if (kind == Kind::table_cell) complete_cell(id);
  bool const in_tree = m_document[id].parent != no_node;
  bool const empty = m_document[id].first_child == no_node;
  if (in_tree && empty && !(keep_empty && may_be_empty(kind))) m_document.detach(id);
  if (!is_inline(kind)) start_block();
  // The line that an annotation stands in goes on.
  if (kind == Kind::ruby_text) m_at_space = m_at_start = false;
}

/// One caption at most, and something that it captions.
void Builder::complete_figure(NodeId id) {
  bool has_caption = false;
  bool has_content = false;
  for (NodeId const child : Children(m_document, id)) {
    Node& node = m_document.at(child);
    if (node.kind == Kind::figcaption && !has_caption) {
      has_caption = true;
    } else {
      if (node.kind == Kind::figcaption) node.kind = Kind::paragraph;
      has_content = true;
    }
  }
  if (!has_caption || has_content) return;
  m_document.at(m_document[id].first_child).kind = Kind::paragraph;
  m_document.unwrap(id);
}

/// The summary comes first or is a paragraph.
void Builder::complete_details(NodeId id) {
  NodeId const first = m_document[id].first_child;
  for (NodeId const child : Children(m_document, id)) {
    Node& node = m_document.at(child);
    if (node.kind == Kind::summary && child != first) node.kind = Kind::paragraph;
  }
}

/// A single plain paragraph in a cell says no more than its text.
void Builder::complete_cell(NodeId id) {
  NodeId const first = m_document[id].first_child;
  if (first == no_node) return;
  Node const& node = m_document[first];
  bool const plain = node.direction == Direction::none && node.language == 0;
  if (node.kind == Kind::paragraph && node.next == no_node && plain) m_document.unwrap(first);
}

/// White space and line breaks at the end of a block are not seen, so they go.
void Builder::trim_end(NodeId block) {
  for (;;) {
    NodeId last = m_document[block].last_child;
    if (last == no_node) return;
    while (is_inline(m_document[last].kind) && m_document[last].last_child != no_node) {
      last = m_document[last].last_child;
    }
    Node& node = m_document.at(last);
    if (node.kind == Kind::text) {
      if (node.value.ends_with(' ')) node.value.remove_suffix(1);
      if (!node.value.empty()) return;
    } else if (node.kind != Kind::line_break &&
               (may_be_empty(node.kind) || !is_inline(node.kind))) {
      return;
    }
    m_document.detach(last);
  }
}

// ---------------------------------------------------------------------------------------------
// Where things go

NodeId Builder::base() const { return m_frames[m_real.back()].node; }

/// Completes nodes from the current one up to below `ancestor`. Inlines among them that the reader
/// has not closed are put off; an explicit paragraph among them is over.
void Builder::climb_to(NodeId ancestor) {
  while (m_current != ancestor) {
    NodeId const done = m_current;
    m_current = m_document[done].parent;
    --m_depth;
    if (base() == done) {
      std::size_t const index = m_real.back();
      m_real.pop_back();
      Frame& frame = m_frames[index];
      frame.node = no_node;
      if (is_inline(frame.kind)) {
        m_suspended.insert(std::lower_bound(m_suspended.begin(), m_suspended.end(), index), index);
      }
    }
    complete(done, false);
  }
}

/// Whether a cell has blocks in it already, so that text needs a paragraph there.
bool Builder::has_blocks(NodeId cell) const {
  NodeId const first = m_document[cell].first_child;
  return first != no_node && !is_inline(m_document[first].kind);
}

/// Nearest open place, from the current node outward, that isn't inside a line of text.
NodeId Builder::enclosing_container() const {
  for (auto index = m_real.rbegin();; ++index) {
    NodeId const node = m_frames[*index].node;
    Kind const kind = m_document[node].kind;
    if (!is_inline(kind) && kind != Kind::paragraph) return node;
  }
}

/// Makes the current node one that may take a child of `kind`; false when there is no way, and the
/// child's content has to stand without it.
bool Builder::make_room(Kind kind) {
  for (;;) {
    // Up to what the reader opened last, the nearest fitting place is right.
    NodeId const innermost = base();
    for (NodeId id = m_current;; id = m_document[id].parent) {
      Kind const container = m_document[id].kind;
      bool const needs_paragraph = is_cell(container) && is_inline(kind) && has_blocks(id);
      if (accepts(container, kind) && !needs_paragraph) {
        climb_to(id);
        if (is_inline(kind)) resume_inlines();
        if (is_cell(container) && !is_inline(kind)) wrap_cell_content(id);
        return true;
      }
      if (is_inline(kind) && holds(container, flow)) {
        climb_to(id);
        enter(Kind::paragraph, nullptr);
        resume_inlines();
        return true;
      }
      if (id == innermost) break;
    }

    // A block interrupts the paragraph and the inlines it is in, where blocks are allowed at all.
    NodeId const container = enclosing_container();
    if (container != innermost && !is_inline(kind)) {
      bool const possible = holds(m_document[container].kind, flow);
      if (!possible) return false;
      climb_to(container);
      continue;
    }

    // An item without a list gets one, and so on.
    if (auto const wrapper = content_model(kind).wrapped_by) {
      if (!make_room(*wrapper) || too_deep(*wrapper)) return false;
      enter(*wrapper, nullptr);
      continue;
    }

    // What stands in a list becomes an item, and so on.
    if (auto const wrapper = content_model(m_document[m_current].kind).wraps_strangers_in) {
      enter(*wrapper, nullptr);
      continue;
    }
    return false;
  }
}

/// Interrupted inlines go on in the current place, outermost first.
void Builder::resume_inlines() {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < m_suspended.size(); ++i) {
    std::size_t const index = m_suspended[i];
    Frame& frame = m_frames[index];
    bool const fits = accepts(m_document[m_current].kind, frame.kind);
    if (!fits || m_resumed_total >= max_resumed_inlines) {
      if (fits) report(DiagnosticCode::too_many_nodes, "formatting over many blocks was left out");
      m_suspended[kept++] = index;
      continue;
    }
    ++m_resumed_total;
    frame.node = enter(frame.kind, m_document[frame.model].fields);
    m_document.at(frame.node).direction = m_document[frame.model].direction;
    m_document.at(frame.node).language = m_document[frame.model].language;
    m_real.push_back(index);
  }
  m_suspended.resize(kept);
}

/// A cell holds text or blocks. When the first block comes, what is there gets a paragraph.
void Builder::wrap_cell_content(NodeId cell) {
  NodeId const first = m_document[cell].first_child;
  if (first == no_node || !is_inline(m_document[first].kind)) return;
  NodeId const paragraph = m_document.add(Kind::paragraph);
  for (NodeId child = first; child != no_node;) {
    NodeId const next = m_document[child].next;
    m_document.detach(child);
    m_document.append_child(paragraph, child);
    child = next;
  }
  m_document.append_child(cell, paragraph);
  complete(paragraph, false);
}

bool Builder::too_deep(Kind kind) const {
  bool const nests = holds(kind, flow | item | row | definition);
  return nests && (content_model(kind).is & flow) != 0 && m_depth >= max_block_depth;
}

void Builder::report(DiagnosticCode code, std::string_view message) {
  if (m_diagnostics.count(code) == 0) m_diagnostics.add(code, message);
}

/// Parts what comes from what came before, at the edge of a block that was unwrapped.
void Builder::separate() {
  NodeId const container = enclosing_container();
  if (holds(m_document[container].kind, flow) && !is_line_block(m_document[container].kind)) {
    climb_to(container);
  } else if (!m_at_start) {
    m_pending_break = true;
  }
}

// ---------------------------------------------------------------------------------------------
// What readers call

void Builder::open_unwrapped(Kind kind) {
  bool const block = !is_inline(kind) && kind != Kind::ruby_text;
  if (block) separate();
  m_frames.push_back({kind, no_node, no_node, block});
}

void Builder::open_node(Kind kind, void const* fields) {
  if (kind == Kind::root || has_value(kind)) return open_unwrapped(kind);
  if (content_model(kind).holds == nowhere) {
    // What is said to be in an image or a break follows it.
    add_leaf(kind, fields, {});
    return open_unwrapped(kind);
  }
  if (is_inline(kind)) return open_inline(kind, fields);

  // A caption or summary out of its place is a paragraph.
  bool const misplaced =
      (kind == Kind::figcaption && m_document[enclosing_container()].kind != Kind::figure) ||
      (kind == Kind::summary && m_document[enclosing_container()].kind != Kind::details);
  if (misplaced) kind = Kind::paragraph;
  if (!make_room(kind)) return open_unwrapped(kind);
  if (too_deep(kind)) {
    report(DiagnosticCode::too_deep, "nesting beyond the limit was flattened");
    return open_unwrapped(kind);
  }
  NodeId const id = enter(kind, fields);
  m_real.push_back(m_frames.size());
  m_frames.push_back({kind, id, id, false});
}

void Builder::open_inline(Kind kind, void const* fields) {
  if (kind == Kind::link && m_open_links > 0) return open_unwrapped(kind);
  if (m_inline_depth >= max_inline_depth) {
    report(DiagnosticCode::too_deep, "nesting beyond the limit was flattened");
    return open_unwrapped(kind);
  }
  if (kind == Kind::link) ++m_open_links;
  ++m_inline_depth;
  std::size_t const index = m_frames.size();

  // Among blocks it waits for its first text: it may hold blocks only, like a link around a card.
  Kind const current = m_document[m_current].kind;
  bool const in_line = is_inline(current) || current == Kind::ruby_text ||
                       (is_line_block(current) && !(is_cell(current) && has_blocks(m_current)));
  if (!in_line) {
    m_frames.push_back({kind, no_node, create(kind, fields), false});
    m_suspended.push_back(index);
    return;
  }
  make_room(kind);
  add_pending_break();
  NodeId const id = enter(kind, fields);
  m_frames.push_back({kind, id, id, false});
  m_real.push_back(index);
}

void Builder::close() {
  if (m_frames.size() == 1) return;
  std::size_t const index = m_frames.size() - 1;
  Frame const frame = m_frames[index];
  bool const put_off = !m_suspended.empty() && m_suspended.back() == index;
  if (frame.node != no_node) {
    climb_to(frame.node);
    m_real.pop_back();
    m_current = m_document[frame.node].parent;
    --m_depth;
    bool const whole = frame.node == frame.model;
    complete(frame.node, whole);
  } else if (put_off) {
    m_suspended.pop_back();
  } else if (frame.separates) {
    separate();
  }
  m_frames.pop_back();
  if (is_inline(frame.kind) && frame.model != no_node) --m_inline_depth;
  if (frame.kind == Kind::link && frame.model != no_node && --m_open_links == 0) {
    add_footnote_references();
  }
}

void Builder::text(std::string_view text) {
  if (text.empty()) return;
  Kind const current = m_document[m_current].kind;
  bool const in_line = is_inline(current) || is_line_block(current) || current == Kind::ruby_text;
  if ((!in_line || m_at_space) && is_all_space(text)) return;
  // There is a place for text anywhere: in the worst case a new paragraph.
  bool const room = make_room(Kind::text);
  assert(room);
  static_cast<void>(room);
  // White space after a break that is still to come isn't seen either.
  bool at_space = m_at_space || m_pending_break;
  std::string_view const collapsed = collapse_text(text, at_space, m_scratch);
  if (collapsed.empty()) return;
  add_pending_break();
  append_text(collapsed);
  m_at_space = at_space;
  m_at_start = false;
}

void Builder::append_text(std::string_view text) {
  NodeId const last = m_document[m_current].last_child;
  if (last != no_node && m_document[last].kind == Kind::text) {
    Node& node = m_document.at(last);
    node.value = m_document.m_arena.append(node.value, text);
    return;
  }
  NodeId const id = m_document.add(Kind::text);
  m_document.append_child(m_current, id);
  m_document.at(id).value = m_document.m_arena.copy(text);
}

/// The edge of an unwrapped block within a line becomes a line break once more text follows.
void Builder::add_pending_break() {
  if (!m_pending_break) return;
  m_pending_break = false;
  add_line_break();
}

void Builder::add_line_break() {
  if (m_at_start) return;
  // White space before a break isn't seen.
  NodeId last = m_document[m_current].last_child;
  while (last != no_node && is_inline(m_document[last].kind) &&
         m_document[last].last_child != no_node) {
    last = m_document[last].last_child;
  }
  if (last != no_node && m_document[last].kind == Kind::text) {
    Node& node = m_document.at(last);
    if (node.value.ends_with(' ')) node.value.remove_suffix(1);
    while (m_document[last].value.empty() && m_document[last].first_child == no_node &&
           last != m_current && m_document[last].kind != Kind::link) {
      NodeId const parent = m_document[last].parent;
      m_document.detach(last);
      last = parent;
    }
  }
  m_document.append_child(m_current, create(Kind::line_break, nullptr));
  m_at_space = true;
}

void Builder::add_leaf(Kind kind, void const* fields, std::string_view value) {
  if (kind == Kind::text) return text(value);
  bool const container = !has_value(kind) && content_model(kind).holds != nowhere;
  if (container) {
    open_node(kind, fields);
    text(value);
    return close();
  }
  if (kind == Kind::footnote_reference && m_open_links > 0 && fields != nullptr) {
    FootnoteReference reference = *static_cast<FootnoteReference const*>(fields);
    reference.label = m_document.keep(reference.label);
    m_pending_references.push_back(reference);
    return;
  }
  if (!make_room(kind)) return add_leaf_in_line(kind, fields, value);
  if (kind == Kind::line_break) return add_line_break();
  if (is_inline(kind)) {
    if (has_value(kind) && value.empty()) return;
    add_pending_break();
    m_at_space = false;
    m_at_start = false;
  }
  NodeId const id = create(kind, fields);
  m_document.append_child(m_current, id);
  if (has_value(kind)) m_document.at(id).value = literal(kind, value);
}

/// Literal text keeps its white space; within a line a line feed counts as a space.
std::string_view Builder::literal(Kind kind, std::string_view value) {
  std::string_view const cleaned = clean_text(value, m_scratch);
  if (!is_inline(kind) || cleaned.find('\n') == std::string_view::npos) {
    return m_document.keep(cleaned);
  }
  std::string one_line(cleaned);
  std::replace(one_line.begin(), one_line.end(), '\n', ' ');
  return m_document.keep(one_line);
}

/// A block that stands where only text may, such as in a heading, in its form for a line.
void Builder::add_leaf_in_line(Kind kind, void const* fields, std::string_view value) {
  separate();
  if (kind == Kind::code) leaf(Kind::inline_code, value);
  if (kind == Kind::math) leaf(Kind::inline_math, value);
  if (kind == Kind::embed && fields != nullptr) {
    Embed const& embed = *static_cast<Embed const*>(fields);
    open(Link{.url = embed.url});
    text(embed.title.empty() ? embed.url : embed.title);
    close();
  }
  if (kind == Kind::media && fields != nullptr) {
    Media const& media = *static_cast<Media const*>(fields);
    std::string_view const url = media.sources.empty() ? media.poster : media.sources[0].url;
    open(Link{.url = url});
    text(media.title.empty() ? url : media.title);
    close();
  }
  separate();
}

/// A reference is a link itself, so those met in a link follow it.
void Builder::add_footnote_references() {
  std::vector<FootnoteReference> references;
  references.swap(m_pending_references);
  for (FootnoteReference const& reference : references) leaf(reference);
}

void Builder::set_direction(Direction direction) {
  Frame const& frame = m_frames.back();
  bool const may = !is_inline(frame.kind) || frame.kind == Kind::link || frame.kind == Kind::quote;
  if (may && frame.model != no_node) {
    m_document.at(frame.model).direction = direction;
  }
}

void Builder::set_language(std::string_view tag) {
  Frame const& frame = m_frames.back();
  bool const may = !is_inline(frame.kind) || frame.kind == Kind::link || frame.kind == Kind::quote;
  if (may && frame.model != no_node && !tag.empty()) m_document.change_language(frame.model, tag);
}

Document Builder::finish() && {
  while (m_frames.size() > 1) close();
  climb_to(Document::root);
  return std::move(m_document);
}

}  // namespace article
