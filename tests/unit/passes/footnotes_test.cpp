#include "passes/footnotes.hpp"

#include <functional>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"

namespace article {
namespace {

void add_reference(Builder& b, std::string_view label) {
  b.leaf(FootnoteReference{.label = label});
}

void add_note(Builder& b, std::string_view label, std::function<void(Builder&)> const& content) {
  b.open(FootnoteDefinition{.label = label});
  content(b);
  b.close();
}

void add_note(Builder& b, std::string_view label, std::string_view text) {
  add_note(b, label, [&](Builder& inner) { inner.text(text); });
}

Article numbered(std::function<void(Builder&)> const& calls) {
  Builder builder;
  calls(builder);
  Article article{.document = std::move(builder).finish()};
  number_footnotes(article);
  REQUIRE(find_fault(article.document) == "");
  return article;
}

}  // namespace

TEST_CASE("notes are numbered by first reference, not by definition") {
  Article const article = numbered([](Builder& b) {
    add_note(b, "a", "A");
    b.text("x");
    add_reference(b, "b");
    add_reference(b, "a");
    add_reference(b, "b");
    add_note(b, "b", "B");
  });
  CHECK(dump(article.document) ==
        "root\n"
        "  footnoteDefinition label=\"a\" number=2 references=1\n"
        "    paragraph\n"
        "      text 'A'\n"
        "  paragraph\n"
        "    text 'x'\n"
        "    footnoteReference label=\"b\" number=1 instance=1\n"
        "    footnoteReference label=\"a\" number=2 instance=1\n"
        "    footnoteReference label=\"b\" number=1 instance=2\n"
        "  footnoteDefinition label=\"b\" number=1 references=2\n"
        "    paragraph\n"
        "      text 'B'\n");
  CHECK(article.diagnostics.empty());
}

TEST_CASE("references in notes come after all of the text") {
  Article const article = numbered([](Builder& b) {
    b.text("x");
    add_reference(b, "a");
    add_note(b, "a", [](Builder& n) { add_reference(n, "c"); });
    b.text("y");
    add_reference(b, "b");
    add_note(b, "b", "B");
    // Notes may refer to each other in a circle.
    add_note(b, "c", [](Builder& n) {
      add_reference(n, "a");
      add_reference(n, "c");
    });
  });
  CHECK(dump(article.document) ==
        "root\n"
        "  paragraph\n"
        "    text 'x'\n"
        "    footnoteReference label=\"a\" number=1 instance=1\n"
        "  footnoteDefinition label=\"a\" number=1 references=2\n"
        "    paragraph\n"
        "      footnoteReference label=\"c\" number=3 instance=1\n"
        "  paragraph\n"
        "    text 'y'\n"
        "    footnoteReference label=\"b\" number=2 instance=1\n"
        "  footnoteDefinition label=\"b\" number=2 references=1\n"
        "    paragraph\n"
        "      text 'B'\n"
        "  footnoteDefinition label=\"c\" number=3 references=2\n"
        "    paragraph\n"
        "      footnoteReference label=\"a\" number=1 instance=2\n"
        "      footnoteReference label=\"c\" number=3 instance=2\n");
}

TEST_CASE("a reference to nothing becomes text") {
  Article const article = numbered([](Builder& b) {
    b.text("one ");
    add_reference(b, "x");
    b.text(" two");
    add_reference(b, "y  z");
  });
  CHECK(dump(article.document) ==
        "root\n"
        "  paragraph\n"
        "    text 'one [^x] two[^y z]'\n");
  REQUIRE(article.diagnostics.count(DiagnosticCode::undefined_footnote) == 2);
  CHECK(article.diagnostics.entries()[0].message == "the footnote \"x\" is not defined");
}

TEST_CASE("a note that nothing refers to stays and comes last") {
  Article const article = numbered([](Builder& b) {
    add_note(b, "unused", [](Builder& n) {
      n.text("U");
      add_reference(n, "from unused");
    });
    b.text("x");
    add_reference(b, "used");
    add_note(b, "from unused", "F");
    add_note(b, "used", "V");
  });
  CHECK(dump(article.document) ==
        "root\n"
        "  footnoteDefinition label=\"unused\" number=2 references=0\n"
        "    paragraph\n"
        "      text 'U'\n"
        "      footnoteReference label=\"from unused\" number=3 instance=1\n"
        "  paragraph\n"
        "    text 'x'\n"
        "    footnoteReference label=\"used\" number=1 instance=1\n"
        "  footnoteDefinition label=\"from unused\" number=3 references=1\n"
        "    paragraph\n"
        "      text 'F'\n"
        "  footnoteDefinition label=\"used\" number=1 references=1\n"
        "    paragraph\n"
        "      text 'V'\n");
  REQUIRE(article.diagnostics.entries().size() == 1);
  CHECK(article.diagnostics.entries()[0].code == DiagnosticCode::unused_footnote);
}

TEST_CASE("of notes with one label the first counts and no text is lost") {
  Article const article = numbered([](Builder& b) {
    b.text("x");
    add_reference(b, "a");
    add_note(b, "a", "first");
    add_note(b, "a", [](Builder& n) {
      n.text("second");
      add_reference(n, "a");
    });
  });
  CHECK(dump(article.document) ==
        "root\n"
        "  paragraph\n"
        "    text 'x'\n"
        "    footnoteReference label=\"a\" number=1 instance=1\n"
        "  footnoteDefinition label=\"a\" number=1 references=2\n"
        "    paragraph\n"
        "      text 'first'\n"
        "  paragraph\n"
        "    text 'second'\n"
        "    footnoteReference label=\"a\" number=1 instance=2\n");
  CHECK(article.diagnostics.count(DiagnosticCode::unused_footnote) == 1);
}

TEST_CASE("numbering twice changes nothing") {
  Article article = numbered([](Builder& b) {
    add_reference(b, "b");
    add_reference(b, "gone");
    add_note(b, "a", "A");
    add_note(b, "b", "B");
  });
  std::string const once = dump(article.document);
  number_footnotes(article);
  CHECK(dump(article.document) == once);
}

TEST_CASE("long labels are cut in messages, between characters") {
  std::string label;
  for (int i = 0; i < 100; ++i) label += "é";
  Article const article = numbered([&](Builder& b) { add_reference(b, label); });
  REQUIRE(article.diagnostics.entries().size() == 1);
  std::string const& message = article.diagnostics.entries()[0].message;
  CHECK(message.size() < 120);
  CHECK(message.find("é…\"") != std::string::npos);
}

}  // namespace article
