#include <string>
#include <vector>

#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/line_blocks.hpp"
#include "json/formats/editors/tables.hpp"

namespace article::json_reader {
namespace {

/// What the attribute of a line feed makes of the line before it.
constexpr NodeRow lines[] = {
    {"header", Kind::heading, "depth:header"},
    {"blockquote", Kind::blockquote},
    {"code-block", Kind::code, "lang:code-block"},
    {"list~checked,unchecked", Kind::list_item, "flat level:indent checked:list~checked"},
    {"list", Kind::list_item, "flat level:indent ordered:list~ordered"},
    // What is inserted and is no text.
    {"image", Kind::image, "url:image alt:alt"},
    {"video", Kind::embed, "url:video"},
    {"formula", Kind::inline_math, "value:formula"},
    {"divider|hr", Kind::thematic_break},
    {"mention", Kind::text, "text:mention.value"},
};

constexpr MarkRow marks[] = {
    {"link", Kind::link, "url:link"},    {"bold", Kind::strong},
    {"italic", Kind::emphasis},          {"strike", Kind::deletion},
    {"code", Kind::inline_code},         {"script~sub", Kind::subscript},
    {"script~super", Kind::superscript},
};

constexpr NodeRow plain_line{"", Kind::paragraph};

/// A part of the line that is being read.
struct Piece {
  std::string_view text;
  JsonId op;
};

class DeltaReader {
 public:
  DeltaReader(Dialect const& dialect, JsonTree const& tree, JsonOptions const& options,
              Builder& builder)
      : m_dialect(dialect),
        m_tree(tree),
        m_finder(tree),
        m_options(options),
        m_builder(builder),
        m_blocks(builder) {}

  void read(JsonId ops) {
    m_tree.each_item(ops, [&](JsonId op) {
      auto const insert = m_tree.find(op, "insert");
      if (!insert) return;
      if (m_tree.type(*insert) != JsonType::string) return m_line.push_back({{}, op});
      std::string_view text = m_tree.string(*insert);
      while (!text.empty()) {
        std::size_t const end = text.find('\n');
        if (end != 0) m_line.push_back({text.substr(0, end), op});
        if (end == std::string_view::npos) return;
        end_line(m_tree.find(op, "attributes"));
        text.remove_prefix(end + 1);
      }
    });
    end_line(std::nullopt);
    m_blocks.finish();
  }

 private:
  /// By the first row that names an attribute, or what is inserted.
  NodeRow const* row_of(JsonId object) const {
    for (NodeRow const& row : m_dialect.node_rows) {
      if (m_finder.is_true(object, row.types)) return &row;
    }
    return nullptr;
  }

  void end_line(std::optional<JsonId> attributes) {
    NodeRow const* const row = attributes ? row_of(*attributes) : nullptr;
    SpecReader const fields(m_finder, attributes.value_or(0), row == nullptr ? "" : row->fields);
    if (m_blocks.begin(row == nullptr ? plain_line : *row, fields)) {
      for (Piece const& piece : m_line) add(piece);
      m_blocks.end();
    } else {
      std::string code;
      for (Piece const& piece : m_line) code += piece.text;
      m_blocks.add_code(code, fields.text("lang"));
    }
    m_line.clear();
  }

  void add(Piece const& piece) {
    std::vector<Mark> marks_here;
    if (auto const attributes = m_tree.find(piece.op, "attributes")) {
      for (MarkRow const& row : m_dialect.mark_rows) {
        if (!m_finder.is_true(*attributes, row.names)) continue;
        marks_here.push_back(
            {.kind = row.kind, .url = SpecReader(m_finder, *attributes, row.fields).text("url")});
      }
    }
    if (!piece.text.empty()) return m_blocks.runs().add(piece.text, marks_here);
    JsonId const object = *m_tree.find(piece.op, "insert");
    NodeRow const* const row = row_of(object);
    if (row == nullptr) {
      m_builder.diagnostics().add(DiagnosticCode::unknown_node, "something inserted was left out",
                                  m_tree.offset(object));
      return;
    }
    m_blocks.runs().change(marks_here);
    SpecReader const fields(m_finder, object, row->fields);
    if (row->kind == Kind::text) return m_builder.text(fields.text("text"));
    if (is_block(row->kind)) m_blocks.runs().finish();
    add_leaf(row->kind, fields, fields.text("value"), m_options, m_builder);
  }

  Dialect const& m_dialect;
  JsonTree const& m_tree;
  Finder m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  LineBlocks m_blocks;
  std::vector<Piece> m_line;
};

void read_delta(Dialect const& dialect, JsonTree const& tree, JsonId document,
                JsonOptions const& options, Builder& builder) {
  bool const is_list = tree.type(document) == JsonType::array;
  auto const ops = is_list ? std::optional(document) : tree.find(document, dialect.start);
  if (!ops || tree.type(*ops) != JsonType::array) return;
  DeltaReader(dialect, tree, options, builder).read(*ops);
}

}  // namespace

constinit Dialect const quill_dialect{.name = "Quill Delta",
                                      .source = "https://quilljs.com/docs/delta",
                                      .signature = "ops.*.insert|*.insert",
                                      .start = "ops",
                                      .node_rows = lines,
                                      .mark_rows = marks,
                                      .read = read_delta};

}  // namespace article::json_reader
