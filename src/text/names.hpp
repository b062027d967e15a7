/// Names of people, as they stand in bylines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article::text_reader {

/// How much else says that a name stands here.
enum class NameEvidence : unsigned char {
  none,    ///< Nothing: two to four words, each with a capital.
  stated,  ///< "By", "Author:": also a single word, and scripts without capitals.
};

/// Whether the text has the form of one person's name.
bool is_name(std::string_view text, NameEvidence evidence);

/// "Jane Doe, John Roe and Ann Poe" as three names, without roles ("Staff Writer") and addresses.
/// Empty when there is anything else.
std::vector<std::string> split_names(std::string_view text, NameEvidence evidence);

}  // namespace article::text_reader
