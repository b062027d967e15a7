#include "html/content.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "document/content_model.hpp"
#include "html/remote.hpp"
#include "html/table_head.hpp"

namespace article {
namespace {

/// How a plain element stands in the text: within a line, as a line, or around lines.
enum class Layout : std::uint8_t { inside, line, lines };

struct PlainTag {
  std::string_view name{};  ///< Empty: the kind needs more than a tag.
  Layout layout = Layout::inside;
};

constexpr PlainTag plain_tag_of(Kind kind) {
  switch (kind) {
    case Kind::blockquote: return {"blockquote", Layout::lines};
    case Kind::figure: return {"figure", Layout::lines};
    case Kind::figcaption: return {"figcaption", Layout::line};
    case Kind::details: return {"details", Layout::lines};
    case Kind::summary: return {"summary", Layout::line};
    case Kind::definition_list: return {"dl", Layout::lines};
    case Kind::definition_term: return {"dt", Layout::line};
    case Kind::emphasis: return {"em"};
    case Kind::strong: return {"strong"};
    case Kind::deletion: return {"del"};
    case Kind::insertion: return {"ins"};
    case Kind::mark: return {"mark"};
    case Kind::subscript: return {"sub"};
    case Kind::superscript: return {"sup"};
    case Kind::keyboard: return {"kbd"};
    case Kind::small: return {"small"};
    case Kind::ruby: return {"ruby"};
    default: return {};
  }
}

constexpr std::array<PlainTag, kind_count> make_plain_tags() {
  std::array<PlainTag, kind_count> tags{};
  for (std::size_t i = 0; i < kind_count; ++i) tags[i] = plain_tag_of(static_cast<Kind>(i));
  return tags;
}

constexpr std::array<PlainTag, kind_count> plain_tags = make_plain_tags();

PlainTag plain_tag(Kind kind) { return plain_tags[static_cast<std::size_t>(kind)]; }

constexpr std::string_view heading_names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};

constexpr std::string_view alignment_classes[] = {"", "align-left", "align-center", "align-right"};

/// Whether a link leads to another site, as far as can be told from the URL alone: relative ones
/// were resolved by the links pass when the article's own address is known.
bool leads_elsewhere(std::string_view url) {
  return starts_with_ignore_case(url, "http:") || starts_with_ignore_case(url, "https:") ||
         url.starts_with("//");
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find_first_of(" \t\n"));
}

}  // namespace

HtmlContent::HtmlContent(std::string& out, Article const& article, HtmlSurvey const& survey,
                         HtmlOptions const& options)
    : m_document(article.document),
      m_survey(survey),
      m_options(options),
      m_markup(out),
      m_directions{article.metadata.direction.value} {}

void HtmlContent::write_children(NodeId parent) {
  for (NodeId const child : Children(m_document, parent)) write_block(child);
}

void HtmlContent::write_document() {
  std::size_t slice_begin = m_markup.size();
  for (NodeId const child : Children(m_document, Document::root)) {
    if (m_options.slice_bytes > 0 && m_markup.size() - slice_begin >= m_options.slice_bytes) {
      m_markup.raw({"\0", 1});
      slice_begin = m_markup.size();
    }
    write_block(child);
  }
}

void HtmlContent::write_block(NodeId block) {
  if (block == m_survey.title_heading) return;
  walk(m_document, block, [&](NodeId id, Visit visit) {
    if (visit == Visit::enter) return enter(id);
    leave(id);
    return Next::descend;
  });
}

