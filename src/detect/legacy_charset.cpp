#include "detect/legacy_charset.hpp"

#ifndef __EMSCRIPTEN__
#include <cerrno>
#include <cstddef>
#include <string>

#include <iconv.h>
#endif

namespace article {

#ifdef __EMSCRIPTEN__

std::optional<DecoderOutput> decode_legacy(std::string_view, std::string_view) { return {}; }

#else

namespace {

/// Where iconv's name is another than the standard's, or where the standard's encoding is a larger one
/// than its name says. Further names are tried in their order.
struct IconvName {
  std::string_view encoding;
  char const* names[2];
};

constexpr IconvName iconv_names[] = {
    {"gbk", {"GB18030", nullptr}},
    {"big5", {"BIG5-HKSCS", "BIG5"}},
    {"euc-jp", {"EUC-JP-MS", "EUC-JP"}},
    {"shift_jis", {"WINDOWS-31J", "CP932"}},
    {"iso-2022-jp", {"ISO-2022-JP-3", "ISO-2022-JP"}},
    {"euc-kr", {"CP949", "EUC-KR"}},
    {"iso-8859-8-i", {"ISO-8859-8", nullptr}},
    {"windows-874", {"CP874", nullptr}},
    {"macintosh", {"MACINTOSH", "MAC"}},
    {"x-mac-cyrillic", {"MAC-UK", "MAC-CYRILLIC"}},
};

class Iconv {
 public:
  explicit Iconv(std::string_view encoding) {
    for (IconvName const& each : iconv_names) {
      if (each.encoding != encoding) continue;
      for (char const* const name : each.names) {
        if (name != nullptr && !is_open()) m_converter = iconv_open("UTF-8", name);
      }
    }
    if (!is_open()) m_converter = iconv_open("UTF-8", std::string(encoding).c_str());
  }
  ~Iconv() {
    if (is_open()) iconv_close(m_converter);
  }
  Iconv(Iconv const&) = delete;
  Iconv& operator=(Iconv const&) = delete;

  // iconv's own sign for "none" is an integer in the place of a pointer.
  bool is_open() const { return m_converter != no_converter(); }

  /// Converts up to the first byte that it cannot, which `bytes` then begins with.
  void convert(std::string_view& bytes, std::string& out) const {
    char buffer[16 * 1024];
    while (!bytes.empty()) {
      // iconv doesn't write to its input, though its type allows it to.
      char* in = const_cast<char*>(bytes.data());
      std::size_t in_left = bytes.size();
      char* to = buffer;
      std::size_t out_left = sizeof buffer;
      std::size_t const result = iconv(m_converter, &in, &in_left, &to, &out_left);
      int const reason = errno;
      out.append(buffer, sizeof buffer - out_left);
      bytes.remove_prefix(bytes.size() - in_left);
      if (result == static_cast<std::size_t>(-1) && reason != E2BIG) return;
    }
  }

 private:
  static iconv_t no_converter() {
    return reinterpret_cast<iconv_t>(-1);  // NOLINT(performance-no-int-to-ptr)
  }

  iconv_t m_converter = no_converter();
};

/// Bytes of Windows' encodings without a character are control characters in the standard.
bool has_control_bytes(std::string_view encoding) { return encoding.starts_with("windows-"); }

/// NUL is replaced, as everywhere.
void append_text(DecoderOutput& out, std::string_view text) {
  for (;;) {
    std::size_t const nul = text.find('\0');
    out.text += text.substr(0, nul);
    if (nul == std::string_view::npos) return;
    out.replace();
    text.remove_prefix(nul + 1);
  }
}

}  // namespace

std::optional<DecoderOutput> decode_legacy(std::string_view bytes, std::string_view encoding) {
  DecoderOutput out;
  if (encoding == "replacement") {
    if (!bytes.empty()) out.replace();
    return out;
  }
  if (encoding == "x-user-defined") {
    for (char const c : bytes) {
      auto const byte = static_cast<unsigned char>(c);
      out.append(byte < 0x80 ? byte : char32_t{0xF780} + byte - 0x80);
    }
    return out;
  }
  Iconv const converter(encoding);
  if (!converter.is_open()) return std::nullopt;
  out.text.reserve(bytes.size() + bytes.size() / 2);
  while (!bytes.empty()) {
    std::string piece;
    converter.convert(bytes, piece);
    append_text(out, piece);
    if (bytes.empty()) break;
    auto const byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    if (has_control_bytes(encoding) && byte >= 0x80 && byte < 0xA0) {
      out.append(byte);
    } else {
      out.replace();
    }
  }
  return out;
}

#endif

}  // namespace article
