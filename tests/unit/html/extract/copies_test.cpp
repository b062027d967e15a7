#include "html/extract/copies.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace article;

TEST_CASE("a run of blocks that stood before in the same order is a copy") {
  struct Case {
    std::vector<std::string> lines;
    std::vector<bool> copies;
  };
  Case const cases[] = {
      {{}, {}},
      {{"a", "b", "c", "a", "b", "c"}, {false, false, false, true, true, true}},
      {{"a", "b", "c", "x", "a", "b", "c", "y"},
       {false, false, false, false, true, true, true, false}},
      // A refrain is too short, and another order is another text.
      {{"a", "b", "x", "a", "b"}, {false, false, false, false, false}},
      {{"a", "b", "c", "c", "b", "a"}, {false, false, false, false, false, false}},
  };
  for (Case const& each : cases) {
    std::vector<TextBlock> blocks(each.lines.size());
    for (TextBlock& block : blocks) block.text = 10;
    CHECK(find_second_copies(blocks, each.lines) == each.copies);
  }
}

TEST_CASE("what is a small part of the whole may stand twice") {
  std::vector<TextBlock> blocks(7);
  for (TextBlock& block : blocks) block.text = 10;
  blocks[3].text = 1'000;
  CHECK(find_second_copies(blocks, {"a", "b", "c", "long", "a", "b", "c"}) ==
        std::vector<bool>(7, false));
}