Next HtmlContent::enter(NodeId id) {
  Node const& node = m_document[id];
  if (node.kind == Kind::footnote_definition) return Next::skip;
  if (node.direction != Direction::none) m_directions.push_back(node.direction);

  switch (node.kind) {
    case Kind::text: m_markup.text(node.value); break;
    case Kind::paragraph: open_paragraph(id); break;
    case Kind::heading: open_heading(id); break;
    case Kind::callout: open_callout(id); break;
    case Kind::list: open_list(id); break;
    case Kind::list_item: open_item(id); break;
    case Kind::code: {
      std::string_view const language = first_word(m_document.fields<Code>(id).lang);
      code_block(id, language.empty() ? "" : "language-", language);
      break;
    }
    case Kind::math: code_block(id, "language-math math-display", {}); break;
    case Kind::table: open_table(id); break;
    case Kind::table_row: open_row(id); break;
    case Kind::table_cell: open_cell(id); break;
    case Kind::thematic_break: open("hr", id).raw(">\n"); break;
    case Kind::definition_description:
      open("dd", id).raw(">");
      line_break_before_blocks(id);
      break;
    case Kind::media: media(id); break;
    case Kind::embed: embed(id); break;
    case Kind::abbreviation:
      m_markup.raw("<abbr").attribute_if("title", m_document.fields<Abbreviation>(id).title);
      m_markup.raw(">");
      break;
    case Kind::quote:
      open("q", id).attribute_if("cite", m_document.fields<Quote>(id).cite).raw(">");
      break;
    case Kind::time:
      m_markup.raw("<time").attribute_if("datetime", m_document.fields<Time>(id).datetime);
      m_markup.raw(">");
      break;
    case Kind::ruby_text:
      // Parentheses for where ruby isn't supported.
      m_markup.raw("<rp>(</rp>");
      open("rt", id).raw(">");
      break;
    case Kind::inline_code: m_markup.raw("<code>").text(node.value).raw("</code>"); break;
    case Kind::inline_math:
      m_markup.raw("<code class=\"language-math math-inline\">").text(node.value).raw("</code>");
      break;
    case Kind::link: open_link(id); break;
    case Kind::image: image(id); break;
    case Kind::line_break: m_markup.raw("<br>\n"); break;
    case Kind::footnote_reference: footnote_reference(id); break;
    default: {
      PlainTag const tag = plain_tag(node.kind);
      open(tag.name, id).raw(tag.layout == Layout::lines ? ">\n" : ">");
    }
  }
  return Next::descend;
}

void HtmlContent::leave(NodeId id) {
  Node const& node = m_document[id];
  if (node.direction != Direction::none) m_directions.pop_back();

  switch (node.kind) {
    case Kind::paragraph: close_paragraph(id); break;
    case Kind::heading: close_heading(id); break;
    case Kind::callout: m_markup.raw("</aside>\n"); break;
    case Kind::list:
      m_markup.raw(m_document.fields<List>(id).ordered ? "</ol>\n" : "</ul>\n");
      break;
    case Kind::list_item: m_markup.raw("</li>\n"); break;
    case Kind::table: close_table(); break;
    case Kind::table_row: m_markup.raw("</tr>\n"); break;
    case Kind::table_cell:
      m_markup.raw(m_document.fields<TableCell>(id).header ? "</th>\n" : "</td>\n");
      break;
    case Kind::definition_description: m_markup.raw("</dd>\n"); break;
    case Kind::abbreviation: m_markup.raw("</abbr>"); break;
    case Kind::quote: m_markup.raw("</q>"); break;
    case Kind::time: m_markup.raw("</time>"); break;
    case Kind::ruby_text: m_markup.raw("</rt><rp>)</rp>"); break;
    case Kind::link:
      m_markup.raw("</a>");
      line_break_in_figure(id);
      break;
    case Kind::image: line_break_in_figure(id); break;
    default: {
      PlainTag const tag = plain_tag(node.kind);
      if (tag.name.empty()) break;  // Written whole as it was entered.
      m_markup.raw("</").raw(tag.name).raw(tag.layout == Layout::inside ? ">" : ">\n");
    }
  }
}

/// `<name lang="…" dir="…"`, the tag still open.
Markup& HtmlContent::open(std::string_view name, NodeId id) {
  m_markup.raw("<").raw(name);
  language_and_direction(id);
  return m_markup;
}

void HtmlContent::language_and_direction(NodeId id) {
  Node const& node = m_document[id];
  if (node.language != 0) m_markup.attribute("lang", m_document.language(id));
  if (node.direction != Direction::none) {
    m_markup.attribute("dir", direction_names[static_cast<std::size_t>(node.direction)]);
  }
}

