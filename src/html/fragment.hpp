#pragma once

#include <cstdint>
#include <string_view>

#include "document/builder.hpp"

/// The one way by which readers of other formats hand over HTML that stands in them.
namespace article {

/// Elements of a fragment that stand for something its maker knows better, see `convert_fragment`.
class Placeholders {
 public:
  virtual ~Placeholders() = default;

  enum class Entered : std::uint8_t {
    no,      ///< An element like any other.
    opened,  ///< Opened in the builder; its content comes next, then `leave`.
    done,    ///< All of it has been told to the builder.
  };

  /// Asked of each element by its place in the source and its name: an element that no tag stands for,
  /// such as a <tbody>, has the place of the tag that it was made for.
  virtual Entered enter(std::uint32_t offset, std::string_view name) = 0;
  virtual void leave(std::uint32_t offset) = 0;
};

/// Tells `builder` a piece of HTML that stands in another format: all of it, wherever the builder is.
/// This is how the readers of Markdown and JSON hand over their raw HTML. Diagnostics go to the
/// builder, with offsets in `html`.
void convert_fragment(std::string_view html, Builder& builder,
                      Placeholders* placeholders = nullptr);

}  // namespace article
