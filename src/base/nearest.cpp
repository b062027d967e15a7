#include "base/nearest.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"

namespace article {
namespace {

constexpr std::size_t longest_word = 64;

using Row = std::array<std::size_t, longest_word + 1>;

/// "md" of "markdown": the same first letter, then some of the letters in their order.
bool is_abbreviation(std::string_view word, std::string_view of) {
  if (word.empty() || of.empty() || to_lower(word[0]) != to_lower(of[0])) return false;
  std::size_t matched = 0;
  for (char const c : of) {
    if (matched < word.size() && to_lower(word[matched]) == to_lower(c)) ++matched;
  }
  return matched == word.size();
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  a = a.substr(0, longest_word);
  b = b.substr(0, longest_word);
  // Distances between the beginnings of both, for three lengths of that of `a`: two letters less,
  // one letter less, and the present one.
  Row two_back{};
  Row back{};
  Row now{};
  for (std::size_t j = 0; j <= b.size(); ++j) back[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      bool const same = to_lower(a[i - 1]) == to_lower(b[j - 1]);
      now[j] = std::min({back[j] + 1, now[j - 1] + 1, back[j - 1] + (same ? 0 : 1)});
      bool const swapped = i > 1 && j > 1 && to_lower(a[i - 1]) == to_lower(b[j - 2]) &&
                           to_lower(a[i - 2]) == to_lower(b[j - 1]);
      if (swapped) now[j] = std::min(now[j], two_back[j - 2] + 1);
    }
    two_back = back;
    back = now;
  }
  return back[b.size()];
}

std::string_view nearest(std::string_view word, std::span<std::string_view const> known) {
  for (std::string_view const candidate : known) {
    if (is_abbreviation(word, candidate)) return candidate;
  }
  std::string_view best;
  std::size_t best_distance = static_cast<std::size_t>(-1);
  for (std::string_view const candidate : known) {
    std::size_t const distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace article
