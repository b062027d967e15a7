#include "html/convert.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "document/equal.hpp"
#include "document/walk.hpp"
#include "html/fragment.hpp"
#include "html/images.hpp"
#include "html/reader.hpp"

using namespace article;

namespace {

Article read(std::string_view html) {
  Article article = read_html(html);
  CHECK(find_fault(article.document) == "");
  return article;
}

/// Kinds and text on a line: `paragraph("one" strong("two"))`.
std::string sketch(Document const& document) {
  std::string out;
  walk(document, [&](NodeId id, Visit visit) {
    if (id == Document::root) return Next::descend;
    Node const& node = document[id];
    if (visit == Visit::leave) {
      if (node.first_child != no_node) out += ')';
      return Next::descend;
    }
    if (!out.empty() && out.back() != '(') out += ' ';
    if (node.kind == Kind::text) {
      out += '"' + std::string(node.value) + '"';
    } else {
      out += kind_name(node.kind);
    }
    if (node.first_child != no_node) out += '(';
    return Next::descend;
  });
  return out;
}

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

/// Tells every <x> as a break, and every <y> as bold.
class Letters : public Placeholders {
 public:
  Letters(std::string_view html, Builder& builder) : m_html(html), m_builder(builder) {}

  Entered enter(std::uint32_t offset, std::string_view) override {
    if (m_html.substr(offset).starts_with("<x>")) {
      m_builder.leaf(Kind::line_break);
      return Entered::done;
    }
    if (!m_html.substr(offset).starts_with("<y>")) return Entered::no;
    m_builder.open(Kind::strong);
    return Entered::opened;
  }
  void leave(std::uint32_t) override { m_builder.close(); }

 private:
  std::string_view m_html;
  Builder& m_builder;
};

}  // namespace

TEST_CASE("verdicts decide before any rule") {
  std::string const html = "<section><p>a</p><p>b</p><p hidden>c</p><b>d</b></section>";
  Dom const dom = Dom::parse_fragment(html);
  std::vector<Verdict> verdicts(dom.size(), Verdict::undecided);
  DomId const section = dom.first_element(Dom::document);
  DomId const first = dom.first_element(section);
  DomId const second = dom.next_element(first);
  DomId const hidden = dom.next_element(second);
  verdicts[first] = Verdict::drop;
  verdicts[hidden] = Verdict::keep;
  verdicts[dom.next_element(hidden)] = Verdict::unwrap;
  Builder builder;
  convert(dom, section, {.verdicts = verdicts}, builder);
  Document const document = std::move(builder).finish();
  CHECK(sketch(document) == "paragraph(\"b\") paragraph(\"c\") paragraph(\"d\")");
}

TEST_CASE("placeholders are told by who made them") {
  std::string const html = "<p>a<x></x>b<y>c<i>d</i></y></p>";
  Builder builder;
  Letters letters(html, builder);
  convert_fragment(html, builder, &letters);
  Document const document = std::move(builder).finish();
  CHECK(sketch(document) == "paragraph(\"a\" break \"b\" strong(\"c\" emphasis(\"d\")))");
}

TEST_CASE("a page is told from a fragment by its first tags") {
  for (std::string_view const page : {"<!DOCTYPE html>x", "<p>a<title>x</title>", "a <META name=x>",
                                      "<html lang=en>", "<head></head>", "<!-- --><body >"}) {
    INFO(page);
    CHECK(is_whole_page(page));
  }
  for (std::string_view const fragment :
       {"", "<p>a", "<header>x</header>", "<!-- <html> -->", "<svg><title>x</title></svg>",
        "<script>'<body>'</script>", "<pre>&lt;html>", "a < b", "<bodyguard>"}) {
    INFO(fragment);
    CHECK_FALSE(is_whole_page(fragment));
  }
}

TEST_CASE("a page says its title, language, direction and base") {
  Article const article = read(
      "<!doctype html><html lang=ar dir=rtl><title>\n A  title </title><base href=/b/><main><p>x");
  CHECK(article.metadata.title.value == "A title");
  CHECK(article.metadata.language.value == "ar");
  CHECK(article.metadata.direction.value == Direction::rtl);
  CHECK(article.base_url == "/b/");
}

TEST_CASE("a page that scripts would fill says so") {
  Article const empty = read("<!doctype html><body><div id=root></div><script src=a.js></script>");
  CHECK(empty.document.empty());
  CHECK(empty.diagnostics.count(DiagnosticCode::needs_script) == 1);
  CHECK(read("<!doctype html>").diagnostics.count(DiagnosticCode::needs_script) == 0);
}

TEST_CASE("broken pages give an article") {
  CHECK(sketch(read("<!doctype html><body><p>one</body><body class=x><p>two").document) ==
        "paragraph(\"one\") paragraph(\"two\")");
  CHECK(sketch(read("<table><tr><td><table><tr><td>a</table><p>b").document) ==
        "paragraph(\"a\") paragraph(\"b\")");
  CHECK(sketch(read("<p title=\"cut").document).empty());
  CHECK(sketch(read("<p>cut <b>off <a href=\"").document) == "paragraph(\"cut \" strong(\"off\"))");
  CHECK(sketch(read(std::string_view("<p>a\0b", 6)).document) == "paragraph(\"ab\")");
}

TEST_CASE("hostile sizes give an article that has their text") {
  struct Row {
    std::string html;
    std::string_view text;
  };
  Row const rows[] = {
      {repeat("<div>", 100'000) + "deep", "deep"},
      {repeat("<b>", 100'000) + "bold", "bold"},
      {repeat("<table><tr><td>", 20'000) + "cell", "cell"},
      {repeat("<ul><li>", 50'000) + "item", "item"},
      {"<p" + repeat(" a=1 b c", 300'000) + ">attributes", "attributes"},
      {"<p>" + repeat("</b></i>", 100'000) + "ends", "ends"},
      {repeat("<a href=#x><p>", 20'000) + "links", "links"},
      {repeat("<svg><math>", 20'000) + "</svg><p>after", ""},
      {repeat("<p><font color=1><font color=2><font color=3>", 10'000) + "fonts", "fonts"},
      {repeat("<body a><html b>", 50'000) + "bodies", "bodies"},
      {repeat("<sup><a href=#n id=r>1</a></sup>", 20'000) + "<p id=n>note", "note"},
      {repeat("<span class='katex math MathJax'>", 30'000) + "spans", "spans"},
  };
  for (Row const& row : rows) {
    INFO(row.html.substr(0, 60));
    Article const article = read(row.html);
    std::string const text = plain_text(article.document, Document::root);
    CHECK(text.find(row.text) != std::string::npos);
  }
}

TEST_CASE("candidates are read as the standard has it") {
  auto const candidates = parse_srcset("a.jpg, b,c.jpg 2x ,d.jpg 640w 480h,, e.jpg 1.5x");
  REQUIRE(candidates.size() == 4);
  CHECK(candidates[0].url == "a.jpg");
  CHECK(candidates[0].density_percent == 100);
  CHECK(candidates[1].url == "b,c.jpg");
  CHECK(candidates[1].density_percent == 200);
  CHECK(candidates[3].url == "e.jpg");
  CHECK(candidates[3].density_percent == 150);
  CHECK(parse_srcset(" , ").empty());
}
