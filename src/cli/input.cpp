#include "cli/input.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace article {
namespace {

constexpr std::size_t piece_size = std::size_t{256} * 1024;

std::string reason(int error) { return std::generic_category().message(error); }

}  // namespace

Input::Input(std::string const& path)
    : m_name(path == "-" ? "standard input" : path),
      m_file(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (m_file < 0) m_error = "cannot open " + m_name + ": " + reason(errno);
}

Input::~Input() {
  if (m_file > STDIN_FILENO) close(m_file);
}

std::optional<std::uint64_t> Input::size() const {
  struct stat status {};
  if (fstat(m_file, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  off_t const at = lseek(m_file, 0, SEEK_CUR);
  if (at < 0 || at > status.st_size) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size - at);
}

/// 0 at the end or after an error.
std::size_t Input::read_some(char* to, std::size_t size) {
  if (!m_error.empty() || m_at_end) return 0;
  for (;;) {
    ssize_t const count = read(m_file, to, size);
    if (count > 0) return static_cast<std::size_t>(count);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) m_error = "cannot read " + m_name + ": " + reason(errno);
    m_at_end = true;
    return 0;
  }
}

std::string Input::read_all(std::size_t limit) {
  std::string bytes;
  struct stat status {};
  if (m_error.empty() && fstat(m_file, &status) == 0 && S_ISREG(status.st_mode)) {
    // One more byte, so that the read that finds the end needs no more room.
    bytes.reserve(std::min(static_cast<std::size_t>(status.st_size), limit) + 1);
  }
  std::size_t size = 0;
  while (size <= limit) {
    std::size_t const room = std::max(bytes.capacity() - size, piece_size);
    bytes.resize(size + std::min(room, limit + 1 - size));
    std::size_t const count = read_some(bytes.data() + size, bytes.size() - size);
    size += count;
    if (count == 0) break;
  }
  bytes.resize(size);
  return bytes;
}

/// Makes room after what is left, and reads into it.
bool Input::fill() {
  std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
            m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
  m_end -= m_begin;
  m_begin = 0;
  // The buffer never shrinks: making it as large again for each piece would cost its size each time.
  if (m_buffer.size() < m_end + piece_size) m_buffer.resize(m_end + m_end / 2 + piece_size);
  std::size_t const count = read_some(m_buffer.data() + m_end, m_buffer.size() - m_end);
  m_end += count;
  return count > 0;
}

std::optional<std::string_view> Input::read_line(std::size_t limit) {
  std::size_t searched = 0;
  for (;;) {
    std::string_view const rest(m_buffer.data() + m_begin, m_end - m_begin);
    std::size_t const end = rest.find('\n', searched);
    if (end != std::string_view::npos) {
      m_begin += end + 1;
      return rest.substr(0, std::min(end, limit + 1));
    }
    searched = rest.size();
    // Of too long a line the rest is passed over.
    if (searched > limit + 1) {
      searched = limit + 1;
      m_end = m_begin + searched;
    }
    if (fill()) continue;
    if (m_end == 0 || !m_error.empty()) return std::nullopt;
    std::string_view const last(m_buffer.data(), m_end);
    m_begin = m_end;
    return last.substr(0, limit + 1);
  }
}

bool is_input_a_terminal() { return isatty(STDIN_FILENO) == 1; }

}  // namespace article
