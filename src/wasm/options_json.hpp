#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"

namespace article {

/// A value that an option can have.
using OptionValue = std::variant<std::monostate,  ///< null: as if it were not said
                                 bool, std::int64_t, std::string, std::vector<std::string>,
                                 std::vector<std::pair<std::string, std::string>>>;

struct Option {
  std::string name;
  OptionValue value{};
  std::size_t offset = 0;  ///< Of the name, in bytes.
};

/// Reads an object of JSON whose values are of the kinds above: options have no others. Empty text
/// is an empty object. Fails with `invalid_option` and the place. Linear, no recursion.
Result<std::vector<Option>> read_option_object(std::string_view json);

}  // namespace article
