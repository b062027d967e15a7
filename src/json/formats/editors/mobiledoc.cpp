#include <algorithm>
#include <vector>

#include "json/formats/editors/add_node.hpp"
#include "json/formats/editors/runs.hpp"
#include "json/formats/editors/tables.hpp"
#include "json/formats/place.hpp"
#include "json/formats/strings.hpp"
#include "json/number.hpp"

namespace article::json_reader {
namespace {

/// Tags of sections, then cards by name. Ghost's:
/// https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-cards
constexpr NodeRow nodes[] = {
    {"p", Kind::paragraph},
    {"h1", Kind::heading, "depth=1"},
    {"h2", Kind::heading, "depth=2"},
    {"h3", Kind::heading, "depth=3"},
    {"h4", Kind::heading, "depth=4"},
    {"h5", Kind::heading, "depth=5"},
    {"h6", Kind::heading, "depth=6"},
    {"blockquote|pull-quote|aside", Kind::blockquote},
    {"ul", Kind::list},
    {"ol", Kind::list, "ordered"},
    {"image", Kind::image, "url:src alt:alt title:title caption:caption"},
    {"code", Kind::code, "value:code lang:language"},
    {"hr", Kind::thematic_break},
    {"html", Kind::root, "html:html"},
    {"markdown|card-markdown", Kind::root, "markdown:markdown"},
    {"embed", Kind::embed, "url:url title:metadata.title provider:metadata.provider_name"},
    {"bookmark", Kind::embed, "url:url title:metadata.title provider:metadata.publisher"},
    {"gallery", Kind::root, "images:images"},
    {"callout", Kind::callout, "html:calloutText"},
    {"toggle", Kind::details, "summary:heading html:content"},
    {"video", Kind::media, "url:src poster:thumbnailSrc"},
    {"audio", Kind::media, "mediaKind=audio url:src title:title"},
    {"file", Kind::embed, "url:src title:fileTitle"},
    {"button", Kind::embed, "url:buttonUrl title:buttonText"},
    {"paywall|email|email-cta", Kind::root, "skip"},
};

constexpr NodeRow picture{"", Kind::image, "url:src alt:alt width:width height:height"};

constexpr MarkRow marks[] = {
    {"a", Kind::link},          {"b|strong", Kind::strong},  {"i|em", Kind::emphasis},
    {"s|del", Kind::deletion},  {"code", Kind::inline_code}, {"sub", Kind::subscript},
    {"sup", Kind::superscript}, {"mark", Kind::mark},        {"u", Kind::text},
};

/// Everything in a document is a list, and what an item means is its place:
/// https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md
class MobiledocReader {
 public:
  MobiledocReader(Dialect const& dialect, JsonTree const& tree, JsonId document,
                  JsonOptions const& options, Builder& builder)
      : m_dialect(dialect),
        m_tree(tree),
        m_finder(tree),
        m_options(options),
        m_builder(builder),
        m_runs(builder),
        m_cards(items(document, "cards")) {
    for (JsonId const markup : items(document, "markups")) m_markups.push_back(mark_of(markup));
    for (JsonId const atom : items(document, "atoms")) m_atoms.push_back(text_of_atom(atom));
  }

  void read(JsonId document) {
    for (JsonId const section : items(document, "sections")) read_section(section);
  }

 private:
  std::vector<JsonId> items(JsonId object, std::string_view name) const {
    auto const list = m_tree.find(object, name);
    return list ? items(*list) : std::vector<JsonId>();
  }

  std::vector<JsonId> items(JsonId list) const {
    if (m_tree.type(list) != JsonType::array) return {};
    return m_finder.find_all(list, "*");
  }

  /// A number, or what no list has so many of.
  std::size_t number(JsonId id) const {
    constexpr std::size_t none = UINT32_MAX;
    if (m_tree.type(id) != JsonType::number) return none;
    return static_cast<std::size_t>(parse_whole_number(m_tree.number(id), none).value_or(none));
  }

  NodeRow const* row_named(JsonId id) const {
    return m_tree.type(id) == JsonType::string ? find_node_row(m_dialect, m_tree.string(id))
                                               : nullptr;
  }

  void read_section(JsonId section) {
    std::vector<JsonId> const parts = items(section);
    if (parts.size() < 2) return;
    switch (number(parts[0])) {
      case 1:
        if (parts.size() > 2) add_block(row_named(parts[1]), parts[2]);
        return;
      case 2: return m_builder.leaf(Image{.url = m_finder.text_of(parts[1])});
      case 3:
        if (parts.size() > 2) add_list(row_named(parts[1]), parts[2]);
        return;
      case 10:
        if (number(parts[1]) < m_cards.size()) add_card(m_cards[number(parts[1])]);
        return;
      default:
        m_builder.diagnostics().add(DiagnosticCode::unknown_node,
                                    "a section of unknown type was left out",
                                    m_tree.offset(section));
    }
  }

  void add_block(NodeRow const* row, JsonId markers) {
    Kind const kind = row == nullptr ? Kind::paragraph : row->kind;
    open_node(kind, {m_finder, markers, row == nullptr ? "" : row->fields}, m_builder);
    add_markers(markers);
    m_builder.close();
  }

