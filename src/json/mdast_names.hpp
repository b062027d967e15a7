#pragma once

#include <string_view>

#include "document/vocabulary.hpp"

namespace article::json_reader {

/// What becomes of a node whose type is not one of the vocabulary's names.
enum class Treatment : std::uint8_t {
  same_as,          ///< Another name for a kind.
  definition,       ///< Gives references their address; not shown.
  link_reference,   ///< A link whose address stands in a definition.
  image_reference,  ///< An image whose address stands in a definition.
  html,             ///< Raw HTML: only its text is kept.
  directive,        ///< `:::note` and the like: a callout when it is named like one.
  content,          ///< A wrapper that says nothing to us: only what it holds.
  left_out,         ///< Program text or data that is not for reading.
  unknown,          ///< Only its text is kept, with a diagnostic.
};

struct MdastName {
  std::string_view type;
  Treatment treatment = Treatment::unknown;
  Kind kind = Kind::root;  ///< For `same_as`.
};

/// How nodes of `type`, as unified's tools write them, are read.
MdastName find_mdast_name(std::string_view type);

}  // namespace article::json_reader
