#pragma once

#include <array>
#include <cstddef>

#include "base/arena.hpp"

namespace article {

/// The memory of one parse by gumbo, which goes with this object. While it lives, gumbo allocates
/// here, in this thread.
class ParserMemory {
 public:
  ParserMemory();
  ~ParserMemory();
  ParserMemory(ParserMemory const&) = delete;
  ParserMemory& operator=(ParserMemory const&) = delete;

  void* allocate(std::size_t size);
  void* grow(void* memory, std::size_t size);
  void release(void* memory);

  /// Pieces allocated and not released.
  std::size_t pieces() const { return m_pieces; }

 private:
  /// Pieces up to this size, in units, are used again once released.
  static constexpr std::size_t largest_reused = 32;

  Arena m_arena;
  std::array<void*, largest_reused + 1> m_released{};
  std::size_t m_pieces = 0;
  ParserMemory* m_outer;
};

}  // namespace article
