/// The path of a URL while it is parsed: segments, dots, and the drive letters of file URLs.
///
/// The standard keeps a list of segments; here it is the serialized text, "/segment/segment". The
/// empty list is the empty text.
#pragma once

#include <string>
#include <string_view>

namespace article {

/// "C:" or "C|": https://url.spec.whatwg.org/#windows-drive-letter
bool is_drive_letter(std::string_view text);

/// https://url.spec.whatwg.org/#start-with-a-windows-drive-letter
bool starts_with_drive_letter(std::string_view text);

/// "/C:" when that is the first segment of the path, else nothing.
std::string_view drive_of_path(std::string_view path);

/// Takes off the last segment; a drive letter alone stays.
/// https://url.spec.whatwg.org/#shorten-a-urls-path
void shorten_url_path(std::string& path, std::string_view scheme);

/// Appends the segments of `input`, percent-encoded and with "." and ".." resolved. The slash in
/// front of the first segment may be missing. https://url.spec.whatwg.org/#path-state
void append_url_path(std::string& path, std::string_view input, std::string_view scheme);

}  // namespace article
