#include "detect/charset.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "detect/decoder_output.hpp"
#include "detect/encoding_labels.hpp"
#include "detect/legacy_charset.hpp"
#include "detect/meta_charset.hpp"

namespace article {

namespace {

struct ByteOrderMark {
  std::string_view bytes;
  Charset charset;
};

/// UTF-32 stands before UTF-16, whose mark is the beginning of its own.
constexpr ByteOrderMark byte_order_marks[] = {
    {{"\xEF\xBB\xBF", 3}, Charset::utf8},
    {{"\xFF\xFE\0\0", 4}, Charset::utf32_little_endian},
    {{"\0\0\xFE\xFF", 4}, Charset::utf32_big_endian},
    {{"\xFF\xFE", 2}, Charset::utf16_little_endian},
    {{"\xFE\xFF", 2}, Charset::utf16_big_endian},
};

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

std::optional<ByteOrderMark> find_byte_order_mark(std::string_view bytes) {
  for (ByteOrderMark const& mark : byte_order_marks) {
    if (!starts_with(bytes, mark.bytes)) continue;
    // UTF-16 that begins with NUL looks like UTF-32, but seldom has its length.
    bool const is_utf32 = mark.bytes.size() == 4;
    if (!is_utf32 || bytes.size() % 4 == 0) return mark;
  }
  return std::nullopt;
}

/// How much is looked at to recognize UTF-16 by its NULs, in bytes.
constexpr std::size_t utf16_sample_size = 1024;

/// Fewer bytes than this say too little.
constexpr std::size_t utf16_least_size = 16;

/// Latin text in UTF-16 has NUL in one half of each unit, other scripts have at least their spaces
/// and line breaks so; plain text has no NUL anywhere. So: at least three quarters of the units with
/// a NUL in that half, and hardly any in the other.
std::optional<Charset> looks_like_utf16(std::string_view bytes) {
  if (bytes.size() < utf16_least_size) return std::nullopt;
  std::string_view const sample = bytes.substr(0, utf16_sample_size);
  std::size_t const units = sample.size() / 2;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    if (sample[i] == '\0') ++even;
    if (sample[i + 1] == '\0') ++odd;
  }
  if (odd * 4 >= units * 3 && even * 20 <= units) return Charset::utf16_little_endian;
  if (even * 4 >= units * 3 && odd * 20 <= units) return Charset::utf16_big_endian;
  return std::nullopt;
}

/// The unit of `size` bytes at `offset`.
char32_t read_unit(std::string_view bytes, std::size_t offset, std::size_t size,
                   bool is_big_endian) {
  char32_t unit = 0;
  for (std::size_t i = 0; i < size; ++i) {
    std::size_t const at = is_big_endian ? offset + i : offset + size - 1 - i;
    unit = (unit << 8) | static_cast<unsigned char>(bytes[at]);
  }
  return unit;
}

// https://encoding.spec.whatwg.org/#shared-utf-16-decoder
DecoderOutput decode_utf16(std::string_view bytes, bool is_big_endian) {
  DecoderOutput out;
  out.text.reserve(bytes.size() / 2 + bytes.size() / 8);
  std::size_t offset = 0;
  while (offset + 2 <= bytes.size()) {
    char32_t unit = read_unit(bytes, offset, 2, is_big_endian);
    offset += 2;
    if (unit >= 0xD800 && unit <= 0xDBFF && offset + 2 <= bytes.size()) {
      char32_t const low = read_unit(bytes, offset, 2, is_big_endian);
      if (low >= 0xDC00 && low <= 0xDFFF) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        offset += 2;
      }
    }
    out.append(unit);
  }
  if (offset < bytes.size()) out.replace();
  return out;
}

DecoderOutput decode_utf32(std::string_view bytes, bool is_big_endian) {
  DecoderOutput out;
  out.text.reserve(bytes.size() / 3);
  for (std::size_t offset = 0; offset + 4 <= bytes.size(); offset += 4) {
    out.append(read_unit(bytes, offset, 4, is_big_endian));
  }
  if (bytes.size() % 4 != 0) out.replace();
  return out;
}

