#pragma once

#include <cstdint>

namespace article {

/// Of the JSON form that `write_json` writes. The reader takes any version up to this one.
inline constexpr std::uint64_t json_form_version = 1;

}  // namespace article
