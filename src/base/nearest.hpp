#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace article {

/// Least number of letters to insert, delete, replace or swap with their neighbor that makes `b` of
/// `a` (optimal string alignment), regardless of case. Counts bytes. Words longer than 64 bytes are
/// cut, so that the cost is bounded.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word that is meant, most likely: for messages such as "did you mean …?". One that `word`
/// abbreviates, else the first of the nearest; empty when none is known. The view is one of `known`.
std::string_view nearest(std::string_view word, std::span<std::string_view const> known);

}  // namespace article
