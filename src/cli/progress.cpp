#include "cli/progress.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "cli/terminal.hpp"

namespace article {
namespace {

constexpr auto quiet_time = std::chrono::seconds(1);
constexpr auto time_between = std::chrono::milliseconds(100);
constexpr std::size_t bar_width = 20;

/// To the line's start, and clear it: ECMA-48's "erase in line".
constexpr std::string_view clear_line = "\r\x1B[K";

/// "12,345"
std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

/// "1:02:03", "2:03"
std::string duration(double seconds) {
  auto const whole = static_cast<std::uint64_t>(std::llround(seconds));
  auto const two = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  std::uint64_t const minutes = whole / 60;
  if (minutes < 60) return std::to_string(minutes) + ":" + two(whole % 60);
  return std::to_string(minutes / 60) + ":" + two(minutes % 60) + ":" + two(whole % 60);
}

void show(std::string_view text) {
  // When this fails, there is nobody to tell.
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

}  // namespace

std::string progress_line(BatchState const& state, std::size_t columns) {
  std::string line;
  double done = 0;
  if (state.total_bytes && *state.total_bytes > 0) {
    done =
        std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(*state.total_bytes));
    auto const filled = static_cast<std::size_t>(done * bar_width);
    line = "[" + std::string(filled, '#') + std::string(bar_width - filled, '-') + "] ";
    std::string const percent = std::to_string(static_cast<int>(done * 100));
    line += std::string(3 - std::min<std::size_t>(percent.size(), 3), ' ') + percent + "%  ";
  }
  line += grouped(state.articles) + (state.articles == 1 ? " article" : " articles");
  if (state.seconds > 0) {
    double const rate = static_cast<double>(state.articles) / state.seconds;
    line += ", " + grouped(static_cast<std::uint64_t>(std::llround(rate))) + "/s";
  }
  if (done > 0) line += ", " + duration(state.seconds / done - state.seconds) + " left";
  if (line.size() > columns) line.resize(columns);
  return line;
}

// Where results go to a terminal as well, they show themselves how far it is. The last column stays free:
// a cursor past it would begin another line.
Progress::Progress(std::optional<std::uint64_t> total_bytes)
    : m_is_on(error_terminal().is_terminal && !output_terminal().is_terminal),
      m_columns(error_terminal().columns - 1),
      m_state{.total_bytes = total_bytes},
      m_next(m_start + quiet_time) {}

void Progress::finished_one() {
  if (!m_is_on) return;
  ++m_state.articles;
  Clock::time_point const now = Clock::now();
  if (now < m_next) return;
  m_next = now + time_between;
  m_state.bytes = m_bytes.load(std::memory_order_relaxed);
  m_state.seconds = std::chrono::duration<double>(now - m_start).count();
  show(std::string(clear_line) + progress_line(m_state, m_columns));
  m_is_shown = true;
}

void Progress::clear() {
  if (m_is_shown) show(clear_line);
  m_is_shown = false;
}

}  // namespace article
