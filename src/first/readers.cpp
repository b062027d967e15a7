/// What the small module reads: Markdown. Linked in place of src/readers.cpp.
#include "readers.hpp"

#include "markdown_readers.hpp"

namespace article {
namespace {

constexpr Reader first[] = {markdown_reader, commonmark_reader};

}  // namespace

std::span<Reader const> readers() { return first; }

}  // namespace article