/// Blocks in an item, a description or a cell begin on a line of their own; text does not.
void HtmlContent::line_break_before_blocks(NodeId id) {
  NodeId const first = m_document[id].first_child;
  if (first == no_node || is_inline(m_document[first].kind) || is_bare(first)) return;
  m_markup.raw("\n");
}

void HtmlContent::line_break_in_figure(NodeId id) {
  if (m_document[m_document[id].parent].kind == Kind::figure) m_markup.raw("\n");
}

bool HtmlContent::in_right_to_left() const { return m_directions.back() == Direction::rtl; }

// ---------------------------------------------------------------------------------------------
// Paragraphs and headings

/// Whether a paragraph is written without its tag: in an item of a tight list, and alone in a
/// description. Where two paragraphs meet, a footnote between them or not, they need theirs.
bool HtmlContent::is_bare(NodeId id) const {
  Node const& node = m_document[id];
  if (node.kind != Kind::paragraph) return false;
  if (node.direction != Direction::none || node.language != 0) return false;
  Node const& parent = m_document[node.parent];
  if (parent.kind == Kind::definition_description) return parent.first_child == parent.last_child;
  if (parent.kind != Kind::list_item || m_document.fields<List>(parent.parent).spread) return false;
  auto const may_be_text = [&](NodeId sibling) {
    if (sibling == no_node) return false;
    Kind const kind = m_document[sibling].kind;
    return kind == Kind::paragraph || kind == Kind::footnote_definition;
  };
  return !may_be_text(node.previous) && !may_be_text(node.next);
}

void HtmlContent::open_paragraph(NodeId id) {
  if (is_bare(id)) return;
  open("p", id).raw(">");
  Node const& node = m_document[id];
  bool const first_in_item =
      node.previous == no_node && m_document[node.parent].kind == Kind::list_item;
  if (first_in_item) task_mark(node.parent);
}

void HtmlContent::close_paragraph(NodeId id) {
  Node const& node = m_document[id];
  if (is_bare(id)) {
    if (node.next != no_node) m_markup.raw("\n");
    return;
  }
  bool const last_in_footnote =
      node.next == no_node && m_document[node.parent].kind == Kind::footnote_definition;
  if (last_in_footnote && m_document.fields<FootnoteDefinition>(node.parent).references > 0) {
    m_markup.raw(" ");
    back_links(node.parent);
  }
  m_markup.raw("</p>\n");
}

int HtmlContent::heading_level(NodeId id) const {
  return std::clamp(m_document.fields<Heading>(id).depth + m_survey.heading_shift, 1, 6);
}

void HtmlContent::open_heading(NodeId id) {
  open(heading_names[heading_level(id) - 1], id);
  m_markup.attribute_if("id", m_document.fields<Heading>(id).anchor).raw(">");
}

void HtmlContent::close_heading(NodeId id) {
  std::string_view const anchor = m_document.fields<Heading>(id).anchor;
  if (m_options.heading_links && !anchor.empty()) {
    // Those who read by ear or by keyboard have the outline; they would hear it with each heading.
    m_markup.raw(" <a class=\"heading-link\" href=\"#").value(anchor);
    m_markup.raw("\" aria-hidden=\"true\" tabindex=\"-1\">#</a>");
  }
  m_markup.raw("</").raw(heading_names[heading_level(id) - 1]).raw(">\n");
}

void HtmlContent::open_callout(NodeId id) {
  Callout const& callout = m_document.fields<Callout>(id);
  HtmlLabels const& labels = m_options.labels;
  std::string_view const names[] = {labels.note, labels.tip, labels.important, labels.warning,
                                    labels.caution};
  std::size_t const kind = static_cast<std::size_t>(callout.callout);
  open("aside", id).raw(" class=\"callout ").raw(callout_names[kind]).raw("\" role=\"note\">\n");
  m_markup.raw("<p class=\"callout-title\"><strong>");
  m_markup.text(callout.title.empty() ? names[kind] : callout.title).raw("</strong></p>\n");
}

// ---------------------------------------------------------------------------------------------
// Lists