DecoderOutput repair(std::string_view bytes) {
  DecoderOutput out;
  RepairedText repaired = repair_utf8(bytes);
  std::size_t const first_nul = bytes.find('\0');
  out.replaced = repaired.replaced;
  // Before the first replacement of either kind, offsets in input and output are the same.
  out.first_replaced = std::min(repaired.first_replaced, first_nul);
  if (first_nul == std::string_view::npos) {
    out.text = std::move(repaired.text);
    return out;
  }
  std::string_view rest = repaired.text;
  while (true) {
    std::size_t const nul = rest.find('\0');
    out.text.append(rest.substr(0, nul));
    if (nul == std::string_view::npos) return out;
    out.text.append(replacement_utf8);
    ++out.replaced;
    rest.remove_prefix(nul + 1);
  }
}

/// Whether text is UTF-8, or no other than it would be in UTF-8, whatever its label says. Text in
/// encodings of one byte is hardly ever valid UTF-8 by chance; a few characters of those that take two
/// bytes are.
bool is_rather_utf8(std::string_view bytes, std::string_view encoding) {
  bool const has_one_byte = encoding.starts_with("windows-") || encoding.starts_with("iso-8859");
  std::size_t const enough = has_one_byte ? 1 : 8;
  std::size_t wide = 0;
  bool is_all_ascii = true;
  for (char const c : bytes) {
    auto const byte = static_cast<unsigned char>(c);
    is_all_ascii = is_all_ascii && byte < 0x80;
    if ((byte & 0xC0) == 0xC0 && ++wide == enough) break;
  }
  bool const shifts_ascii = encoding == "iso-2022-jp" || encoding == "replacement";
  if (is_all_ascii) return !shifts_ascii;
  return wide >= enough && is_valid_utf8(bytes);
}

/// The charset of bytes without a byte order mark.
void choose_charset(std::string_view bytes, CharsetHint const& hint, DecodedText& decoded) {
  std::string_view encoding = find_encoding(hint.label);
  bool const is_said = !encoding.empty();
  if (!is_said) {
    if (auto const utf16 = looks_like_utf16(bytes)) {
      decoded.charset = *utf16;
      return;
    }
    if (hint.declarations == Declarations::read) encoding = declared_encoding(bytes);
  }
  if (encoding.empty() || encoding == "utf-8") return;
  if (encoding == "utf-16le") decoded.charset = Charset::utf16_little_endian;
  if (encoding == "utf-16be") decoded.charset = Charset::utf16_big_endian;
  if (encoding.starts_with("utf-16") || is_rather_utf8(bytes, encoding)) return;
  decoded.charset = Charset::legacy;
  decoded.encoding = encoding;
}

}  // namespace

std::string_view charset_name(Charset charset) {
  switch (charset) {
    case Charset::utf8: return "UTF-8";
    case Charset::utf16_little_endian: return "UTF-16LE";
    case Charset::utf16_big_endian: return "UTF-16BE";
    case Charset::utf32_little_endian: return "UTF-32LE";
    case Charset::utf32_big_endian: return "UTF-32BE";
    case Charset::legacy: break;
  }
  return {};
}

DecodedText decode_text(std::string_view bytes, CharsetHint const& hint) {
  DecodedText decoded;
  if (auto const mark = find_byte_order_mark(bytes)) {
    decoded.charset = mark->charset;
    decoded.had_byte_order_mark = true;
    bytes.remove_prefix(mark->bytes.size());
  } else {
    choose_charset(bytes, hint, decoded);
  }

  DecoderOutput out;
  switch (decoded.charset) {
    case Charset::utf8:
      if (is_valid_utf8(bytes) && bytes.find('\0') == std::string_view::npos) {
        decoded.m_borrowed = bytes;
        decoded.encoding = charset_name(decoded.charset);
        return decoded;
      }
      out = repair(bytes);
      break;
    case Charset::utf16_little_endian: out = decode_utf16(bytes, false); break;
    case Charset::utf16_big_endian: out = decode_utf16(bytes, true); break;
    case Charset::utf32_little_endian: out = decode_utf32(bytes, false); break;
    case Charset::utf32_big_endian: out = decode_utf32(bytes, true); break;
    case Charset::legacy: {
      std::optional<DecoderOutput> legacy = decode_legacy(bytes, decoded.encoding);
      decoded.is_unsupported = !legacy.has_value();
      if (legacy) out = *std::move(legacy);
      break;
    }
  }
  if (decoded.charset != Charset::legacy) decoded.encoding = charset_name(decoded.charset);
  decoded.m_owned = std::move(out.text);
  decoded.m_is_owned = true;
  decoded.replaced = out.replaced;
  decoded.first_replaced = out.first_replaced;
  return decoded;
}

}  // namespace article
