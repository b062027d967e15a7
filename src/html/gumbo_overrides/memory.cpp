// gumbo's allocator, in place of its util.c: pieces of an arena instead of malloc, which halves the
// time to take a tree down and makes it impossible to leak one.
#include "html/gumbo_overrides/memory.hpp"

#include <cstring>

#include <nokogiri_gumbo.h>

extern "C" {
#include <util.h>
}

#include "html/gumbo_overrides/memory.h"

namespace article {
namespace {

/// gumbo's allocator has no context, so the memory of the parse under way stands here.
thread_local ParserMemory* memory_in_use = nullptr;

/// Sizes count in units. A piece is preceded by a unit of which the first word is its size.
constexpr std::size_t unit = 16;

std::size_t units(std::size_t size) { return size == 0 ? 1 : (size + unit - 1) / unit; }

std::size_t& units_of(void* memory) {
  return *reinterpret_cast<std::size_t*>(static_cast<std::byte*>(memory) - unit);
}

}  // namespace

ParserMemory::ParserMemory() : m_outer(memory_in_use) { memory_in_use = this; }

ParserMemory::~ParserMemory() { memory_in_use = m_outer; }

void* ParserMemory::allocate(std::size_t size) {
  ++m_pieces;
  std::size_t const count = units(size);
  if (count <= largest_reused && m_released[count] != nullptr) {
    void* const memory = m_released[count];
    std::memcpy(&m_released[count], memory, sizeof(void*));
    return memory;
  }
  auto* const block = static_cast<std::byte*>(m_arena.allocate((count + 1) * unit, unit));
  void* const memory = block + unit;
  units_of(memory) = count;
  return memory;
}

void* ParserMemory::grow(void* memory, std::size_t size) {
  if (memory == nullptr) return allocate(size);
  std::size_t const old_size = units_of(memory) * unit;
  if (size <= old_size) return memory;
  std::size_t const more = units(size) * unit - old_size;
  if (m_arena.extend(static_cast<std::byte*>(memory) + old_size, more)) {
    units_of(memory) = units(size);
    return memory;
  }
  void* const moved = allocate(size);
  std::memcpy(moved, memory, old_size);
  release(memory);
  return moved;
}

void ParserMemory::release(void* memory) {
  if (memory == nullptr) return;
  --m_pieces;
  std::size_t const count = units_of(memory);
  if (count > largest_reused) return;
  std::memcpy(memory, &m_released[count], sizeof(void*));
  m_released[count] = memory;
}

}  // namespace article

extern "C" {

size_t article_parser_pieces() { return article::memory_in_use->pieces(); }

void* gumbo_alloc(size_t size) { return article::memory_in_use->allocate(size); }

void* gumbo_realloc(void* memory, size_t size) {
  return article::memory_in_use->grow(memory, size);
}

void gumbo_free(void* memory) { article::memory_in_use->release(memory); }

char* gumbo_strdup(char const* text) {
  std::size_t const size = std::strlen(text) + 1;
  return static_cast<char*>(std::memcpy(gumbo_alloc(size), text, size));
}
}
