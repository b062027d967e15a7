#include "cli/output.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/status.hpp"

namespace article {
namespace {

/// The file that a chain of symbolic links leads to, so that the link stays one.
std::string followed(std::string const& path) {
  char* const real = realpath(path.c_str(), nullptr);
  if (real == nullptr) return path;
  std::string result = real;
  std::free(real);
  return result;
}

/// Permissions that a new file gets.
mode_t default_mode() {
  mode_t const mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

Output::Output(std::string const& path) : m_name(path.empty() ? "standard output" : path) {
  if (path.empty()) {
    m_file = STDOUT_FILENO;
    return;
  }
  struct stat status {};
  bool const exists = stat(path.c_str(), &status) == 0;
  bool const is_special = exists && !S_ISREG(status.st_mode);
  if (is_special) {
    // A folder cannot be opened so, and the system says why.
    m_file = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    m_target = followed(path);
    m_temporary = m_target + ".XXXXXX";
    m_file = mkstemp(m_temporary.data());
    if (m_file < 0) m_temporary.clear();
  }
  if (m_file < 0) fail("write");
  if (m_temporary.empty()) return;
  // Not every file system has permissions; the content is what matters.
  static_cast<void>(fchmod(m_file, exists ? status.st_mode & 07777 : default_mode()));
}

void Output::fail(std::string_view what) {
  m_error =
      "cannot " + std::string(what) + " " + m_name + ": " + std::generic_category().message(errno);
  discard();
}

bool Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (m_file < 0 || m_is_closed) return false;
    ssize_t const count = ::write(m_file, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EPIPE) {
      m_is_closed = true;
    } else if (errno != EINTR) {
      fail("write");
    }
  }
  return m_file >= 0 && !m_is_closed;
}

bool Output::finish() {
  if (!m_error.empty()) return false;
  if (m_file == STDOUT_FILENO) return true;
  int const file = m_file;
  m_file = -1;
  bool const is_complete =
      close(file) == 0 &&
      (m_temporary.empty() || std::rename(m_temporary.c_str(), m_target.c_str()) == 0);
  if (!is_complete) fail("write");
  m_temporary.clear();
  return is_complete;
}

void Output::discard() {
  if (m_file > STDOUT_FILENO) close(m_file);
  m_file = -1;
  if (!m_temporary.empty()) unlink(m_temporary.c_str());
  m_temporary.clear();
}

int write_to(std::string const& file, std::string_view bytes) {
  Output output(file);
  bool const is_written = output.error().empty() && output.write(bytes) && output.finish();
  if (is_written || output.is_closed()) return status_done;
  report(output.error());
  return status_unreadable;
}

}  // namespace article
