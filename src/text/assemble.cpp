#include "text/assemble.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.hpp"
#include "text/callout_words.hpp"
#include "text/captions.hpp"
#include "text/character.hpp"
#include "text/code_text.hpp"
#include "text/hyphen.hpp"
#include "text/inline_text.hpp"
#include "text/list_marker.hpp"
#include "text/quotations.hpp"
#include "text/table_rows.hpp"

namespace article::text_reader {
namespace {

class Assembler {
 public:
  Assembler(Builder& builder, Lines const& lines, Blocks const& blocks)
      : m_builder(builder), m_lines(lines), m_blocks(blocks), m_joiner(lines) {
    find_spread_lists();
  }

  void assemble();

 private:
  /// A list that is open, and with it its last item.
  struct OpenList {
    std::uint32_t list;
    unsigned indent;  ///< Of its last item.
  };

  Block const& block(std::size_t index) const { return m_blocks.blocks[index]; }
  Line const& first_line(Block const& block) const { return m_lines[block.first]; }
  bool is_over(OpenList const& open, Block const& at) const {
    return m_blocks.last_item[open.list] < at.first;
  }

  void find_spread_lists();
  void set_quotes(unsigned depth);
  void close_list();
  void close_lists() {
    while (!m_open.empty()) close_list();
  }
  void leave_lists_before(Block const& block);
  void add_item(Block const& block);
  void add_lines(Block const& block, bool keep_lines);
  void add_heading(Block const& block);
  void add_table(Block const& block);
  void add_code(Block const& block);
  void add_block(Block const& block);
  std::size_t add_figure(std::size_t index);
  std::size_t add_quotation(std::size_t index);
  std::size_t add_callout(std::size_t index);
  bool is_caption(std::size_t index) const;
  bool may_be_captioned(std::size_t index) const;

