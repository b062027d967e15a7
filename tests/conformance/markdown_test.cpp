#include <iostream>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/ascii.hpp"
#include "conformance/spec_examples.hpp"
#include "document/check.hpp"
#include "document/equal.hpp"
#include "document/walk.hpp"
#include "html/reader.hpp"
#include "markdown/reader.hpp"
#include "markdown/writer.hpp"

namespace article {
namespace {

/// URLs as the reference implementations write them, so that both sides can be compared.
std::string percent_encoded(std::string_view url) {
  static constexpr std::string_view safe = "-_.+!*'(),%#@?=;:/&$~";
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (char const c : url) {
    auto const byte = static_cast<unsigned char>(c);
    if (is_alphanumeric(c) || safe.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4];
      out += digits[byte & 15];
    }
  }
  return out;
}

/// Takes out what the expected HTML doesn't tell: the spelling of URLs, the rest of an info string,
/// and whether a list without paragraphs in its items is spread.
void normalize(Document& document) {
  for_each_node(document, Document::root, [&](NodeId id) {
    Node const& node = document[id];
    if (node.kind == Kind::link) {
      Link& link = document.edit<Link>(id);
      link.url = document.keep(percent_encoded(link.url));
    } else if (node.kind == Kind::image) {
      Image& image = document.edit<Image>(id);
      image.url = document.keep(percent_encoded(image.url));
    } else if (node.kind == Kind::code) {
      document.edit<Code>(id).meta = {};
    } else if (node.kind == Kind::list) {
      bool has_paragraph = false;
      for (NodeId const item : Children(document, id)) {
        for (NodeId const child : Children(document, item)) {
          has_paragraph = has_paragraph || document[child].kind == Kind::paragraph;
        }
      }
      if (!has_paragraph) document.edit<List>(id).spread = false;
    }
  });
}

struct Tally {
  int equal = 0;
  int different = 0;
};

void compare(SpecExample const& example, MarkdownOptions const& options, Tally& tally) {
  Article article = read_markdown(example.markdown, options);
  REQUIRE(find_fault(article.document) == "");
  Document expected = read_html(example.html, {.extent = HtmlExtent::fragment}).document;
  normalize(article.document);
  normalize(expected);
  INFO("example " << example.number << "\n" << example.markdown << "expected\n" << example.html);
  std::string const found = difference(article.document, expected, {.computed_fields = false});
  (found.empty() ? tally.equal : tally.different)++;
  CHECK(found == "");
}

void print(std::string const& name, Tally const& tally, std::size_t total) {
  std::cout << name << ": " << tally.equal << " documents equal, " << tally.different
            << " different, of " << total << "\n";
}

}  // namespace

TEST_CASE("every example of CommonMark 0.31.2 gives the document it expects", "[conformance]") {
  auto const examples = read_spec_examples(COMMONMARK_SPEC);
  REQUIRE(examples.size() == 652);
  Tally tally;
  for (SpecExample const& example : examples) compare(example, {.extensions = false}, tally);
  print("CommonMark 0.31.2", tally, examples.size());
}

TEST_CASE("every extension example of GFM gives the document it expects", "[conformance]") {
  auto const examples = read_spec_examples(GFM_SPEC);
  REQUIRE(examples.size() > 600);
  Tally tally;
  std::size_t total = 0;
  for (SpecExample const& example : examples) {
    if (example.extension.empty()) continue;
    ++total;
    // The tag filter shows nine kinds of tags as text, since GitHub passes the others through. Here
    // no tag is passed through, so none is shown either; the text around them is kept.
    if (example.extension == "tagfilter") continue;
    compare(example, {.extensions = true}, tally);
  }
  REQUIRE(total == 24);
  CHECK(tally.equal == 23);
  print("GFM extensions", tally, total);
}

TEST_CASE("what Markdown is written of each example reads as the same document", "[conformance]") {
  for (bool const extensions : {false, true}) {
    for (std::string const path : {COMMONMARK_SPEC, GFM_SPEC}) {
      for (SpecExample const& example : read_spec_examples(path)) {
        Article const article = read_markdown(example.markdown, {.extensions = extensions});
        std::string const written = write_markdown(article);
        Article const again = read_markdown(written);
        INFO(path << " example " << example.number << "\n"
                  << example.markdown << "written\n"
                  << written << "read\n"
                  << dump(article.document) << "read again\n"
                  << dump(again.document));
        CHECK(difference(article.document, again.document, {.computed_fields = false}) == "");
        CHECK(write_markdown(again) == written);
      }
    }
  }
}

}  // namespace article
