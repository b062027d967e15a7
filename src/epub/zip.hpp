#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article {

/// Makes a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) whose files are stored
/// as they are. It has no times in it: the same files give the same bytes.
class ZipWriter {
 public:
  /// Adds a file. Names are UTF-8, with "/" between folders. At most `max_size` in all.
  void add(std::string_view name, std::string_view bytes);

  /// Most bytes of an archive without the extensions for larger ones.
  static constexpr std::size_t max_size = 0xFFFFFFFF;

  /// Ends the archive and gives it.
  std::string finish() &&;

 private:
  std::string m_out;
  std::string m_directory;  ///< What comes at the end.
  std::uint16_t m_count = 0;
};

}  // namespace article
