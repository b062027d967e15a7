#include "base/arena.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace article {

Arena::Arena(Arena&& other) noexcept
    : m_blocks(std::move(other.m_blocks)),
      m_next(std::exchange(other.m_next, nullptr)),
      m_end(std::exchange(other.m_end, nullptr)),
      m_block_size(std::exchange(other.m_block_size, first_block)),
      m_capacity(std::exchange(other.m_capacity, 0)) {}

Arena& Arena::operator=(Arena&& other) noexcept {
  if (this == &other) return *this;
  m_blocks = std::move(other.m_blocks);
  m_next = std::exchange(other.m_next, nullptr);
  m_end = std::exchange(other.m_end, nullptr);
  m_block_size = std::exchange(other.m_block_size, first_block);
  m_capacity = std::exchange(other.m_capacity, 0);
  return *this;
}

void Arena::add_block(std::size_t at_least) {
  std::size_t const size = std::max(m_block_size, at_least);
  m_blocks.push_back(std::unique_ptr<std::byte[]>(new std::byte[size]));
  m_next = m_blocks.back().get();
  m_end = m_next + size;
  m_capacity += size;
  m_block_size = std::min(m_block_size * 2, largest_block);
}

void* Arena::allocate(std::size_t size, std::size_t alignment) {
  auto const padding = [&] {
    return (alignment - reinterpret_cast<std::uintptr_t>(m_next) % alignment) % alignment;
  };
  if (m_next == nullptr || static_cast<std::size_t>(m_end - m_next) < padding() + size) {
    add_block(size + alignment);
  }
  std::byte* const place = m_next + padding();
  m_next = place + size;
  return place;
}

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return {};
  auto* const place = static_cast<char*>(allocate(text.size(), 1));
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

bool Arena::extend(void const* end, std::size_t size) {
  if (end != m_next || static_cast<std::size_t>(m_end - m_next) < size) return false;
  m_next += size;
  return true;
}

std::string_view Arena::append(std::string_view head, std::string_view tail) {
  if (tail.empty()) return head;
  if (head.empty()) return copy(tail);
  if (extend(head.data() + head.size(), tail.size())) {
    std::memcpy(m_next - tail.size(), tail.data(), tail.size());
    return {head.data(), head.size() + tail.size()};
  }
  // Moving doubles the room, so that a text growing piece by piece moves only O(log n) times.
  std::size_t const size = head.size() + tail.size();
  if (m_next == nullptr || static_cast<std::size_t>(m_end - m_next) < size * 2) add_block(size * 2);
  auto* const place = reinterpret_cast<char*>(m_next);
  std::memcpy(place, head.data(), head.size());
  std::memcpy(place + head.size(), tail.data(), tail.size());
  m_next += size;
  return {place, size};
}

}  // namespace article
