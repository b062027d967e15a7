#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace article {

/// How far a batch is, in numbers.
struct BatchState {
  std::uint64_t articles = 0;
  std::uint64_t bytes = 0;                     ///< Of the input, read so far.
  std::optional<std::uint64_t> total_bytes{};  ///< When it is known.
  double seconds = 0;                          ///< Since the beginning.
};

/// The state as a line of at most `columns` characters:
///
///     [#####---------------]  25%  12,345 articles, 1,234/s, 0:42 left
std::string progress_line(BatchState const& state, std::size_t columns);

/// Shows that line at the foot of a terminal on standard error, from the second second on, ten times a
/// second at most. Shows nothing where standard error is no terminal, or standard output is one, too.
class Progress {
 public:
  explicit Progress(std::optional<std::uint64_t> total_bytes);

  /// So many bytes of the input were read. May be called while others call `finished_one`.
  void read(std::size_t bytes) { m_bytes.fetch_add(bytes, std::memory_order_relaxed); }

  /// Another article is done. Called from one thread.
  void finished_one();

  /// Takes the line away. To be called after all others.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool m_is_on;
  bool m_is_shown = false;
  std::size_t m_columns;
  BatchState m_state;
  std::atomic<std::uint64_t> m_bytes{0};
  Clock::time_point m_start = Clock::now();
  Clock::time_point m_next;  ///< When it may be shown again.
};

}  // namespace article
