#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace article {

/// An open file or standard input.
class Input {
 public:
  /// Opens `path`, or standard input for "-". Check `error()`.
  explicit Input(std::string const& path);
  Input(Input const&) = delete;
  Input& operator=(Input const&) = delete;
  ~Input();

  /// What went wrong so far, for people; empty when nothing did.
  std::string const& error() const { return m_error; }

  /// Bytes from where it stands to its end, where that is known: of a regular file.
  std::optional<std::uint64_t> size() const;

  /// All of it, at most `limit` bytes and one more, which shows that there is more.
  std::string read_all(std::size_t limit);

  /// The next line without its end, as soon as it is there; nothing at the end or after an error.
  /// Of lines longer than `limit` bytes only the first `limit` + 1 are kept. The view lives until
  /// the next call. Linear, also for lines that come in many pieces.
  std::optional<std::string_view> read_line(std::size_t limit);

 private:
  std::size_t read_some(char* to, std::size_t size);
  bool fill();

  std::string m_name;
  std::string m_error;
  int m_file = -1;
  std::string m_buffer;
  std::size_t m_begin = 0;  ///< What was read but not handed out lies from here …
  std::size_t m_end = 0;    ///< … to here.
  bool m_at_end = false;
};

/// Whether standard input is a terminal, so that nobody has sent anything.
bool is_input_a_terminal();

}  // namespace article
