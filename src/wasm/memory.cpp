#include "wasm/memory.hpp"

#include <cstdlib>

namespace article {
namespace {

/// Stands before each block. The mark depends on the place, so a copy of it elsewhere is none.
struct alignas(std::max_align_t) BlockHeader {
  std::uintptr_t mark;
};

std::uintptr_t mark_of(BlockHeader const* header, BlockUse use) {
  return reinterpret_cast<std::uintptr_t>(header) ^ static_cast<std::uintptr_t>(use);
}

}  // namespace

void* allocate_block(std::size_t size, BlockUse use) {
  if (size > SIZE_MAX - sizeof(BlockHeader)) return nullptr;
  void* const memory = std::malloc(sizeof(BlockHeader) + size);
  if (memory == nullptr) return nullptr;
  auto* const header = static_cast<BlockHeader*>(memory);
  header->mark = mark_of(header, use);
  return header + 1;
}

bool is_block(void const* memory, BlockUse use) {
  auto const address = reinterpret_cast<std::uintptr_t>(memory);
  if (address < sizeof(BlockHeader) || address % alignof(BlockHeader) != 0) return false;
  auto const* const header = static_cast<BlockHeader const*>(memory) - 1;
  return is_readable(header, sizeof(BlockHeader)) && header->mark == mark_of(header, use);
}

void free_block(void* memory) {
  auto* const header = static_cast<BlockHeader*>(memory) - 1;
  header->mark = 0;
  std::free(header);
}

bool is_readable(void const* begin, std::size_t length) {
#ifdef __wasm__
  constexpr std::size_t page_size = 65536;
  // Four gigabytes do not fit into 32 bits, but no memory of ours gets that large.
  std::size_t const end = __builtin_wasm_memory_size(0) * page_size;
  auto const first = reinterpret_cast<std::size_t>(begin);
  return first <= end && length <= end - first;
#else
  return begin != nullptr || length == 0;
#endif
}

}  // namespace article