void HtmlContent::open_list(NodeId id) {
  List const& list = m_document.fields<List>(id);
  open(list.ordered ? "ol" : "ul", id);
  if (list.ordered && list.start != 1) m_markup.attribute("start", list.start);
  m_markup.raw(">\n");
}

void HtmlContent::open_item(NodeId id) {
  open("li", id);
  bool const task = m_document.fields<ListItem>(id).checked.has_value();
  m_markup.raw(task ? " class=\"task\">" : ">");
  // The mark stands in the item's first paragraph, where that has a tag of its own.
  NodeId const first = m_document[id].first_child;
  bool const in_paragraph = first != no_node && m_document[first].kind == Kind::paragraph;
  if (!in_paragraph || is_bare(first)) task_mark(id);
  line_break_before_blocks(id);
}

/// A sign in place of a checkbox, which would be a form's element.
void HtmlContent::task_mark(NodeId item) {
  std::optional<bool> const checked = m_document.fields<ListItem>(item).checked;
  if (!checked) return;
  m_markup.raw("<span role=\"img\"");
  m_markup.attribute("aria-label", *checked ? m_options.labels.done : m_options.labels.not_done);
  m_markup.raw(*checked ? ">☑</span> " : ">☐</span> ");
}

// ---------------------------------------------------------------------------------------------
// Code

/// Code and formulas run from left to right also where the text around them doesn't.
void HtmlContent::code_block(NodeId id, std::string_view classes, std::string_view language) {
  Node const& node = m_document[id];
  open("pre", id);
  if (node.direction == Direction::none && in_right_to_left()) m_markup.raw(" dir=\"ltr\"");
  m_markup.raw("><code");
  if (!classes.empty()) m_markup.raw(" class=\"").raw(classes).value(language).raw("\"");
  m_markup.raw(">").text(node.value);
  // The value has no end of its last line; browsers and Markdown have one.
  bool const ends_line = node.kind == Kind::code && !node.value.empty();
  m_markup.raw(ends_line ? "\n</code></pre>\n" : "</code></pre>\n");
}

// ---------------------------------------------------------------------------------------------
// Tables

void HtmlContent::open_table(NodeId id) {
  m_tables.push_back({.head_rows = count_head_rows(m_document, id)});
  // A wide table scrolls by itself; the keyboard reaches it, and a name tells what it is.
  m_markup.raw("<div class=\"table-scroll\" role=\"region\" aria-label=\"");
  m_markup.value(m_options.labels.table).raw(" ").number(++m_table_number);
  m_markup.raw("\" tabindex=\"0\">\n");
  open("table", id).raw(">\n");
}

void HtmlContent::close_table() {
  TableState const& state = m_tables.back();
  m_markup.raw(state.row > state.head_rows || state.head_rows == 0 ? "</tbody>\n" : "</thead>\n");
  m_markup.raw("</table>\n</div>\n");
  m_tables.pop_back();
}

void HtmlContent::open_row(NodeId id) {
  TableState& state = m_tables.back();
  if (state.row == 0) m_markup.raw(state.head_rows > 0 ? "<thead>\n" : "<tbody>\n");
  if (state.row > 0 && state.row == state.head_rows) m_markup.raw("</thead>\n<tbody>\n");
  ++state.row;
  open("tr", id).raw(">\n");
}

void HtmlContent::open_cell(NodeId id) {
  TableCell const& cell = m_document.fields<TableCell>(id);
  TableState const& state = m_tables.back();
  open(cell.header ? "th" : "td", id);
  if (cell.header) m_markup.raw(state.row <= state.head_rows ? " scope=\"col\"" : " scope=\"row\"");
  if (cell.colspan > 1) m_markup.attribute("colspan", cell.colspan);
  if (cell.rowspan > 1) m_markup.attribute("rowspan", cell.rowspan);
  m_markup.attribute_if("class", alignment_classes[static_cast<std::size_t>(cell.align)]);
  m_markup.raw(">");
  line_break_before_blocks(id);
}

// ---------------------------------------------------------------------------------------------
// Media, embeds and images

