/// Which of the lines before the text is the title.
#pragma once

#include <span>
#include <string_view>

namespace article::text_reader {

/// What is known of a line that may be the title.
struct TitleCandidate {
  unsigned words = 0;
  bool is_underlined = false;
  bool is_set_alone = false;   ///< Between blank lines.
  bool ends_sentence = false;  ///< With a full stop.
  bool begins_small = false;
  bool has_bars = false;           ///< "Issue 84 · 7 June"
  bool looks_like_name = false;    ///< Of a person, beside a date or a button.
  bool is_site_name = false;       ///< Stands in the page's own lines too.
  bool follows_furniture = false;  ///< Or is the first line of all.
  bool is_before_credit = false;   ///< Who and when stand next, but for a line under the title.
  bool is_after_credit = false;    ///< Who and when stand before.
  bool is_last_group = false;      ///< No furniture stands between it and the text.
};

/// A sign for or against a line being the title.
struct TitleSign {
  std::string_view name;
  int weight;
  bool (*holds)(TitleCandidate const& candidate);
};

std::span<TitleSign const> title_signs();

/// The sum of the signs that hold.
int title_score(TitleCandidate const& candidate);

}  // namespace article::text_reader
