#pragma once

#include <cstdint>
#include <string_view>

namespace article {

/// Why something is left out. Each has its row in `rules.cpp`, with the reason.
enum class ExtractRule : std::uint8_t {
  none,
  hidden,
  navigation,
  share,
  related,
  newsletter,
  consent,
  advert,
  comments,
  author,
  byline,
  tags,
  footer,
  header,
  sidebar,
  dialog,
  access,
  tool,
  contents,
  copyright,
  promo,
  form,
  links,
  teasers,
  title,
  metadata,
  phrase,
  ends,
  credit,
  caption,
  outside,
  another,
  repeated,
};

struct RuleText {
  ExtractRule rule;
  std::string_view name;    ///< As `--explain` prints it.
  std::string_view reason;  ///< Why such a thing is not the article.
};

RuleText const& rule_text(ExtractRule rule);

}  // namespace article
