#include "base/utf8.hpp"

#include <cstring>

namespace article {

namespace {

constexpr unsigned char byte_at(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Length of the run of ASCII bytes that begins at `offset`.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  while (text.size() - offset >= sizeof(std::uint64_t)) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + offset, sizeof word);
    if ((word & high_bits) != 0) break;
    offset += sizeof word;
  }
  while (offset < text.size() && byte_at(text, offset) < 0x80) ++offset;
  return offset;
}

}  // namespace

// https://encoding.spec.whatwg.org/#utf-8-decoder
DecodedCodePoint decode_code_point(std::string_view text, std::size_t offset) {
  unsigned char const lead = byte_at(text, offset);
  if (lead < 0x80) return {lead, 1, true};

  unsigned needed;
  char32_t code_point;
  // Bounds of the second byte: narrower than 80–BF where a wider range would admit an overlong
  // form, a surrogate, or a value above U+10FFFF.
  unsigned char lower = 0x80;
  unsigned char upper = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    needed = 1;
    code_point = lead & 0x1FU;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    needed = 2;
    code_point = lead & 0x0FU;
    if (lead == 0xE0) lower = 0xA0;
    if (lead == 0xED) upper = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    needed = 3;
    code_point = lead & 0x07U;
    if (lead == 0xF0) lower = 0x90;
    if (lead == 0xF4) upper = 0x8F;
  } else {
    return {replacement_character, 1, false};
  }

  for (unsigned seen = 1; seen <= needed; ++seen) {
    std::size_t const at = offset + seen;
    if (at >= text.size() || byte_at(text, at) < lower || byte_at(text, at) > upper) {
      return {replacement_character, static_cast<std::uint8_t>(seen), false};
    }
    code_point = (code_point << 6) | (byte_at(text, at) & 0x3FU);
    lower = 0x80;
    upper = 0xBF;
  }
  return {code_point, static_cast<std::uint8_t>(needed + 1), true};
}

DecodedCodePoint decode_last_code_point(std::string_view text) {
  std::size_t const earliest = text.size() > 4 ? text.size() - 4 : 0;
  for (std::size_t start = text.size(); start-- > earliest;) {
    if (is_continuation(byte_at(text, start))) continue;
    DecodedCodePoint const decoded = decode_code_point(text, start);
    if (start + decoded.length == text.size()) return decoded;
    break;
  }
  return {replacement_character, 1, false};
}

void append_utf8(std::string& out, char32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
    code_point = replacement_character;
  }
  auto const append = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    append(code_point);
  } else if (code_point < 0x800) {
    append(0xC0 | (code_point >> 6));
    append(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    append(0xE0 | (code_point >> 12));
    append(0x80 | ((code_point >> 6) & 0x3F));
    append(0x80 | (code_point & 0x3F));
  } else {
    append(0xF0 | (code_point >> 18));
    append(0x80 | ((code_point >> 12) & 0x3F));
    append(0x80 | ((code_point >> 6) & 0x3F));
    append(0x80 | (code_point & 0x3F));
  }
}

std::size_t valid_utf8_prefix(std::string_view text) {
  std::size_t offset = 0;
  while (true) {
    offset = skip_ascii(text, offset);
    // Stay here while the text is not ASCII: the wide step above would not pay.
    while (offset < text.size() && byte_at(text, offset) >= 0x80) {
      DecodedCodePoint const decoded = decode_code_point(text, offset);
      if (!decoded.valid) return offset;
      offset += decoded.length;
    }
    if (offset == text.size()) return offset;
  }
}

bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

RepairedText repair_utf8(std::string_view text) {
  RepairedText repaired;
  repaired.text.reserve(text.size());
  std::size_t offset = 0;
  while (true) {
    std::size_t const valid = valid_utf8_prefix(text.substr(offset));
    repaired.text.append(text, offset, valid);
    offset += valid;
    if (offset == text.size()) return repaired;
    if (repaired.replaced == 0) repaired.first_replaced = offset;
    ++repaired.replaced;
    repaired.text.append(replacement_utf8);
    offset += decode_code_point(text, offset).length;
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    std::size_t const end = skip_ascii(text, offset);
    count += end - offset;
    for (offset = end; offset < text.size() && byte_at(text, offset) >= 0x80; ++offset) {
      if (!is_continuation(byte_at(text, offset))) ++count;
    }
  }
  return count;
}

std::size_t floor_utf8_boundary(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  std::size_t boundary = offset;
  for (int steps = 0; steps < 3 && boundary > 0; ++steps) {
    if (!is_continuation(byte_at(text, boundary))) break;
    --boundary;
  }
  // More continuation bytes than any sequence has: not UTF-8, so every place is as good.
  return is_continuation(byte_at(text, boundary)) ? offset : boundary;
}

}  // namespace article
