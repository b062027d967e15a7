#include "base/ip_address.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/ascii.hpp"

namespace article {

namespace {

/// "Larger than any address": keeps long numbers from overflowing.
constexpr std::uint64_t too_large = std::uint64_t{1} << 32;

// https://url.spec.whatwg.org/#ipv4-number-parser
std::optional<std::uint64_t> parse_ipv4_number(std::string_view input) {
  if (input.empty()) return std::nullopt;
  unsigned base = 10;
  if (input.size() >= 2 && input[0] == '0' && to_lower(input[1]) == 'x') {
    base = 16;
    input.remove_prefix(2);
  } else if (input.size() >= 2 && input[0] == '0') {
    base = 8;
    input.remove_prefix(1);
  }
  std::uint64_t value = 0;
  for (char const c : input) {
    if (!is_hex_digit(c) || hex_value(c) >= base) return std::nullopt;
    value = value * base + hex_value(c);
    if (value > too_large) value = too_large;
  }
  return value;
}

bool is_all_digits(std::string_view text) {
  for (char const c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

using Pieces = std::array<std::uint16_t, 8>;

void append_hex(std::string& out, std::uint16_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  bool started = false;
  for (int shift = 12; shift >= 0; shift -= 4) {
    unsigned const digit = (static_cast<unsigned>(value) >> shift) & 0xFU;
    started = started || digit != 0 || shift == 0;
    if (started) out.push_back(digits[digit]);
  }
}

struct ZeroRun {
  std::size_t begin = 0;
  std::size_t length = 0;
};

/// The first longest run of zero pieces.
ZeroRun longest_zero_run(Pieces const& pieces) {
  ZeroRun longest;
  ZeroRun current;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i] != 0) {
      current = {i + 1, 0};
      continue;
    }
    ++current.length;
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

// https://url.spec.whatwg.org/#concept-ipv6-serializer
std::string serialize_ipv6(Pieces const& pieces) {
  ZeroRun const zeros = longest_zero_run(pieces);
  bool const compresses = zeros.length > 1;
  std::string out;
  for (std::size_t i = 0; i < pieces.size();) {
    if (compresses && i == zeros.begin) {
      out.append(i == 0 ? "::" : ":");
      i += zeros.length;
      continue;
    }
    append_hex(out, pieces[i]);
    if (i + 1 < pieces.size()) out.push_back(':');
    ++i;
  }
  return out;
}

/// Reads the dotted decimal at the end of an IPv6 address into two pieces.
bool parse_embedded_ipv4(std::string_view text, Pieces& pieces, std::size_t first_piece) {
  std::array<unsigned, 4> numbers{};
  std::size_t position = 0;
  for (std::size_t count = 0; count < numbers.size(); ++count) {
    if (count > 0) {
      if (position >= text.size() || text[position] != '.') return false;
      ++position;
    }
    std::size_t const begin = position;
    while (position < text.size() && is_digit(text[position])) {
      numbers[count] = numbers[count] * 10 + static_cast<unsigned>(text[position] - '0');
      if (numbers[count] > 255) return false;
      ++position;
      // "0" is a number, "01" is not.
      if (position - begin > 1 && text[begin] == '0') return false;
    }
    if (position == begin) return false;
  }
  if (position != text.size()) return false;
  pieces[first_piece] = static_cast<std::uint16_t>(numbers[0] * 256 + numbers[1]);
  pieces[first_piece + 1] = static_cast<std::uint16_t>(numbers[2] * 256 + numbers[3]);
  return true;
}

}  // namespace

bool ends_in_number(std::string_view domain) {
  if (!domain.empty() && domain.back() == '.') domain.remove_suffix(1);
  if (domain.empty()) return false;
  std::size_t const dot = domain.rfind('.');
  std::string_view const last = dot == std::string_view::npos ? domain : domain.substr(dot + 1);
  return is_all_digits(last) || parse_ipv4_number(last).has_value();
}

std::optional<std::string> normalize_ipv4(std::string_view input) {
  // Steps 1–4: at most four parts, an empty last one aside.
  if (input.size() > 1 && input.back() == '.') input.remove_suffix(1);
  std::array<std::uint64_t, 4> numbers{};
  std::size_t count = 0;
  for (std::size_t begin = 0; begin <= input.size(); ++count) {
    if (count == numbers.size()) return std::nullopt;
    std::size_t const end = std::min(input.find('.', begin), input.size());
    auto const number = parse_ipv4_number(input.substr(begin, end - begin));
    if (!number) return std::nullopt;
    numbers[count] = *number;
    begin = end + 1;
  }

  // Steps 9–11: all but the last are bytes; the last fills the bytes that are left.
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (numbers[i] > 255) return std::nullopt;
  }
  if (numbers[count - 1] >= std::uint64_t{1} << (8 * (5 - count))) return std::nullopt;
  std::uint64_t address = numbers[count - 1];
  for (std::size_t i = 0; i + 1 < count; ++i) address += numbers[i] << (8 * (3 - i));

  std::string out;
  for (unsigned shift = 32; shift > 0;) {
    shift -= 8;
    out += std::to_string((address >> shift) & 0xFF);
    if (shift > 0) out.push_back('.');
  }
  return out;
}

std::optional<std::string> normalize_ipv6(std::string_view input) {
  Pieces pieces{};
  std::size_t piece = 0;
  std::optional<std::size_t> compress;
  std::size_t position = 0;

  // Step 5: a colon in front is one half of "::".
  if (input.substr(0, 1) == ":") {
    if (input.substr(0, 2) != "::") return std::nullopt;
    position = 2;
    piece = 1;
    compress = 1;
  }
  // Step 6.
  while (position < input.size()) {
    if (piece == pieces.size()) return std::nullopt;
    if (input[position] == ':') {
      if (compress) return std::nullopt;
      ++position;
      ++piece;
      compress = piece;
      continue;
    }
    std::size_t const begin = position;
    unsigned value = 0;
    while (position < input.size() && position - begin < 4 && is_hex_digit(input[position])) {
      value = value * 16 + hex_value(input[position++]);
    }
    if (position < input.size() && input[position] == '.') {
      if (position == begin || piece > 6) return std::nullopt;
      if (!parse_embedded_ipv4(input.substr(begin), pieces, piece)) return std::nullopt;
      piece += 2;
      break;
    }
    if (position < input.size()) {
      if (input[position] != ':') return std::nullopt;
      ++position;
      if (position == input.size()) return std::nullopt;
    }
    pieces[piece++] = static_cast<std::uint16_t>(value);
  }
  // Step 7: what followed "::" moves to the end.
  if (compress) {
    std::size_t const moved = piece - *compress;
    for (std::size_t i = 0; i < moved; ++i) {
      std::swap(pieces[pieces.size() - 1 - i], pieces[piece - 1 - i]);
    }
  } else if (piece != pieces.size()) {
    return std::nullopt;
  }
  return serialize_ipv6(pieces);
}

}  // namespace article
