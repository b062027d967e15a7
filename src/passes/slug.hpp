#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace article {

/// A readable id made of a heading, by the rule of GitHub so that links written for it work: letters
/// (in lower case), digits and marks of any script, `_` and `-` stay, each space becomes `-`, all
/// else goes. "section" when no letter or digit is left. Linear.
std::string slug(std::string_view heading);

/// Ids that are taken in one page.
class UniqueIds {
 public:
  /// `wanted`, or with `-2`, `-3` … appended when it is taken. Takes it.
  ///
  /// Ids of footnotes (`fn-1`, `fnref-1-2`) are not to be had: such a one gets `section-` before it.
  /// n log n for n calls, also when all want the same.
  std::string take(std::string wanted);

 private:
  // The next number to try for each. Ordered, since a hash table can be made slow by choosing ids.
  std::map<std::string, std::uint32_t, std::less<>> m_next;
};

}  // namespace article
