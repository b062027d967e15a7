#include "text/reader.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "support/text_outline.hpp"
#include "text/fates.hpp"

namespace article {
namespace {

/// Number of lines that were left out.
std::size_t dropped(std::string_view text) {
  return read_text(text).diagnostics.count(DiagnosticCode::page_furniture);
}

/// Two paragraphs, so that there is a text to stand around.
constexpr std::string_view prose =
    "The mill stands where the stream leaves the hills, and it has stood there a long time.\n\n"
    "Nobody knows who built it. The beams are older than the church, and nobody knows that "
    "either.\n";

std::string page(std::string_view head, std::string_view tail = "") {
  return std::string(head) + "\n" + std::string(prose) + "\n" + std::string(tail);
}

Metadata metadata_of(std::string_view text) { return read_text(text).metadata; }

}  // namespace

TEST_CASE("a page's furniture goes and each line of it is reported") {
  std::string const text = page("top of page\n\nThe Old Mill\n", "bottom of page\n");
  Article const article = read_text(text);
  CHECK(article.metadata.title.value == "The Old Mill");
  CHECK(article.diagnostics.count(DiagnosticCode::page_furniture) == 2);
  REQUIRE(article.diagnostics.entries().size() == 2);
  CHECK(article.diagnostics.entries()[0].offset == 0);
  CHECK(article.diagnostics.entries()[1].offset == text.find("bottom of page"));
}

TEST_CASE("sentences that begin like furniture stay") {
  for (std::string_view sentence : {
           "Share this with the people you love, she said.",
           "Subscribe to an idea, and it will not leave you alone.",
           "Skip to the end if you must, but the middle is the best of it.",
           "Follow us, they cried, and the whole crowd went down to the water.",
           "Related to this is the question of who pays for it.",
           "Comments were few, and most of them concerned the weather.",
           "Menu prices have doubled since the harbor was closed.",
           "We use cookies every day in our bakery, and so did our parents.",
       }) {
    std::string const text =
        page("top of page\nThe Old Mill\n", std::string(sentence) + "\n\n" + std::string(prose));
    INFO(sentence);
    CHECK(dropped(text) == 1);
    CHECK(text_outline(text).find("p " + std::string(sentence)) != std::string::npos);
  }
}

TEST_CASE("words of a menu are headings where the text stands under them") {
  std::string const text =
      page("Skip to content\nHome\nAbout\nHistory\n\nThe Old Mill of the Valley\n",
           "History\n\n" + std::string(prose));
  std::string const outline = text_outline(text);
  INFO(outline);
  CHECK(outline.find("title: The Old Mill of the Valley") != std::string::npos);
  CHECK(outline.find("h2 History") != std::string::npos);
}

TEST_CASE("a list of the author's is no menu") {
  std::string const text = page("Skip to content\n\nWhat the council does\n",
                                "The council has four departments:\n\n• Health\n• Education\n• "
                                "Environment\n• Culture\n\n" +
                                    std::string(prose));
  CHECK(dropped(text) == 1);
}

TEST_CASE("bylines, dates and reading times are taken apart") {
  struct Expected {
    std::string_view line;
    std::string_view names;
    std::string_view published;
  };
  for (Expected const& each : {
           Expected{"By Jane Doe", "Jane Doe", ""},
           {"Writer's pictureJane Doe", "Jane Doe", ""},
           {"  • Writer's pictureDoubleClickMedia", "DoubleClickMedia", ""},
           {"Jane Doe · Mar 3, 2024", "Jane Doe", "2024-03-03"},
           {"By Jane Doe and John Roe | March 3, 2024 | 5 min read", "Jane Doe, John Roe",
            "2024-03-03"},
           {"Posted on March 3, 2024 by Jane Doe", "Jane Doe", "2024-03-03"},
           {"Published March 3, 2024", "", "2024-03-03"},
           {"Von Anna Müller, 3. März 2024", "Anna Müller", "2024-03-03"},
           {"作者：王小明　2024年3月3日", "王小明", "2024-03-03"},
       }) {
    std::string const text =
        page("top of page\nThe Old Mill of the Valley\n" + std::string(each.line) + "\n");
    Metadata const metadata = metadata_of(text);
    INFO(each.line);
    CHECK(metadata.title.value == "The Old Mill of the Valley");
    CHECK(byline_names(metadata) == each.names);
    CHECK(metadata.published.value == each.published);
    CHECK(text_outline(text).find("\np " + std::string(each.line)) == std::string::npos);
  }
}

TEST_CASE("the description of a lead image is metadata") {
  std::string const text = page("top of page\n\nThe Old Mill\n\nfour people walking\n");
  LeadImage const image = metadata_of(text).lead_image.value;
  CHECK(image.alt == "four people walking");
  CHECK(image.url.empty());
}

TEST_CASE("a letter has no title and loses nothing") {
  std::string const text = "4 Quarry Road\nLower Stenning\n\nMarch 3, 2024\n\nDear Ms. Doe,\n\n" +
                           std::string(prose) + "\nYours sincerely,\nJane Roe\n";
  Article const article = read_text(text);
  CHECK(!article.metadata.title);
  CHECK(article.diagnostics.empty());
  std::string const outline = text_outline(text);
  CHECK(outline.find("p 4 Quarry Road / Lower Stenning") != std::string::npos);
  CHECK(outline.find("p Yours sincerely, / Jane Roe") != std::string::npos);
}

TEST_CASE("texts without words give empty documents") {
  for (std::string_view text : {"", "\n\n\n", " \t\r\n", "\xEF\xBB\xBF"}) {
    Article const article = read_text(text);
    CHECK(article.document.empty());
    CHECK(find_fault(article.document) == "");
  }
}

}  // namespace article