  void add_list(NodeRow const* row, JsonId list) {
    m_builder.open(list_fields({m_finder, list, row == nullptr ? "" : row->fields}));
    for (JsonId const item : items(list)) {
      m_builder.open(Kind::list_item);
      add_markers(item);
      m_builder.close();
    }
    m_builder.close();
  }

  /// Each marker opens some markups, says something, and closes so many of those that are open.
  void add_markers(JsonId markers) {
    std::vector<Mark> open;
    for (JsonId const marker : items(markers)) {
      std::vector<JsonId> const parts = items(marker);
      if (parts.size() < 4) continue;
      for (JsonId const opened : items(parts[1])) {
        std::size_t const index = number(opened);
        open.push_back(index < m_markups.size() ? m_markups[index] : Mark());
      }
      std::size_t const atom = number(parts[3]);
      bool const is_atom = number(parts[0]) == 1 && atom < m_atoms.size();
      m_runs.add(is_atom ? m_atoms[atom] : m_finder.text_of(parts[3]), open);
      std::size_t const closed = number(parts[2]);
      open.resize(open.size() - std::min(open.size(), closed));
    }
    m_runs.finish();
  }

  /// [name, text, payload]
  std::string_view text_of_atom(JsonId atom) const {
    std::vector<JsonId> const parts = items(atom);
    if (parts.size() < 2) return {};
    return m_finder.text_of(parts[0]) == "soft-return" ? "\n" : m_finder.text_of(parts[1]);
  }

  Mark mark_of(JsonId description) const {
    std::vector<JsonId> const markup = items(description);
    if (markup.empty()) return {};
    MarkRow const* const row = find_mark_row(m_dialect, m_finder.text_of(markup[0]));
    Mark mark{.kind = row == nullptr ? Kind::text : row->kind};
    if (mark.kind != Kind::link || markup.size() < 2) return mark;
    // ["href","https://…","title","…"]
    std::vector<JsonId> const attributes = items(markup[1]);
    for (std::size_t i = 0; i + 1 < attributes.size(); i += 2) {
      std::string_view const name = m_finder.text_of(attributes[i]);
      if (name == "href") mark.url = m_finder.text_of(attributes[i + 1]);
      if (name == "title") mark.title = m_finder.text_of(attributes[i + 1]);
    }
    return mark;
  }

  void add_card(JsonId card) {
    std::vector<JsonId> const parts = items(card);
    if (parts.size() < 2) return;
    NodeRow const* const row = row_named(parts[0]);
    JsonId const payload = parts[1];
    if (row == nullptr) return add_unknown_card(payload);
    SpecReader const fields(m_finder, payload, row->fields);
    if (find_in_spec(row->fields, "skip")) return;
    for (JsonId const image : fields.values("images")) {
      for (JsonId const item : items(image)) {
        m_builder.open(Kind::paragraph);
        add_leaf(picture.kind, {m_finder, item, picture.fields}, {}, m_options, m_builder);
        m_builder.close();
      }
    }
    std::string_view const caption = fields.text("caption");
    if (!caption.empty()) m_builder.open(Kind::figure);
    bool const is_leaf = content_model(row->kind).holds == nowhere && row->kind != Kind::root;
    if (is_leaf) {
      bool const is_alone = row->kind == Kind::image && caption.empty();
      if (is_alone) m_builder.open(Kind::paragraph);
      add_leaf(row->kind, fields, fields.text("value"), m_options, m_builder);
      if (is_alone) m_builder.close();
    } else {
      open_node(row->kind, fields, m_builder);
      add_html_in(Kind::summary, fields.text("summary"));
      add_strings(fields, m_options, m_builder);
      m_builder.close();
    }
    if (caption.empty()) return;
    add_html_in(Kind::figcaption, caption);
    m_builder.close();
  }

  void add_html_in(Kind kind, std::string_view html) {
    if (html.empty()) return;
    m_builder.open(kind);
    add_html(html, m_options, m_builder);
    m_builder.close();
  }

  void add_unknown_card(JsonId payload) {
    m_builder.diagnostics().add(DiagnosticCode::unknown_node,
                                "a card of unknown type was reduced to its text",
                                m_tree.offset(payload));
    std::string_view const text = m_finder.text(payload, "html|text|title|caption|heading");
    m_builder.open(Kind::paragraph);
    looks_like_html(text) ? add_html(text, m_options, m_builder) : m_builder.text(text);
    m_builder.close();
  }

  Dialect const& m_dialect;
  JsonTree const& m_tree;
  Finder m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  Runs m_runs;
  std::vector<Mark> m_markups;
  std::vector<std::string_view> m_atoms;
  std::vector<JsonId> m_cards;
};

void read_mobiledoc(Dialect const& dialect, JsonTree const& tree, JsonId document,
                    JsonOptions const& options, Builder& builder) {
  MobiledocReader(dialect, tree, document, options, builder).read(document);
}

}  // namespace

constinit Dialect const mobiledoc_dialect{
    .name = "Mobiledoc, also of Ghost",
    .source = "https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md",
    .signature = "version sections@array markups@array",
    .start = "sections",
    .node_rows = nodes,
    .mark_rows = marks,
    .read = read_mobiledoc};

}  // namespace article::json_reader
