#include <string>
#include <vector>

#include "json/formats/editors/tables.hpp"
#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

/// The pieces of a block's HTML, between which its inner blocks stand where a piece is null.
struct OpenBlock {
  JsonId piece;
  JsonId pieces_end;
  JsonId inner;
  JsonId inner_end;
};

OpenBlock open_block(JsonTree const& tree, JsonId block) {
  OpenBlock open{0, 0, 0, 0};
  auto const pieces = tree.find(block, "innerContent");
  if (pieces && tree.type(*pieces) == JsonType::array) {
    open.piece = *pieces + 1;
    open.pieces_end = tree.next(*pieces);
  }
  auto const inner = tree.find(block, "innerBlocks");
  if (inner && tree.type(*inner) == JsonType::array) {
    open.inner = *inner + 1;
    open.inner_end = tree.next(*inner);
  }
  return open;
}

/// What parse_blocks() of WordPress took apart is put together again, and read as HTML.
void read_blocks(Dialect const&, JsonTree const& tree, JsonId document, JsonOptions const& options,
                 Builder& builder) {
  std::string html;
  std::vector<OpenBlock> open{{0, 0, document + 1, tree.next(document)}};
  while (!open.empty()) {
    OpenBlock& block = open.back();
    if (block.piece != block.pieces_end) {
      JsonId const piece = block.piece;
      block.piece = tree.next(piece);
      if (tree.type(piece) == JsonType::string) {
        html += tree.string(piece);
        continue;
      }
    } else if (open.size() > 1 || block.inner == block.inner_end) {
      open.pop_back();
      continue;
    }
    if (block.inner == block.inner_end) continue;
    JsonId const inner = block.inner;
    block.inner = tree.next(inner);
    open.push_back(open_block(tree, inner));
  }
  add_html(html, options, builder);
}

}  // namespace

constinit Dialect const gutenberg_dialect{
    .name = "Gutenberg blocks",
    .source = "https://developer.wordpress.org/reference/functions/parse_blocks/",
    .signature = "@array *.innerContent@array *.innerBlocks",
    .start = "",
    .read = read_blocks};

}  // namespace article::json_reader
