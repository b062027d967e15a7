#include <map>
#include <vector>

#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/line_blocks.hpp"
#include "json/formats/editors/ranged_text.hpp"
#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

constexpr NodeRow nodes[] = {
    {"unstyled|paragraph", Kind::paragraph},
    {"header-one", Kind::heading, "depth=1"},
    {"header-two", Kind::heading, "depth=2"},
    {"header-three", Kind::heading, "depth=3"},
    {"header-four", Kind::heading, "depth=4"},
    {"header-five", Kind::heading, "depth=5"},
    {"header-six", Kind::heading, "depth=6"},
    {"blockquote", Kind::blockquote},
    {"unordered-list-item", Kind::list_item, "flat level:depth"},
    {"ordered-list-item", Kind::list_item, "flat ordered level:depth"},
    {"checkable-list-item|todo", Kind::list_item, "flat level:depth checked:data.checked"},
    {"code-block", Kind::code, "lang:data.language|data.syntax"},
    // Of entities, in a block of type "atomic" or in a line.
    {"IMAGE|image|photo|IMG|draft-js-image", Kind::image,
     "url:data.src|data.url alt:data.alt|data.altText width:data.width height:data.height"},
    {"VIDEO|draft-js-video-plugin-video|EMBEDDED_LINK|embed|EMBED|TWEET", Kind::embed,
     "url:data.src|data.url"},
    {"DIVIDER|divider|HR|HORIZONTAL_RULE", Kind::thematic_break},
};

constexpr MarkRow marks[] = {
    {"LINK|link", Kind::link, "url:data.url|data.href title:data.title"},
    {"BOLD", Kind::strong},
    {"ITALIC", Kind::emphasis},
    {"STRIKETHROUGH", Kind::deletion},
    {"CODE", Kind::inline_code},
    {"HIGHLIGHT", Kind::mark},
    {"SUBSCRIPT", Kind::subscript},
    {"SUPERSCRIPT", Kind::superscript},
    {"KEYBOARD", Kind::keyboard},
};

constexpr NodeRow unknown_block{"", Kind::paragraph};

class DraftReader {
 public:
  DraftReader(Dialect const& dialect, JsonTree const& tree, JsonOptions const& options,
              Builder& builder)
      : m_dialect(dialect),
        m_tree(tree),
        m_finder(tree),
        m_options(options),
        m_builder(builder),
        m_blocks(builder) {}

  void read(JsonId document) {
    auto const entities = m_tree.find(document, "entityMap");
    if (entities && m_tree.type(*entities) == JsonType::object) {
      m_tree.each_member(*entities,
                         [&](JsonMember const& entity) { m_entities[entity.name] = entity.value; });
    }
    auto const blocks = m_tree.find(document, "blocks");
    if (blocks && m_tree.type(*blocks) == JsonType::array) {
      m_tree.each_item(*blocks, [&](JsonId block) { read_block(block); });
    }
    m_blocks.finish();
  }

 private:
  void read_block(JsonId block) {
    std::string_view const text = m_tree.find_string(block, "text");
    if (add_entity_blocks(block, text)) return;
    std::string_view const type = m_tree.find_string(block, "type");
    NodeRow const* row = find_node_row(m_dialect, type);
    if (row == nullptr) {
      row = &unknown_block;
      m_builder.diagnostics().add(DiagnosticCode::unknown_node,
                                  "a block of unknown type was reduced to its text",
                                  m_tree.offset(block));
    }
    SpecReader const fields(m_finder, block, row->fields);
    if (!m_blocks.begin(*row, fields)) return m_blocks.add_code(text, fields.text("lang"));
    add_ranged_text(text, ranges_of(block), m_blocks.runs());
    m_blocks.end();
  }

  /// What entities show that are no links. True when the block is nothing else.
  bool add_entity_blocks(JsonId block, std::string_view text) {
    bool has_any = false;
    for (JsonId const range : m_finder.find_all(block, "entityRanges.*")) {
      auto const entity = entity_of(range);
      if (!entity) continue;
      NodeRow const* const row = find_node_row(m_dialect, m_tree.find_string(*entity, "type"));
      if (row == nullptr) continue;
      m_blocks.finish();
      SpecReader const fields(m_finder, *entity, row->fields);
      m_builder.open(Kind::root);
      add_leaf(row->kind, fields, {}, m_options, m_builder);
      m_builder.close();
      has_any = true;
    }
    // The text of such a block is one character that stands for it.
    return has_any && text.size() <= 4;
  }

  std::optional<JsonId> entity_of(JsonId range) const {
    auto const key = m_tree.find(range, "key");
    if (!key) return std::nullopt;
    auto const found = m_entities.find(m_finder.text_of(*key));
    if (found == m_entities.end()) return std::nullopt;
    return found->second;
  }

  std::vector<MarkRange> ranges_of(JsonId block) const {
    std::vector<MarkRange> ranges;
    for (JsonId const range : m_finder.find_all(block, "entityRanges.*")) {
      if (auto const entity = entity_of(range)) {
        add_range(range, m_tree.find_string(*entity, "type"), *entity, ranges);
      }
    }
    for (JsonId const range : m_finder.find_all(block, "inlineStyleRanges.*")) {
      add_range(range, m_tree.find_string(range, "style"), range, ranges);
    }
    return ranges;
  }

  void add_range(JsonId range, std::string_view name, JsonId described_by,
                 std::vector<MarkRange>& ranges) const {
    MarkRow const* const row = find_mark_row(m_dialect, name);
    if (row == nullptr) return;
    SpecReader const place(m_finder, range, "offset:offset length:length");
    std::uint64_t const start = place.number("offset", 0);
    SpecReader const fields(m_finder, described_by, row->fields);
    ranges.push_back(
        {.start = start,
         .end = start + place.number("length", 0),
         .mark = {.kind = row->kind, .url = fields.text("url"), .title = fields.text("title")}});
  }

  Dialect const& m_dialect;
  JsonTree const& m_tree;
  Finder m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  LineBlocks m_blocks;
  std::map<std::string_view, JsonId> m_entities;
};

void read_draft(Dialect const& dialect, JsonTree const& tree, JsonId document,
                JsonOptions const& options, Builder& builder) {
  DraftReader(dialect, tree, options, builder).read(document);
}

}  // namespace

constinit Dialect const draft_dialect{
    .name = "Draft.js",
    .source = "https://draftjs.org/docs/api-reference-data-conversion",
    .signature = "blocks@array entityMap",
    .start = "blocks",
    .node_rows = nodes,
    .mark_rows = marks,
    .read = read_draft};

}  // namespace article::json_reader
