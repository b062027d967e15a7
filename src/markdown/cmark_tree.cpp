#include "markdown/cmark_tree.hpp"

#include <cstring>
#include <string>
#include <unordered_set>
#include <vector>

#include <node.h>
#include <parser.h>

// These two of cmark's headers don't say themselves that they are C.
extern "C" {
#include <autolink.h>
#include <table.h>
}

#include "base/ascii.hpp"
#include "markdown/block_extensions.hpp"
#include "markdown/inline_extensions.hpp"
#include "markdown/paragraphs.hpp"

namespace article {
namespace {

/// cmark's allocator has no context, so the arena of the parse under way stands here.
thread_local Arena* arena_in_use = nullptr;

/// Each allocation is preceded by its size, which growing it needs.
constexpr std::size_t header_size = alignof(std::max_align_t);

std::size_t& size_of(void* memory) {
  return *reinterpret_cast<std::size_t*>(static_cast<std::byte*>(memory) - header_size);
}

void* allocate(std::size_t size) {
  // Rounded up, so that the end of one allocation is where the next one starts.
  std::size_t const rounded = (size + header_size - 1) / header_size * header_size;
  auto* const memory =
      static_cast<std::byte*>(arena_in_use->allocate(header_size + rounded, header_size)) +
      header_size;
  size_of(memory) = rounded;
  return memory;
}

extern "C" void* arena_calloc(std::size_t count, std::size_t size) {
  void* const memory = allocate(count * size);
  std::memset(memory, 0, count * size);
  return memory;
}

extern "C" void* arena_realloc(void* memory, std::size_t size) {
  if (memory == nullptr) return allocate(size);
  std::size_t const old_size = size_of(memory);
  if (size <= old_size) return memory;
  std::size_t const more = (size - old_size + header_size - 1) / header_size * header_size;
  if (arena_in_use->extend(static_cast<std::byte*>(memory) + old_size, more)) {
    size_of(memory) = old_size + more;
    return memory;
  }
  void* const moved = allocate(size);
  std::memcpy(moved, memory, old_size);
  return moved;
}

extern "C" void arena_free(void*) {}

cmark_mem arena_memory = {arena_calloc, arena_realloc, arena_free};

/// Makes one reference to each footnote definition, and sets those apart that share a label: the
/// first is the one referred to, as cmark has it, but the others' text must not get lost.
cmark_node* refer_to_footnotes(cmark_node* root) {
  cmark_node* sentinel = nullptr;
  std::unordered_set<std::string> labels;
  for (cmark_node* node = root; node != nullptr;) {
    if (node->type == CMARK_NODE_FOOTNOTE_DEFINITION) {
      cmark_chunk& literal = node->as.literal;
      std::string label(reinterpret_cast<char const*>(literal.data),
                        static_cast<std::size_t>(literal.len));
      while (!labels.insert(to_lower(label)).second) label += '-' + std::to_string(labels.size());
      cmark_chunk_set_cstr(&arena_memory, &literal, label.c_str());
      if (sentinel == nullptr) {
        sentinel = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, &arena_memory);
      }
      cmark_node* const reference =
          cmark_node_new_with_mem(CMARK_NODE_FOOTNOTE_REFERENCE, &arena_memory);
      cmark_node_set_literal(reference, label.c_str());
      cmark_node_append_child(sentinel, reference);
    }
    if (node->first_child != nullptr) {
      node = node->first_child;
      continue;
    }
    while (node != nullptr && node->next == nullptr) node = node->parent;
    if (node != nullptr) node = node->next;
  }
  if (sentinel != nullptr) cmark_node_append_child(root, sentinel);
  return sentinel;
}

/// Where each footnote definition stands in the text: cmark moves them to the end of the document.
class DefinitionPlaces {
 public:
  void remember(cmark_node* root) {
    for (cmark_node* node = root; node != nullptr; node = next_in_order(node)) {
      if (node->type != CMARK_NODE_FOOTNOTE_DEFINITION) continue;
      m_places.push_back({node, node->parent, node->prev});
    }
  }

  /// In document order, so that what a definition stands after or in is there before it. One whose
  /// place is gone stays at the end.
  void restore() const {
    for (Place const& place : m_places) {
      if (place.previous == nullptr) {
        cmark_node_prepend_child(place.parent, place.definition);
      } else {
        cmark_node_insert_after(place.previous, place.definition);
      }
    }
  }

 private:
  struct Place {
    cmark_node* definition;
    cmark_node* parent;
    cmark_node* previous;
  };

  std::vector<Place> m_places;
};

/// Objects that cmark shares between parsers; made once and kept.
struct SharedExtensions {
  cmark_syntax_extension* table = create_table_extension();
  cmark_syntax_extension* autolink = create_autolink_extension();
  std::array<cmark_syntax_extension*, 3> inlines = make_inline_extensions();
  cmark_syntax_extension* blocks = make_block_extension();
};

SharedExtensions const& shared_extensions() {
  static SharedExtensions const extensions;
  return extensions;
}

}  // namespace

CmarkTree::CmarkTree(std::string_view text, bool extensions) {
  arena_in_use = &m_arena;
  cmark_parser* const parser = cmark_parser_new_with_mem(
      extensions ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT, &arena_memory);
  if (extensions) {
    SharedExtensions const& shared = shared_extensions();
    // Ours come before tables, which keep a line in a paragraph to themselves.
    cmark_parser_attach_syntax_extension(parser, shared.blocks);
    cmark_parser_attach_syntax_extension(parser, shared.table);
    cmark_parser_attach_syntax_extension(parser, shared.autolink);
    for (cmark_syntax_extension* const extension : shared.inlines) {
      cmark_parser_attach_syntax_extension(parser, extension);
    }
    look_ahead_for_formulas(text);
  }
  cmark_parser_feed(parser, text.data(), text.size());
  DefinitionPlaces places;
  if (extensions) {
    places.remember(parser->root);
    m_sentinel = refer_to_footnotes(parser->root);
  }
  m_root = cmark_parser_finish(parser);
  places.restore();
  arena_in_use = nullptr;
}

}  // namespace article