/// Played on request only: before that nothing of it is fetched but a poster.
void HtmlContent::media(NodeId id) {
  Media const& media = m_document.fields<Media>(id);
  bool const video = media.media == MediaKind::video;
  open(video ? "video" : "audio", id).raw(" controls preload=\"none\"");
  if (video) {
    m_markup.raw(" playsinline");
    if (!is_withheld(media.poster, m_options)) {
      m_markup.attribute_if("poster", picture_address(media.poster, m_options));
    }
    m_markup.attribute_if("width", media.width_px).attribute_if("height", media.height_px);
  }
  m_markup.attribute_if("aria-label", media.title).raw(">\n");
  for (MediaSource const& source : media.sources) {
    m_markup.raw("<source").attribute("src", source.url).attribute_if("type", source.type);
    m_markup.raw(">\n");
  }
  // For readers that play nothing.
  if (!media.sources.empty()) {
    std::string_view const url = media.sources.front().url;
    m_markup.raw("<a");
    link_target(url);
    m_markup.raw(">").text(media.title.empty() ? url : media.title).raw("</a>\n");
  }
  m_markup.raw(video ? "</video>\n" : "</audio>\n");
}

/// A card: the link alone decides whether something is loaded from there.
void HtmlContent::embed(NodeId id) {
  Embed const& embed = m_document.fields<Embed>(id);
  open("p", id).raw(" class=\"embed\"><a");
  link_target(embed.url);
  m_markup.raw(">").text(embed.title.empty() ? embed.url : embed.title).raw("</a>");
  if (!embed.provider.empty()) m_markup.raw(" <small>").text(embed.provider).raw("</small>");
  m_markup.raw("</p>\n");
}

void HtmlContent::image(NodeId id) {
  Image const& image = m_document.fields<Image>(id);
  if (image.url.empty() || is_withheld(image.url, m_options)) return image_in_words(id, image);
  m_markup.raw("<img").attribute("src", picture_address(image.url, m_options));
  m_markup.attribute("alt", image.alt);
  m_markup.attribute_if("title", image.title);
  m_markup.attribute_if("width", image.width_px).attribute_if("height", image.height_px);
  // What a picture of the page's own has as candidates could be elsewhere.
  bool const is_free = m_options.remote_content == RemoteContent::load;
  if (is_free && !image.candidates.empty()) source_set(image.candidates);
  m_markup.raw(" loading=\"lazy\" decoding=\"async\"");
  m_markup.attribute_if("referrerpolicy", m_options.image_referrer_policy).raw(">");
}

/// A picture of which only the description is known, or that is not to be fetched.
void HtmlContent::image_in_words(NodeId id, Image const& image) {
  bool const withheld = !image.url.empty();
  if (image.alt.empty() && !withheld) return;
  bool const as_block = m_document[m_document[id].parent].kind == Kind::figure;
  m_markup.raw(as_block ? "<p" : "<span").raw(" class=\"image-description");
  m_markup.raw(withheld ? " withheld\">" : "\">").text(m_options.labels.image);
  if (!image.alt.empty()) m_markup.raw(": ").text(image.alt);
  m_markup.raw(as_block ? "</p>" : "</span>");
}

// https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
void HtmlContent::source_set(std::span<ImageCandidate const> candidates) {
  bool first = true;
  bool has_widths = false;
  m_markup.raw(" srcset=\"");
  for (ImageCandidate const& candidate : candidates) {
    if (!first) m_markup.raw(", ");
    first = false;
    // A comma at either end of a URL would count as the separator.
    std::string const address = picture_address(candidate.url, m_options);
    std::string_view url = address;
    for (; url.starts_with(','); url.remove_prefix(1)) m_markup.raw("%2C");
    std::size_t const end = url.find_last_not_of(',') + 1;
    m_markup.value(url.substr(0, end));
    for (std::size_t i = end; i < url.size(); ++i) m_markup.raw("%2C");
    if (candidate.width_px > 0) {
      has_widths = true;
      m_markup.raw(" ").number(candidate.width_px).raw("w");
    } else if (candidate.density_percent > 0) {
      std::uint32_t const rest = candidate.density_percent % 100;
      m_markup.raw(" ").number(candidate.density_percent / 100);
      if (rest > 0) m_markup.raw(rest < 10 ? ".0" : ".").number(rest);
      m_markup.raw("x");
    }
  }
  m_markup.raw("\"");
  // An article's column is about 45 em wide at most. Browsers that know `auto` measure it.
  if (has_widths) m_markup.raw(" sizes=\"auto, (min-width: 45rem) 45rem, 100vw\"");
}

