// Resolves URLs for url.mjs, which compares them with Node's.
//
// Input: lines of "reference TAB base", both in hexadecimal so that any byte can be in them.
// Output: for each line the serialized URL, or "-" when there is none.
#include <iostream>
#include <string>

#include "base/ascii.hpp"
#include "base/url.hpp"

namespace {

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes.push_back(
        static_cast<char>(article::hex_value(hex[i]) * 16 + article::hex_value(hex[i + 1])));
  }
  return bytes;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    std::size_t const tab = line.find('\t');
    if (tab == std::string::npos) return 1;
    std::string_view const text = line;
    auto const url =
        article::resolve_url(from_hex(text.substr(0, tab)), from_hex(text.substr(tab + 1)));
    std::cout << (url ? *url : "-") << '\n';
  }
  return 0;
}
