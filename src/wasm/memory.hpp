#pragma once

#include <cstddef>
#include <cstdint>

namespace article {

/// What a block of memory that crosses the border was given out for.
enum class BlockUse : std::uint32_t { input = 0x41525449, result = 0x434C4556 };

/// Memory that is marked, so that `free_block` can tell it from pointers that merely look like it.
/// Null when there is not that much. Aligned for any type.
void* allocate_block(std::size_t size, BlockUse use);

/// Whether `memory` was given out by `allocate_block` for `use` and not freed since.
bool is_block(void const* memory, BlockUse use);

/// Frees a block for which `is_block` is true.
void free_block(void* memory);

/// Whether a range can lie in memory at all. Outside of WebAssembly only null is known not to.
bool is_readable(void const* begin, std::size_t length);

}  // namespace article