// ---------------------------------------------------------------------------------------------
// Links and footnotes

/// Fragments lead to ids of this article, which all have the prefix.
void HtmlContent::link_target(std::string_view url) {
  if (url.size() > 1 && url.front() == '#') {
    m_markup.raw(" href=\"#").value(m_options.id_prefix).value(url.substr(1)).raw("\"");
    return;
  }
  m_markup.attribute("href", url);
  if (leads_elsewhere(url)) m_markup.attribute_if("rel", m_options.link_rel);
}

void HtmlContent::open_link(NodeId id) {
  Link const& link = m_document.fields<Link>(id);
  open("a", id);
  link_target(link.url);
  m_markup.attribute_if("title", link.title).raw(">");
}

void HtmlContent::footnote_reference(NodeId id) {
  FootnoteReference const& reference = m_document.fields<FootnoteReference>(id);
  if (reference.number == 0) {
    m_markup.raw("<sup>").text(reference.label).raw("</sup>");
    return;
  }
  m_markup.raw("<sup><a href=\"#").value(m_options.id_prefix).raw("fn-").number(reference.number);
  m_markup.raw("\" id=\"").value(m_options.id_prefix).raw("fnref-").number(reference.number);
  if (reference.instance > 1) m_markup.raw("-").number(reference.instance);
  m_markup.raw("\" role=\"doc-noteref\">").number(reference.number).raw("</a></sup>");
}

void HtmlContent::write_footnotes() {
  if (m_survey.footnotes.empty()) return;
  m_markup.raw("<section role=\"doc-endnotes\"");
  m_markup.attribute("aria-label", m_options.labels.footnotes).raw(">\n<ol>\n");
  std::size_t position = 0;
  for (NodeId const id : m_survey.footnotes) footnote(id, ++position);
  m_markup.raw("</ol>\n</section>\n");
}

void HtmlContent::footnote(NodeId id, std::size_t position) {
  Node const& node = m_document[id];
  FootnoteDefinition const& definition = m_document.fields<FootnoteDefinition>(id);
  open("li", id);
  if (definition.number > 0) {
    if (definition.number != position) m_markup.attribute("value", definition.number);
    m_markup.raw(" id=\"").value(m_options.id_prefix).raw("fn-").number(definition.number);
    m_markup.raw("\"");
  }
  m_markup.raw(">\n");
  if (node.direction != Direction::none) m_directions.push_back(node.direction);
  write_children(id);
  if (node.direction != Direction::none) m_directions.pop_back();
  bool const in_paragraph =
      node.last_child != no_node && m_document[node.last_child].kind == Kind::paragraph;
  if (!in_paragraph && definition.references > 0) {
    m_markup.raw("<p>");
    back_links(id);
    m_markup.raw("</p>\n");
  }
  m_markup.raw("</li>\n");
}

/// One link for each reference to a footnote.
void HtmlContent::back_links(NodeId id) {
  FootnoteDefinition const& definition = m_document.fields<FootnoteDefinition>(id);
  for (std::uint32_t instance = 1; instance <= definition.references; ++instance) {
    if (instance > 1) m_markup.raw(" ");
    m_markup.raw("<a href=\"#").value(m_options.id_prefix).raw("fnref-").number(definition.number);
    if (instance > 1) m_markup.raw("-").number(instance);
    m_markup.raw("\" role=\"doc-backlink\" aria-label=\"");
    m_markup.value(m_options.labels.back_to_reference).raw(" ").number(definition.number);
    if (instance > 1) m_markup.raw("-").number(instance);
    // U+FE0E keeps the arrow from becoming a colored picture.
    m_markup.raw("\">↩\uFE0E");
    if (instance > 1) m_markup.raw("<sup>").number(instance).raw("</sup>");
    m_markup.raw("</a>");
  }
}

}  // namespace article
