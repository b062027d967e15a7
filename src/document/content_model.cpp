#include "document/content_model.hpp"

#include <array>

namespace article {
namespace {

constexpr ContentModel model_of(Kind kind) {
  switch (kind) {
    // clang-format off
    //                                    is                       holds                        value
    case Kind::root:               return {nowhere,                flow};
    case Kind::paragraph:          return {flow,                   phrasing};
    case Kind::heading:            return {flow,                   phrasing};
    case Kind::blockquote:         return {flow,                   flow};
    case Kind::callout:            return {flow,                   flow};
    case Kind::list:               return {flow,                   item,                        false, Kind::list_item};
    case Kind::list_item:          return {item,                   flow,                        false, {}, Kind::list};
    case Kind::code:               return {flow,                   nowhere,                     true};
    case Kind::math:               return {flow,                   nowhere,                     true};
    case Kind::table:              return {flow,                   row,                         false, Kind::table_row};
    case Kind::table_row:          return {row,                    cell,                        false, Kind::table_cell, Kind::table};
    case Kind::table_cell:         return {cell,                   phrasing | flow,             false, {}, Kind::table_row};
    case Kind::thematic_break:     return {flow,                   nowhere};
    case Kind::figure:             return {flow,                   flow | illustration | caption};
    case Kind::figcaption:         return {caption,                phrasing};
    case Kind::details:            return {flow,                   flow | disclosure};
    case Kind::summary:            return {disclosure,             phrasing};
    case Kind::definition_list:    return {flow,                   definition,                  false, Kind::definition_description};
    case Kind::definition_term:    return {definition,             phrasing,                    false, {}, Kind::definition_list};
    case Kind::definition_description:
                                   return {definition,             flow,                        false, {}, Kind::definition_list};
    case Kind::footnote_definition:return {flow,                   flow};
    case Kind::media:              return {flow,                   nowhere};
    case Kind::embed:              return {flow,                   nowhere};
    case Kind::text:               return {phrasing,               nowhere,                     true};
    case Kind::emphasis:
    case Kind::strong:
    case Kind::deletion:
    case Kind::insertion:
    case Kind::mark:
    case Kind::subscript:
    case Kind::superscript:
    case Kind::keyboard:
    case Kind::small:
    case Kind::abbreviation:
    case Kind::quote:
    case Kind::time:               return {phrasing,               phrasing};
    case Kind::ruby:               return {phrasing,               phrasing | annotation};
    case Kind::ruby_text:          return {annotation,             phrasing};
    case Kind::inline_code:        return {phrasing,               nowhere,                     true};
    case Kind::inline_math:        return {phrasing,               nowhere,                     true};
    case Kind::link:               return {phrasing | illustration, phrasing};
    case Kind::image:              return {phrasing | illustration, nowhere};
    case Kind::line_break:         return {phrasing,               nowhere};
    case Kind::footnote_reference: return {phrasing,               nowhere};
      // clang-format on
  }
  return {nowhere, nowhere};
}

constexpr std::array<ContentModel, kind_count> make_table() {
  std::array<ContentModel, kind_count> table{};
  for (std::size_t i = 0; i < kind_count; ++i) table[i] = model_of(static_cast<Kind>(i));
  return table;
}

constexpr std::array<ContentModel, kind_count> models = make_table();

}  // namespace

ContentModel const& content_model(Kind kind) { return models[static_cast<std::size_t>(kind)]; }

}  // namespace article
