#include <algorithm>
#include <map>
#include <vector>

#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/runs.hpp"
#include "json/formats/editors/tables.hpp"
#include "json/formats/place.hpp"

namespace article::json_reader {
namespace {

/// Named styles of paragraphs, then what stands in a line.
constexpr NodeRow nodes[] = {
    {"NORMAL_TEXT|SUBTITLE", Kind::paragraph},
    {"TITLE|HEADING_1", Kind::heading, "depth=1"},
    {"HEADING_2", Kind::heading, "depth=2"},
    {"HEADING_3", Kind::heading, "depth=3"},
    {"HEADING_4", Kind::heading, "depth=4"},
    {"HEADING_5", Kind::heading, "depth=5"},
    {"HEADING_6", Kind::heading, "depth=6"},
    {"inlineObjectElement", Kind::image,
     "url:imageProperties.contentUri|imageProperties.sourceUri alt:description|title"},
    {"footnoteReference", Kind::footnote_reference, "label:footnoteNumber|footnoteId"},
    {"richLink", Kind::link,
     "url:richLinkProperties.uri text:richLinkProperties.title|richLinkProperties.uri"},
    {"person", Kind::text, "text:personProperties.name|personProperties.email"},
    {"equation|autoText|columnBreak|pageBreak", Kind::text, "skip"},
    {"horizontalRule", Kind::thematic_break},
};

constexpr MarkRow marks[] = {
    {"link.url", Kind::link, "url:link.url"},
    {"bold", Kind::strong},
    {"italic", Kind::emphasis},
    {"strikethrough", Kind::deletion},
    {"baselineOffset~SUPERSCRIPT", Kind::superscript},
    {"baselineOffset~SUBSCRIPT", Kind::subscript},
};

constexpr NodeRow plain_paragraph{"", Kind::paragraph};

/// Kinds of numbers before items, as an API names them; the others are bullets.
constexpr std::string_view number_glyphs =
    "glyphType~DECIMAL,ZERO_DECIMAL,UPPER_ALPHA,ALPHA,UPPER_ROMAN,ROMAN";

/// Content that is being read: that of the body, of a cell or of a note.
struct OpenContent {
  std::vector<JsonId> elements;
  std::size_t next = 0;
  unsigned closes = 0;
  std::size_t lists = 0;  ///< Where the lists in here begin.
  Kind kind = Kind::root;
};

class GoogleDocsReader {
 public:
  GoogleDocsReader(Dialect const& dialect, JsonTree const& tree, JsonId document,
                   JsonOptions const& options, Builder& builder)
      : m_dialect(dialect),
        m_tree(tree),
        m_finder(tree),
        m_document(document),
        m_options(options),
        m_builder(builder),
        m_runs(builder),
        m_open_lists(builder),
        m_lists(members_of("lists")),
        m_objects(members_of("inlineObjects")),
        m_footnotes(members_of("footnotes")) {}

  void read() {
    push(m_finder.find_all(m_document, m_dialect.start), 0, Kind::root);
    work();
    for (Note const& note : m_notes) {
      auto const found = m_footnotes.find(note.id);
      if (found == m_footnotes.end()) continue;
      m_builder.open(FootnoteDefinition{.label = note.label});
      push(m_finder.find_all(found->second, "content.*"), 1, Kind::root);
      work();
    }
  }

 private:
  struct Note {
    std::string_view id;
    std::string_view label;
  };

  using MembersByName = std::map<std::string_view, JsonId>;

  MembersByName members_of(std::string_view name) const {
    MembersByName members;
    auto const object = m_tree.find(m_document, name);
    if (!object || m_tree.type(*object) != JsonType::object) return members;
    m_tree.each_member(*object,
                       [&](JsonMember const& member) { members[member.name] = member.value; });
    return members;
  }

  void push(std::vector<JsonId> elements, unsigned closes, Kind kind) {
    m_open.push_back({.elements = std::move(elements),
                      .closes = closes,
                      .lists = m_open_lists.size(),
                      .kind = kind});
  }

  void work() {
    while (!m_open.empty()) {
      OpenContent& open = m_open.back();
      if (open.next == open.elements.size()) {
        m_open_lists.end(open.lists);
        for (unsigned i = 0; i < open.closes; ++i) m_builder.close();
        m_open.pop_back();
        continue;
      }
      JsonId const element = open.elements[open.next++];
      if (open.kind == Kind::table) {
        m_builder.open(Kind::table_row);
        push(m_finder.find_all(element, "tableCells.*"), 1, Kind::table_row);
      } else if (open.kind == Kind::table_row) {
        m_builder.open(cell_fields({m_finder, element,
                                    "colspan:tableCellStyle.columnSpan "
                                    "rowspan:tableCellStyle.rowSpan"}));
        push(m_finder.find_all(element, "content.*"), 1, Kind::table_cell);
      } else {
        add_element(element);
      }
    }
  }

  void add_element(JsonId element) {
    if (auto const paragraph = m_tree.find(element, "paragraph")) return add_paragraph(*paragraph);
    if (auto const table = m_tree.find(element, "table")) {
      m_open_lists.end(m_open.back().lists);
      m_builder.open(Kind::table);
      return push(m_finder.find_all(*table, "tableRows.*"), 1, Kind::table);
    }
    // Breaks of sections say nothing, and a table of contents what the outline says.
  }

