#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article {

/// The MIME type of a picture by its first bytes: PNG, JPEG, GIF, WebP, AVIF or SVG; else empty.
std::string_view image_type(std::string_view bytes);

/// Whether the address is relative and names a file, not a host or a place from the root.
bool is_relative_file(std::string_view url);

/// A file that an article names by a relative address.
struct ImageFile {
  std::string bytes{};
  std::string_view type{};
  std::string error{};  ///< Why there is none, in a few words; else empty.
};

/// Reads the file that `url` names, relative to `folder`, when it lies in that folder or below it once
/// all links are followed, and is a picture of at most `limit` bytes.
ImageFile read_image_file(std::string const& folder, std::string_view url, std::size_t limit);

/// The folder that a file is in; "." for standard input.
std::string folder_of(std::string const& file);

}  // namespace article
