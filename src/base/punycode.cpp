#include "base/punycode.hpp"

#include <cstddef>
#include <cstdint>

#include "base/ascii.hpp"

namespace article {

namespace {

// https://www.rfc-editor.org/rfc/rfc3492#section-5
constexpr std::uint32_t base = 36;
constexpr std::uint32_t tmin = 1;
constexpr std::uint32_t tmax = 26;
constexpr std::uint32_t skew = 38;
constexpr std::uint32_t damp = 700;
constexpr std::uint32_t initial_bias = 72;
constexpr std::uint32_t initial_n = 128;
constexpr char delimiter = '-';

// https://www.rfc-editor.org/rfc/rfc3492#section-6.1
constexpr std::uint32_t adapt(std::uint32_t delta, std::uint32_t point_count, bool is_first) {
  delta = is_first ? delta / damp : delta / 2;
  delta += delta / point_count;
  std::uint32_t k = 0;
  while (delta > ((base - tmin) * tmax) / 2) {
    delta /= base - tmin;
    k += base;
  }
  return k + (base - tmin + 1) * delta / (delta + skew);
}

constexpr std::uint32_t threshold(std::uint32_t k, std::uint32_t bias) {
  if (k <= bias + tmin) return tmin;
  if (k >= bias + tmax) return tmax;
  return k - bias;
}

constexpr char digit_for(std::uint32_t value) {
  return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

/// Value of a digit, or `base` for any other byte.
constexpr std::uint32_t value_of(char c) {
  if (is_alpha(c)) return static_cast<std::uint32_t>(to_lower(c) - 'a');
  if (is_digit(c)) return static_cast<std::uint32_t>(c - '0' + 26);
  return base;
}

}  // namespace

// https://www.rfc-editor.org/rfc/rfc3492#section-6.3
// With labels this short no sum below can pass 2^32: 0x10FFFF * 256 is under 2^29.
std::optional<std::string> punycode_encode(std::u32string_view label) {
  if (label.size() > max_label_code_points) return std::nullopt;
  std::string out;
  for (char32_t const c : label) {
    if (c < initial_n) out.push_back(static_cast<char>(c));
  }
  auto const basic_count = static_cast<std::uint32_t>(out.size());
  if (basic_count > 0) out.push_back(delimiter);

  std::uint32_t n = initial_n;
  std::uint32_t delta = 0;
  std::uint32_t bias = initial_bias;
  std::uint32_t handled = basic_count;
  while (handled < label.size()) {
    std::uint32_t smallest = 0x110000;
    for (char32_t const c : label) {
      if (c >= n && c < smallest) smallest = c;
    }
    delta += (smallest - n) * (handled + 1);
    n = smallest;
    for (char32_t const c : label) {
      if (c < n) ++delta;
      if (c != n) continue;
      std::uint32_t q = delta;
      for (std::uint32_t k = base;; k += base) {
        std::uint32_t const t = threshold(k, bias);
        if (q < t) break;
        out.push_back(digit_for(t + (q - t) % (base - t)));
        q = (q - t) / (base - t);
      }
      out.push_back(digit_for(q));
      bias = adapt(delta, handled + 1, handled == basic_count);
      delta = 0;
      ++handled;
    }
    ++delta;
    ++n;
  }
  return out;
}

// https://www.rfc-editor.org/rfc/rfc3492#section-6.2
std::optional<std::u32string> punycode_decode(std::string_view encoded) {
  std::u32string label;
  std::size_t position = 0;
  // A delimiter in front has nothing to delimit: it is taken for a digit, and refused below.
  std::size_t const last = encoded.rfind(delimiter);
  if (last != std::string_view::npos && last > 0) {
    if (last > max_label_code_points) return std::nullopt;
    for (char const c : encoded.substr(0, last)) {
      if (!is_ascii(c)) return std::nullopt;
      label.push_back(static_cast<unsigned char>(c));
    }
    position = last + 1;
  }

  std::uint64_t n = initial_n;
  std::uint64_t i = 0;
  std::uint32_t bias = initial_bias;
  while (position < encoded.size()) {
    std::uint64_t const old_i = i;
    std::uint64_t weight = 1;
    for (std::uint32_t k = base;; k += base) {
      if (position == encoded.size()) return std::nullopt;
      std::uint32_t const digit = value_of(encoded[position++]);
      if (digit == base) return std::nullopt;
      i += digit * weight;
      std::uint32_t const t = threshold(k, bias);
      if (digit < t) break;
      weight *= base - t;
      // Far above what any label of allowed length needs, and far from overflow.
      if (weight > 0xFFFFFFFF || i > 0xFFFFFFFF) return std::nullopt;
    }
    if (i > 0xFFFFFFFF || label.size() == max_label_code_points) return std::nullopt;
    auto const count = static_cast<std::uint32_t>(label.size()) + 1;
    bias = adapt(static_cast<std::uint32_t>(i - old_i), count, old_i == 0);
    n += i / count;
    i %= count;
    if (n > 0x10FFFF || (n >= 0xD800 && n <= 0xDFFF)) return std::nullopt;
    label.insert(label.begin() + static_cast<std::ptrdiff_t>(i), static_cast<char32_t>(n));
    ++i;
  }
  return label;
}

}  // namespace article