  bool is_ordered(JsonId bullet, std::uint32_t level) const {
    constexpr std::uint32_t most_levels = 16;
    auto const list = m_lists.find(m_tree.find_string(bullet, "listId"));
    if (list == m_lists.end() || level > most_levels) return false;
    auto const levels = m_finder.find(list->second, "listProperties.nestingLevels");
    if (!levels || m_tree.type(*levels) != JsonType::array) return false;
    JsonId at = *levels + 1;
    for (std::uint32_t i = 0; i < level && at < m_tree.next(*levels); ++i) at = m_tree.next(at);
    return at < m_tree.next(*levels) && m_finder.is_true(at, number_glyphs);
  }

  void add_paragraph(JsonId paragraph) {
    if (auto const bullet = m_tree.find(paragraph, "bullet")) {
      std::uint32_t const level =
          SpecReader(m_finder, *bullet, "level:nestingLevel").number("level", 0);
      m_open_lists.item(m_open.back().lists, level, List{.ordered = is_ordered(*bullet, level)},
                        {});
      return add_elements(paragraph);
    }
    m_open_lists.end(m_open.back().lists);
    NodeRow const* row =
        find_node_row(m_dialect, m_finder.text(paragraph, "paragraphStyle.namedStyleType"));
    if (row == nullptr) row = &plain_paragraph;
    open_node(row->kind, {m_finder, paragraph, row->fields}, m_builder);
    add_elements(paragraph);
    m_builder.close();
  }

  void add_elements(JsonId paragraph) {
    for (JsonId const element : m_finder.find_all(paragraph, "elements.*")) {
      if (auto const run = m_tree.find(element, "textRun")) {
        add_run(*run);
      } else {
        add_object(element);
      }
    }
    m_runs.finish();
  }

  std::vector<Mark> marks_of(JsonId run) const {
    std::vector<Mark> found;
    auto const style = m_tree.find(run, "textStyle");
    if (!style) return found;
    for (MarkRow const& row : m_dialect.mark_rows) {
      if (!m_finder.is_true(*style, row.names)) continue;
      found.push_back(
          {.kind = row.kind, .url = SpecReader(m_finder, *style, row.fields).text("url")});
    }
    return found;
  }

  /// The paragraph's own end is a line feed; a vertical tab is a line break.
  void add_run(JsonId run) {
    std::string_view text = m_tree.find_string(run, "content");
    if (text.ends_with('\n')) text.remove_suffix(1);
    std::vector<Mark> const here = marks_of(run);
    for (bool is_first = true; !text.empty(); is_first = false) {
      std::size_t const end = std::min(text.find('\v'), text.size());
      if (!is_first) m_builder.leaf(Kind::line_break);
      m_runs.add(text.substr(0, end), here);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void add_object(JsonId element) {
    m_tree.each_member(element, [&](JsonMember const& member) {
      NodeRow const* const row = find_node_row(m_dialect, member.name);
      if (row == nullptr || find_in_spec(row->fields, "skip")) return;
      m_runs.finish();
      if (row->kind == Kind::image) return add_image(member.value, *row);
      SpecReader const fields(m_finder, member.value, row->fields);
      if (row->kind == Kind::footnote_reference) {
        m_notes.push_back({m_tree.find_string(member.value, "footnoteId"), fields.text("label")});
      }
      bool const is_leaf = content_model(row->kind).holds == nowhere && row->kind != Kind::text;
      if (is_leaf) return add_leaf(row->kind, fields, {}, m_options, m_builder);
      if (row->kind != Kind::text) open_node(row->kind, fields, m_builder);
      m_builder.text(fields.text("text"));
      if (row->kind != Kind::text) m_builder.close();
    });
  }

  void add_image(JsonId reference, NodeRow const& row) {
    auto const object = m_objects.find(m_tree.find_string(reference, "inlineObjectId"));
    if (object == m_objects.end()) return;
    auto const embedded = m_finder.find(object->second, "inlineObjectProperties.embeddedObject");
    if (!embedded) return;
    add_leaf(Kind::image, {m_finder, *embedded, row.fields}, {}, m_options, m_builder);
  }

  Dialect const& m_dialect;
  JsonTree const& m_tree;
  Finder m_finder;
  JsonId m_document;
  JsonOptions const& m_options;
  Builder& m_builder;
  Runs m_runs;
  FlatLists m_open_lists;
  MembersByName m_lists;
  MembersByName m_objects;
  MembersByName m_footnotes;
  std::vector<OpenContent> m_open;
  std::vector<Note> m_notes;
};

void read_google_docs(Dialect const& dialect, JsonTree const& tree, JsonId document,
                      JsonOptions const& options, Builder& builder) {
  GoogleDocsReader(dialect, tree, document, options, builder).read();
}

}  // namespace

constinit Dialect const google_docs_dialect{
    .name = "Google Docs API",
    .source = "https://developers.google.com/workspace/docs/api/reference/rest/v1/documents",
    .signature = "body.content.*.endIndex|body.content.*.paragraph",
    .start = "body.content.*",
    .node_rows = nodes,
    .mark_rows = marks,
    .read = read_google_docs};

}  // namespace article::json_reader
