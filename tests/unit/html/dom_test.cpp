#include "html/dom.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article;

namespace {

/// The tree on one line: elements as `name(children)`, text in quotes.
std::string sketch(Dom const& dom, DomId from = Dom::document) {
  std::string out;
  DomId const end = dom.end_of(from);
  std::vector<DomId> open;
  for (DomId id = from + 1; id < end; ++id) {
    while (!open.empty() && dom[id].parent != open.back()) {
      out += ')';
      open.pop_back();
    }
    if (!out.empty() && out.back() != '(') out += ' ';
    DomNode const& node = dom[id];
    if (node.type == DomType::text) out += '"' + std::string(node.text) + '"';
    if (node.type == DomType::comment) out += "<!--" + std::string(node.text) + "-->";
    if (node.type == DomType::doctype) out += "!" + std::string(node.text);
    if (node.type != DomType::element) continue;
    out += node.text;
    for (DomAttribute const& attribute : dom.attributes(id)) {
      out += "[" + std::string(attribute.name) + "=" + std::string(attribute.value) + "]";
    }
    if (node.first_child != no_dom_node) {
      out += '(';
      open.push_back(id);
    }
  }
  out.append(open.size(), ')');
  return out;
}

std::string page(std::string_view text) { return sketch(Dom::parse_page(text)); }
std::string fragment(std::string_view text) { return sketch(Dom::parse_fragment(text)); }

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("pages are what the standard's tree construction makes of them") {
  CHECK(page("") == "html(head body)");
  CHECK(page("<!-- a --><!doctype html><!-- b --><title>T&amp;t</title><p>x<p>y") ==
        "<!-- a --> !html <!-- b --> html(head(title(\"T&t\")) body(p(\"x\") p(\"y\")))");
  CHECK(page("<table>a<tr>b<td>c</table>") ==
        "html(head body(\"ab\" table(tbody(tr(td(\"c\"))))))");
  CHECK(page("<p ID=a class='b c' hidden>x&notin;y&notit;</p>") ==
        "html(head body(p[id=a][class=b c][hidden=](\"x\xE2\x88\x89y\xC2\xACit;\")))");
}

TEST_CASE("fragments keep what only stands in tables") {
  CHECK(fragment("<td>x</td>") == "td(\"x\")");
  CHECK(fragment("<tr><td>x") == "tr(td(\"x\"))");
  CHECK(fragment("a <b>c</b>") == "\"a \" b(\"c\")");
  CHECK(fragment("<li>x") == "li(\"x\")");
  Dom const in_table = Dom::parse_fragment("<tr><td>x", {.name = "table"});
  CHECK(sketch(in_table) == "tbody(tr(td(\"x\")))");
}

TEST_CASE("known elements have a tag, elements of drawings have none") {
  Dom const dom = Dom::parse_page(
      "<my-card><svg><title>t</title><a/></svg><math><mi>x</mi></math><picture></picture></"
      "my-card>");
  CHECK(dom.html() != no_dom_node);
  DomId const card = dom.first_element(dom.body());
  CHECK(dom.tag(card) == HtmlTag::unknown);
  CHECK(dom[card].text == "my-card");
  DomId const svg = dom.first_element(card);
  CHECK(dom.tag(svg) == HtmlTag::svg);
  CHECK(dom.tag(dom.first_element(svg)) == HtmlTag::unknown);
  CHECK(dom[dom.first_element(svg)].text == "title");
  DomId const math = dom.next_element(svg);
  CHECK(dom.tag(math) == HtmlTag::math);
  CHECK(dom.tag(dom.first_element(math)) == HtmlTag::mi);
  CHECK(dom.tag(dom.next_element(math)) == HtmlTag::picture);
  CHECK(dom.closest(dom.first_element(math), HtmlTag::body) == dom.body());
}

TEST_CASE("text that is the same in the source is not copied") {
  std::string const source = "<p title=\"a title\">some text</p>";
  Dom const dom = Dom::parse_fragment(source);
  DomId const paragraph = dom.first_element(Dom::document);
  CHECK(dom[paragraph].offset == 0);
  CHECK(dom.attribute(paragraph, "title").data() == source.data() + 10);
  DomId const text = dom[paragraph].first_child;
  CHECK(dom[text].text.data() == source.data() + 19);
  CHECK(dom[text].offset == 19);
}

TEST_CASE("nesting beyond the limit is flattened and nothing is lost") {
  std::string const deep = "<article>" + repeat("<div>", 5000) + "in" + repeat("</div>", 5000) +
                           "<p>after</p></article><p>outside</p>";
  Dom const dom = Dom::parse_page(deep);
  CHECK(dom.diagnostics().count(DiagnosticCode::too_deep) == 1);
  DomId const article = dom.first_element(dom.body());
  // The end tags of what was passed over closed nothing else.
  DomId const inside = dom.next_element(dom.first_element(article));
  REQUIRE(inside != no_dom_node);
  CHECK(sketch(dom, inside) == "\"after\"");
  CHECK(sketch(dom, dom.next_element(article)) == "\"outside\"");
}

TEST_CASE("formatting that is never closed does not multiply the input") {
  std::string source;
  for (int i = 0; i < 3000; ++i) source += "<p><b id=" + std::to_string(i) + ">x";
  Dom const dom = Dom::parse_page(source);
  CHECK(dom.size() < 300'000);
  CHECK(dom.diagnostics().count(DiagnosticCode::too_many_nodes) == 1);
}

TEST_CASE("attributes beyond the limit are dropped") {
  std::string source = "<p";
  for (int i = 0; i < 100'000; ++i) source += " a" + std::to_string(i) + "=1";
  source += ">text";
  Dom const dom = Dom::parse_fragment(source);
  CHECK(dom.attributes(1).size() == DomLimits().max_attributes);
  CHECK(dom[2].text == "text");
  CHECK(dom.diagnostics().count(DiagnosticCode::too_many_nodes) == 1);
}

TEST_CASE("a page of too many elements is cut") {
  DomOptions options;
  options.limits.max_pieces = 1000;
  std::string const source = repeat("<p>x", 5000);
  Dom const dom = Dom::parse_page(source, options);
  CHECK(dom.size() > 300);
  CHECK(dom.size() < 1000);
  CHECK(dom.diagnostics().count(DiagnosticCode::limit_reached) == 1);
}
