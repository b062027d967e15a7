#include "markdown/writer.hpp"

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "document/equal.hpp"
#include "markdown/reader.hpp"
#include "support/random_document.hpp"

namespace article {

TEST_CASE("any document can be written as Markdown and read again", "[markdown]") {
  std::size_t stable = 0;
  constexpr std::uint32_t count = 2000;
  for (std::uint32_t seed = 1; seed <= count; ++seed) {
    Article const article{.document = RandomDocument(seed).make()};
    std::string const written = write_markdown(article);
    Article const again = read_markdown(written);
    INFO("seed " << seed << "\n" << dump(article.document) << "written\n" << written);
    CHECK(find_fault(again.document) == "");
    stable += write_markdown(again) == written ? 1 : 0;
  }
  // Random documents are odd: empty nodes, text of nothing but markup, kinds that Markdown leaves out.
  // How many come out the same when written again may only grow.
  INFO(stable << " of " << count);
  CHECK(stable >= 740);
}

}  // namespace article