  Builder& m_builder;
  Lines const& m_lines;
  Blocks const& m_blocks;
  LineJoiner m_joiner;
  std::vector<bool> m_spread;
  std::vector<OpenList> m_open;
  unsigned m_quotes = 0;
};

/// A list is spread when blank lines stand between its items.
void Assembler::find_spread_lists() {
  std::vector<bool> seen(m_blocks.last_item.size(), false);
  m_spread.assign(m_blocks.last_item.size(), false);
  for (Block const& each : m_blocks.blocks) {
    if (each.kind != BlockKind::item) continue;
    if (seen[each.list] && first_line(each).gap > 0) m_spread[each.list] = true;
    seen[each.list] = true;
  }
}

void Assembler::set_quotes(unsigned depth) {
  if (depth == m_quotes) return;
  close_lists();
  for (; m_quotes > depth; --m_quotes) m_builder.close();
  for (; m_quotes < depth; ++m_quotes) m_builder.open(Kind::blockquote);
}

void Assembler::close_list() {
  m_builder.close();  // the item
  m_builder.close();
  m_open.pop_back();
}

/// Closes the lists that a block does not stand in. A list whose items go on below stays; in one
/// that is over, what is set in under its last item belongs to that.
void Assembler::leave_lists_before(Block const& block) {
  while (!m_open.empty()) {
    OpenList const& last = m_open.back();
    if (block.kind == BlockKind::item && block.list == last.list) return;
    bool const is_set_in = first_line(block).indent >= last.indent + 2;
    if (is_set_in || !is_over(last, block)) return;
    close_list();
  }
}

void Assembler::add_item(Block const& block) {
  Marker const marker = find_marker(m_lines.text(block.first));
  bool const is_open = std::any_of(m_open.begin(), m_open.end(),
                                   [&](OpenList const& open) { return open.list == block.list; });
  if (is_open) {
    while (m_open.back().list != block.list) close_list();
    m_builder.close();
    m_open.back().indent = first_line(block).indent;
  } else {
    bool const ordered = marker.kind == MarkerKind::number || marker.kind == MarkerKind::letter ||
                         marker.kind == MarkerKind::roman;
    bool const is_roman = marker.kind == MarkerKind::roman;
    m_builder.open(List{.ordered = ordered,
                        .start = ordered ? (is_roman ? marker.roman : marker.number) : 1,
                        .spread = m_spread[block.list]});
    m_open.push_back({block.list, first_line(block).indent});
  }
  m_builder.open(ListItem{.checked = marker.checked});
  m_builder.open(Kind::paragraph);
  std::string const joined = m_joiner.join(m_lines, block.first, block.last);
  add_inline_text(m_builder, std::string_view(joined).substr(marker.length));
  m_builder.close();
}

void Assembler::add_lines(Block const& block, bool keep_lines) {
  if (!keep_lines) {
    add_inline_text(m_builder, m_joiner.join(m_lines, block.first, block.last));
    return;
  }
  for (std::size_t i = block.first; i < block.last; ++i) {
    if (i > block.first) m_builder.leaf(Kind::line_break);
    add_inline_text(m_builder, m_lines.text(i));
  }
}

void Assembler::add_heading(Block const& block) {
  m_builder.open(Heading{.depth = block.depth});
  add_inline_text(m_builder, m_lines.text(block.first));
  m_builder.close();
}

void Assembler::add_table(Block const& block) {
  bool const has_header = has_header_row(m_lines, block.first, block.last);
  m_builder.open(Kind::table);
  for (std::size_t row = block.first; row < block.last; ++row) {
    m_builder.open(Kind::table_row);
    for (std::string_view const cell : cells_of(m_lines, row)) {
      m_builder.open(TableCell{.header = has_header && row == block.first});
      add_inline_text(m_builder, cell);
      m_builder.close();
    }
    m_builder.close();
  }
  m_builder.close();
}

void Assembler::add_code(Block const& block) {
  bool const fenced = block.kind == BlockKind::fenced_code;
  std::size_t const first = fenced ? block.first + 1 : block.first;
  std::size_t const last = fenced ? block.last - 1 : block.last;
  FenceInfo const info = fenced ? fence_info(m_lines.text(block.first)) : FenceInfo{};
  m_builder.leaf(Code{.lang = info.lang, .meta = info.meta}, code_text(m_lines, first, last));
}

void Assembler::add_block(Block const& block) {
  switch (block.kind) {
    case BlockKind::item: add_item(block); break;
    case BlockKind::heading: add_heading(block); break;
    case BlockKind::table: add_table(block); break;
    case BlockKind::code:
    case BlockKind::fenced_code: add_code(block); break;
    case BlockKind::rule:
      // At the end there is nothing to part, and at the start neither.
      if (&block != &m_blocks.blocks.front() && &block != &m_blocks.blocks.back()) {
        m_builder.leaf(Kind::thematic_break);
      }
      break;
    case BlockKind::paragraph:
    case BlockKind::verse:
      m_builder.open(Kind::paragraph);
      add_lines(block, block.kind == BlockKind::verse);
      m_builder.close();
      break;
  }
}

bool Assembler::is_caption(std::size_t index) const {
  if (index >= m_blocks.blocks.size()) return false;
  Block const& caption = block(index);
  return caption.kind == BlockKind::paragraph && caption.last == caption.first + 1 &&
         parse_caption(m_lines.text(caption.first)).has_value();
}

bool Assembler::may_be_captioned(std::size_t index) const {
  if (index >= m_blocks.blocks.size()) return false;
  BlockKind const kind = block(index).kind;
  return kind == BlockKind::table || kind == BlockKind::code || kind == BlockKind::fenced_code;
}

/// A table or code with its caption over or under it, or a caption whose picture is not at hand;
/// gives the number of blocks that were taken.
std::size_t Assembler::add_figure(std::size_t index) {
  bool const over = is_caption(index) && may_be_captioned(index + 1);
  bool const under =
      may_be_captioned(index) && is_caption(index + 1) && !may_be_captioned(index + 2);
  if (over || under) {
    m_builder.open(Kind::figure);
    for (std::size_t i = index; i < index + 2; ++i) {
      if (may_be_captioned(i)) {
        add_block(block(i));
      } else {
        m_builder.open(Kind::figcaption);
        add_lines(block(i), false);
        m_builder.close();
      }
    }
    m_builder.close();
    return 2;
  }
  if (!is_caption(index)) return 0;
  m_builder.open(Kind::paragraph);
  m_builder.open(Kind::small);
  add_lines(block(index), false);
  m_builder.close();
  m_builder.close();
  return 1;
}

/// What someone said, with who it was under it.
std::size_t Assembler::add_quotation(std::size_t index) {
  Block const& said = block(index);
  if (said.kind != BlockKind::paragraph && said.kind != BlockKind::verse) return 0;
  bool const has_next = index + 1 < m_blocks.blocks.size();
  std::optional<Quotation> const quotation =
      find_quotation(m_lines, said, has_next ? &block(index + 1) : nullptr);
  if (!quotation) return 0;
  m_builder.open(Kind::blockquote);
  m_builder.open(Kind::paragraph);
  add_lines(quotation->said, said.kind == BlockKind::verse);
  m_builder.close();
  add_block(quotation->who);
  m_builder.close();
  return quotation->who.first == said.last ? 2 : 1;
}

/// "Note" right over a paragraph.
std::size_t Assembler::add_callout(std::size_t index) {
  if (index + 1 >= m_blocks.blocks.size()) return 0;
  Block const& over = block(index);
  Block const& under = block(index + 1);
  bool const is_line = (over.kind == BlockKind::paragraph || over.kind == BlockKind::heading) &&
                       over.last == over.first + 1;
  bool const is_joined =
      under.kind == BlockKind::paragraph && m_lines.follows_directly(under.first);
  std::optional<CalloutKind> const kind =
      is_line && is_joined ? callout_of(m_lines.text(over.first)) : std::nullopt;
  if (!kind) return 0;
  // The kind's own name needs no title.
  std::string_view const word = m_lines.text(over.first);
  bool const is_name = equals_ignore_case(word, callout_names[static_cast<std::size_t>(*kind)]);
  m_builder.open(Callout{.callout = *kind, .title = is_name ? std::string_view() : word});
  add_block(under);
  m_builder.close();
  return 2;
}

void Assembler::assemble() {
  for (std::size_t i = 0; i < m_blocks.blocks.size();) {
    Block const& next = block(i);
    set_quotes(first_line(next).quotes);
    leave_lists_before(next);
    std::size_t taken = add_callout(i);
    if (taken == 0) taken = add_quotation(i);
    if (taken == 0) taken = add_figure(i);
    if (taken == 0) {
      add_block(next);
      taken = 1;
    }
    i += taken;
  }
  set_quotes(0);
  close_lists();
}

}  // namespace

void assemble(Builder& builder, Lines const& lines, Blocks const& blocks) {
  Assembler(builder, lines, blocks).assemble();
}

}  // namespace article::text_reader
