// Counts words for words.mjs, which compares them with Node's Intl.Segmenter.
//
// Input: lines of text. Output: for each line the number of words.
#include <iostream>
#include <string>

#include "passes/words.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) std::cout << article::count_words(line).words << '\n';
  return 0;
}
