#pragma once

#include <string>
#include <string_view>

namespace article {

/// Where results go: standard output, or a file that appears under its name only when it is complete.
///
/// Until then the file is a temporary one beside it, which is gone when anything fails. What is no
/// regular file (a device, a pipe) is written directly.
class Output {
 public:
  /// Opens `path`; standard output when it is empty. Check `error()`.
  explicit Output(std::string const& path);
  Output(Output const&) = delete;
  Output& operator=(Output const&) = delete;
  ~Output() { discard(); }

  /// What went wrong so far, for people; empty when nothing did.
  std::string const& error() const { return m_error; }

  /// Whether the reader of a pipe has gone, as `head` does: nothing more is wanted, and nothing is
  /// wrong.
  bool is_closed() const { return m_is_closed; }

  /// Writes at once, without a buffer. False after an error or when `is_closed()`.
  bool write(std::string_view bytes);

  /// Makes the file complete. False after an error.
  bool finish();

  /// Takes back what was not finished.
  void discard();

 private:
  void fail(std::string_view what);

  std::string m_name;
  std::string m_error;
  std::string m_target;     ///< The file to be replaced in the end.
  std::string m_temporary;  ///< What is written until then; empty when it is written directly.
  int m_file = -1;
  bool m_is_closed = false;
};

/// Writes all of `bytes` to `file`, or to standard output when it is empty, and says what went wrong. Gives
/// the exit status.
int write_to(std::string const& file, std::string_view bytes);

}  // namespace article
