#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <vector>

namespace article {

/// Bump allocator: everything in it is released together, when it is destroyed.
///
/// Memory never moves, so views and pointers into it stay valid until then, also when the arena
/// itself is moved. Objects are not destroyed, so only trivially destructible types may live here.
class Arena {
 public:
  /// Size of the first block; later blocks double up to `largest_block`, so that a short article
  /// costs little and a long one few calls to the system.
  static constexpr std::size_t first_block = std::size_t{16} * 1024;
  static constexpr std::size_t largest_block = std::size_t{1024} * 1024;

  Arena() = default;
  Arena(Arena&&) noexcept;
  Arena& operator=(Arena&&) noexcept;
  Arena(Arena const&) = delete;
  Arena& operator=(Arena const&) = delete;
  ~Arena() = default;

  /// Uninitialized memory. `alignment` is a power of two, at most that of `std::max_align_t`.
  /// Ends the program when the system has no memory left (there is nothing to fall back to).
  void* allocate(std::size_t size, std::size_t alignment);

  /// A value-initialized array of `count` objects.
  template <class T>
  T* make_array(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    T* const first = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    for (std::size_t i = 0; i < count; ++i) new (first + i) T();
    return first;
  }

  /// A copy of `value`.
  template <class T>
  T* make(T const& value) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T(value);
  }

  /// A copy of `text` that lives as long as the arena.
  std::string_view copy(std::string_view text);

  /// `head` followed by `tail`, where `head` came from this arena. Extends `head` in place when
  /// nothing was allocated since, so that text arriving in pieces costs linear time.
  std::string_view append(std::string_view head, std::string_view tail);

  /// Makes the allocation that ends at `end` longer by `size` bytes, in place. False when something
  /// was allocated after it or there is no room.
  bool extend(void const* end, std::size_t size);

  /// Bytes taken from the system.
  std::size_t capacity() const { return m_capacity; }

 private:
  void add_block(std::size_t at_least);

  std::vector<std::unique_ptr<std::byte[]>> m_blocks;
  std::byte* m_next = nullptr;
  std::byte* m_end = nullptr;
  std::size_t m_block_size = first_block;
  std::size_t m_capacity = 0;
};

}  // namespace article
