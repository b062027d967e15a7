/// Matching a whole line against short patterns such as "# min read": how the tables of phrases in
/// this folder are read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace article::text_reader {

/// The line in the form that patterns are written in:
///
/// - lower case, straight apostrophes, no double quotes, single spaces, no space before a colon;
/// - bullets, arrows, emoji and the like at the start, and all but letters and digits at the end,
///   are gone, as are brackets and emoji anywhere;
/// - "·", "•", "|", ">", "»" and "›" within the line are "|";
/// - full-width letters, digits and colons are the plain ones.
///
/// Linear; meant for lines of up to a few hundred bytes.
std::string phrase_key(std::string_view line);

/// Whether the pattern describes all of the key. In a pattern
///
/// - "#" stands for a number: 5, 1,024, 1.2k;
/// - "*" stands for anything, also for nothing;
/// - every other character stands for itself.
///
/// A "*" takes as little as it can and never gives back, so the cost is linear.
bool matches_pattern(std::string_view pattern, std::string_view key);

/// Bytes at the start of the text that are the phrase, whatever the case of letters and the kind of
/// apostrophes; 0 when it begins otherwise. The phrase is in lower case. The text may go on within
/// the same word.
std::size_t prefix_length(std::string_view text, std::string_view phrase);

/// Many patterns, each with a number to know it by.
class PatternIndex {
 public:
  /// @param patterns  Kept as a view: it must outlive the index.
  void add(std::string_view pattern, std::uint16_t number);

  /// To be called after the last `add`.
  void sort();

  static constexpr std::uint16_t none = 0xFFFF;

  /// Number of a pattern that describes the key, or `none`. A pattern without "#" and "*" wins over
  /// the others; among those the one added first.
  std::uint16_t find(std::string_view key) const;

 private:
  struct Entry {
    std::string_view pattern;
    std::uint16_t number;
    std::uint16_t shortest;  ///< Bytes that a key has at least.
  };
  std::vector<Entry> m_exact;
  std::vector<Entry> m_by_first_byte[256];
};

/// Many phrases that a text may begin with.
class PrefixIndex {
 public:
  /// @param phrase  Kept as a view: it must outlive the index.
  void add(std::string_view phrase);

  /// Bytes at the start of the text that are a phrase, as `prefix_length` compares them; of several
  /// the longest for which `accepts(phrase, length)` holds. 0 when there is none.
  template <class Accepts>
  std::size_t find_longest(std::string_view text, Accepts&& accepts) const {
    std::size_t longest = 0;
    auto const found = m_by_first.find(first_of(text));
    if (found == m_by_first.end()) return 0;
    for (std::string_view const phrase : found->second) {
      std::size_t const length = prefix_length(text, phrase);
      if (length > longest && accepts(phrase, length)) longest = length;
    }
    return longest;
  }

 private:
  /// The first character as `prefix_length` compares it.
  static char32_t first_of(std::string_view text);

  std::unordered_map<char32_t, std::vector<std::string_view>> m_by_first;
};

/// Calls `visit` with each phrase of a list: phrases are parted by "/" with white space around it,
/// or by line ends.
template <class Visitor>
void each_phrase(std::string_view list, Visitor&& visit) {
  while (!list.empty()) {
    std::size_t const end = list.find_first_of("/\n");
    std::string_view phrase = list.substr(0, end);
    while (phrase.starts_with(' ')) phrase.remove_prefix(1);
    while (phrase.ends_with(' ')) phrase.remove_suffix(1);
    if (!phrase.empty()) visit(phrase);
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
}

}  // namespace article::text_reader
