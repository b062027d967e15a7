#include "document/builder.hpp"

#include <cstdint>
#include <functional>
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "document/equal.hpp"

namespace article {
namespace {

std::string built(std::function<void(Builder&)> const& calls) {
  Builder builder;
  calls(builder);
  Document const document = std::move(builder).finish();
  REQUIRE(find_fault(document) == "");
  return dump(document);
}

}  // namespace

TEST_CASE("text among blocks gets a paragraph") {
  CHECK(built([](Builder& b) {
          b.text("  one \n two ");
          b.leaf(Kind::thematic_break);
          b.text("three");
        }) ==
        "root\n"
        "  paragraph\n"
        "    text 'one two'\n"
        "  thematicBreak\n"
        "  paragraph\n"
        "    text 'three'\n");
}

TEST_CASE("a block ends a paragraph, and open inlines go on after it") {
  CHECK(built([](Builder& b) {
          b.open(Kind::strong);
          b.text("one");
          b.open(Kind::paragraph);
          b.text("two");
          b.close();
          b.text("three");
          b.close();
          b.text("four");
        }) ==
        "root\n"
        "  paragraph\n"
        "    strong\n"
        "      text 'one'\n"
        "  paragraph\n"
        "    strong\n"
        "      text 'two'\n"
        "  paragraph\n"
        "    strong\n"
        "      text 'three'\n"
        "    text 'four'\n");
}

TEST_CASE("a link around a card links each of its blocks") {
  CHECK(built([](Builder& b) {
          b.open(Link{.url = "/a"});
          b.open(Heading{.depth = 2});
          b.text("Title");
          b.close();
          b.open(Kind::figure);
          b.leaf(Image{.url = "i.png", .alt = "An image"});
          b.close();
          b.close();
        }) ==
        "root\n"
        "  heading depth=2\n"
        "    link url=\"/a\"\n"
        "      text 'Title'\n"
        "  figure\n"
        "    link url=\"/a\"\n"
        "      image url=\"i.png\" alt=\"An image\" width=0 height=0\n");
}

TEST_CASE("a link in a link is unwrapped") {
  CHECK(built([](Builder& b) {
          b.open(Link{.url = "a"});
          b.text("x ");
          b.open(Link{.url = "b"});
          b.text("y");
          b.leaf(FootnoteReference{.label = "n"});
          b.close();
          b.close();
        }) ==
        "root\n"
        "  paragraph\n"
        "    link url=\"a\"\n"
        "      text 'x y'\n"
        "    footnoteReference label=\"n\" number=0 instance=0\n");
}

TEST_CASE("items, rows, cells and terms out of place get what they stand in") {
  CHECK(built([](Builder& b) {
          b.open(ListItem{});
          b.text("one");
          b.close();
          b.open(ListItem{});
          b.text("two");
          b.close();
          b.open(Kind::table_row);
          b.text("cell");
          b.close();
          b.open(Kind::definition_term);
          b.text("term");
          b.close();
        }) ==
        "root\n"
        "  list start=1\n"
        "    listItem\n"
        "      paragraph\n"
        "        text 'one'\n"
        "    listItem\n"
        "      paragraph\n"
        "        text 'two'\n"
        "  table\n"
        "    tableRow\n"
        "      tableCell align=none colspan=1 rowspan=1\n"
        "        text 'cell'\n"
        "  definitionList\n"
        "    definitionTerm\n"
        "      text 'term'\n");
}

TEST_CASE("blocks in a heading leave their text, parted by a line break") {
  CHECK(built([](Builder& b) {
          b.open(Heading{.depth = 9});
          b.open(Kind::paragraph);
          b.text("one");
          b.close();
          b.open(Kind::blockquote);
          b.text("two");
          b.close();
          b.leaf(Code{.lang = "c"}, "x\ny");
          b.close();
        }) ==
        "root\n"
        "  heading depth=6\n"
        "    text 'one'\n"
        "    break\n"
        "    text 'two'\n"
        "    break\n"
        "    inlineCode 'x y'\n");
}

TEST_CASE("a cell holds text or blocks, not both") {
  CHECK(built([](Builder& b) {
          b.open(Kind::table);
          b.open(Kind::table_row);
          b.open(TableCell{});
          b.text("one ");
          b.open(List{});
          b.open(ListItem{});
          b.text("item");
          b.close();
          b.close();
          b.text("two");
          b.close();
          b.open(TableCell{});
          b.open(Kind::paragraph);
          b.text("plain");
          b.close();
          b.close();
        }) ==
        "root\n"
        "  table\n"
        "    tableRow\n"
        "      tableCell align=none colspan=1 rowspan=1\n"
        "        paragraph\n"
        "          text 'one'\n"
        "        list start=1\n"
        "          listItem\n"
        "            paragraph\n"
        "              text 'item'\n"
        "        paragraph\n"
        "          text 'two'\n"
        "      tableCell align=none colspan=1 rowspan=1\n"
        "        text 'plain'\n");
}

TEST_CASE("white space collapses across inlines and goes at edges and breaks") {
  CHECK(built([](Builder& b) {
          b.open(Kind::paragraph);
          b.text(" a ");
          b.open(Kind::emphasis);
          b.text(" b \n");
          b.close();
          b.text(" c ");
          b.leaf(Kind::line_break);
          b.text("  d");
          b.open(Kind::emphasis);
          b.text(" ");
          b.close();
          b.leaf(Kind::line_break);
          b.close();
        }) ==
        "root\n"
        "  paragraph\n"
        "    text 'a '\n"
        "    emphasis\n"
        "      text 'b '\n"
        "    text 'c'\n"
        "    break\n"
        "    text 'd'\n");
}

TEST_CASE("text is repaired: controls go, bad bytes and NUL are replaced") {
  CHECK(built([](Builder& b) {
          b.text(std::string_view("a\x01\0b\xFF", 5));
          b.leaf(Code{}, "x\r\ny\rz");
        }) ==
        "root\n"
        "  paragraph\n"
        "    text 'a\uFFFDb\uFFFD'\n"
        "  code 'x\ny\nz'\n");
}

TEST_CASE("a figure keeps one caption and needs something to caption") {
  CHECK(built([](Builder& b) {
          b.open(Kind::figure);
          b.leaf(Image{.url = "i"});
          b.open(Kind::figcaption);
          b.text("one");
          b.close();
          b.open(Kind::figcaption);
          b.text("two");
          b.close();
          b.close();
          b.open(Kind::figure);
          b.open(Kind::figcaption);
          b.text("alone");
          b.close();
          b.close();
        }) ==
        "root\n"
        "  figure\n"
        "    image url=\"i\" width=0 height=0\n"
        "    figcaption\n"
        "      text 'one'\n"
        "    paragraph\n"
        "      text 'two'\n"
        "  paragraph\n"
        "    text 'alone'\n");
}

TEST_CASE("nesting beyond the limit is flattened in linear time and keeps its text") {
  Builder builder;
  constexpr int levels = 100'000;
  for (int i = 0; i < levels; ++i) builder.open(Kind::blockquote);
  builder.text("deep");
  for (int i = 0; i < levels; ++i) builder.open(Kind::emphasis);
  builder.text("er");
  CHECK(builder.depth() == 2 * levels);
  CHECK(builder.diagnostics().count(DiagnosticCode::too_deep) == 1);
  Document const document = std::move(builder).finish();
  CHECK(find_fault(document) == "");
  CHECK(dump(document).find("'er'") != std::string::npos);
}

TEST_CASE("closing more than was opened does nothing") {
  CHECK(built([](Builder& b) {
          b.close();
          b.text("x");
          b.close();
        }) == "root\n  paragraph\n    text 'x'\n");
}

TEST_CASE("direction and language stand on blocks, links and quotes") {
  CHECK(built([](Builder& b) {
          b.open(Kind::paragraph);
          b.set_direction(Direction::rtl);
          b.set_language("ar");
          b.open(Kind::emphasis);
          b.set_language("de");
          b.text("x");
          b.close();
          b.close();
        }) ==
        "root\n"
        "  paragraph dir=rtl lang=ar\n"
        "    emphasis\n"
        "      text 'x'\n");
}

TEST_CASE("any sequence of calls gives a valid document") {
  constexpr int documents = 3000;
  std::size_t nodes = 0;
  for (int seed = 0; seed < documents; ++seed) {
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    auto const pick = [&](std::size_t below) { return random() % below; };
    Builder builder;
    std::size_t const calls = 1 + pick(seed % 100 == 0 ? 3000 : 60);
    for (std::size_t i = 0; i < calls; ++i) {
      Kind const kind = static_cast<Kind>(pick(kind_count));
      switch (pick(5)) {
        case 0: builder.close(); break;
        case 1: builder.text(pick(3) == 0 ? " " : pick(4) == 0 ? "a \xC3 b" : " word"); break;
        case 2: {
          bool typed = false;
          with_fields_type(kind, [&](auto fields) {
            typed = true;
            builder.leaf(fields, pick(2) == 0 ? "v\n\0" : "");
          });
          if (!typed) builder.leaf(kind, pick(2) == 0 ? "value" : "");
          break;
        }
        default: {
          bool typed = false;
          with_fields_type(kind, [&](auto fields) {
            typed = true;
            builder.open(fields);
          });
          if (!typed) builder.open(kind);
          if (pick(8) == 0) builder.set_direction(Direction::rtl);
          if (pick(8) == 0) builder.set_language("fr");
        }
      }
    }
    Document const document = std::move(builder).finish();
    INFO("seed " << seed);
    REQUIRE(find_fault(document) == "");
    nodes += document.size();
  }
  CHECK(nodes > documents);
}

}  // namespace article
