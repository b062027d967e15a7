#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article.hpp"

namespace article {

/// A form in which a conversion can give an article.
enum class Output : std::uint8_t {
  html,
  slices,  ///< HTML, parted by U+0000 into pieces of whole blocks (`HtmlOptions::slice_bytes`).
  info,    ///< JSON without the content.
  json,
  markdown,
  text,
  body,  ///< The running text alone.
};

/// In the order of the enumeration.
inline constexpr std::string_view output_names[] = {"html",     "slices", "info", "json",
                                                    "markdown", "text",   "body"};

struct ConvertOptions {
  ReadOptions read{};
  HtmlOptions html{};
  JsonWriteOptions json{};
  TextWriteOptions text{};
  std::vector<Output> outputs{};
  /// Every article of the source: each output is a JSON list with an item for each.
  bool all = false;
  /// Texts that the views in `html.labels` point into.
  std::vector<std::string> label_texts{};
};

/// Reads options from a JSON object with these names, all of which may be left out:
///
///     from          "auto" or a format       header        boolean: HTML begins with a header
///     likely        a format                 headingLinks  boolean
///     url           string                   topHeading    0 to 6
///     idPrefix      string                   linkRel       string
///     outputs       list of output_names     labels        object, names as in HtmlLabels
///     indent        0 to 8, of JSON          textWidth     columns, 0 to 1000
///     textLinks     "inline", "footnotes"    textHeader    boolean
///     all           boolean                  remoteContent "load", "withhold"
///     imageProxy    string                   imageReferrerPolicy  string
///
/// Fails with `unknown_option`, `unknown_format` or `invalid_option`; a message about a name that is
/// not known says which one it is nearest to.
/// @param max_outputs  Most outputs that can be asked for.
Result<ConvertOptions> parse_options(std::string_view json, std::size_t max_outputs);

}  // namespace article
