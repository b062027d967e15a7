#include "cli/image_file.hpp"

#include <cstdlib>

#include <sys/stat.h>

#include "base/ascii.hpp"
#include "cli/input.hpp"

namespace article {
namespace {

using namespace std::string_view_literals;

/// A file that begins with the signature is of the type, after so many bytes.
struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view type;
};

// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern, and AVIF's brand.
constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1A\n"sv, "image/png"},
    {0, "\xFF\xD8\xFF"sv, "image/jpeg"},
    {0, "GIF87a"sv, "image/gif"},
    {0, "GIF89a"sv, "image/gif"},
    {8, "WEBPVP"sv, "image/webp"},
    {4, "ftypavif"sv, "image/avif"},
    {4, "ftypavis"sv, "image/avif"},
};

/// Where the root element of an SVG may begin at the latest, after comments and declarations.
constexpr std::size_t svg_head = 4096;

bool is_svg(std::string_view bytes) {
  std::string_view const head = trim(bytes.substr(0, svg_head));
  return (head.starts_with('<') || head.starts_with("\xEF\xBB\xBF<")) &&
         head.find("<svg") != std::string_view::npos;
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char const lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The path that a relative address means, without query and fragment.
std::string path_of(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  std::string path;
  for (std::size_t i = 0; i < url.size(); ++i) {
    int const high = url[i] == '%' && i + 2 < url.size() ? hex_value(url[i + 1]) : -1;
    int const low = high >= 0 ? hex_value(url[i + 2]) : -1;
    if (low >= 0) i += 2;
    path += low >= 0 ? static_cast<char>(high * 16 + low) : url[i];
  }
  return path;
}

/// The path without links; empty when there is no such file.
std::string real_path(std::string const& path) {
  // A NUL would end the path before its end.
  if (path.find('\0') != std::string::npos) return {};
  char* const real = realpath(path.c_str(), nullptr);
  if (real == nullptr) return {};
  std::string result = real;
  std::free(real);
  return result;
}

}  // namespace

std::string_view image_type(std::string_view bytes) {
  for (Signature const& each : signatures) {
    if (bytes.size() > each.offset && bytes.substr(each.offset).starts_with(each.bytes)) {
      return each.type;
    }
  }
  return is_svg(bytes) ? "image/svg+xml" : std::string_view();
}

bool is_relative_file(std::string_view url) {
  if (url.empty() || url[0] == '/' || url[0] == '\\' || url[0] == '#' || url[0] == '?')
    return false;
  return url.substr(0, url.find_first_of("/?#")).find(':') == std::string_view::npos;
}

ImageFile read_image_file(std::string const& folder, std::string_view url, std::size_t limit) {
  std::string const root = real_path(folder);
  std::string const path = real_path(folder + "/" + path_of(url));
  if (path.empty()) return {.error = "there is no such file"};
  std::string const inside = root == "/" ? root : root + "/";
  if (!path.starts_with(inside)) return {.error = "it lies outside of the input's folder"};
  struct stat status {};
  if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
    return {.error = "it is no regular file"};
  }
  Input file(path);
  ImageFile image;
  image.bytes = file.read_all(limit);
  if (!file.error().empty()) return {.error = file.error()};
  if (image.bytes.size() > limit) return {.error = "it is too large"};
  image.type = image_type(image.bytes);
  if (image.type.empty()) return {.error = "it is no picture of a known kind"};
  return image;
}

std::string folder_of(std::string const& file) {
  std::size_t const slash = file.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : file.substr(0, slash);
}

}  // namespace article
