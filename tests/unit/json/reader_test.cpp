#include "json/reader.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "document/check.hpp"
#include "document/equal.hpp"
#include "json/writer.hpp"

namespace article {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string in_root(std::string_view children) {
  return R"({"type":"root","children":[)" + std::string(children) + "]}";
}

std::string in_paragraph(std::string_view children) {
  return in_root(R"({"type":"paragraph","children":[)" + std::string(children) + "]}");
}

Article read(std::string_view json) {
  Result<Article> article = read_json(json);
  INFO(json.substr(0, 1000));
  INFO((article ? std::string() : article.error().message));
  REQUIRE(article);
  CHECK(find_fault(article->document).empty());
  return std::move(*article);
}

std::string tree(std::string_view json) { return dump(read(json).document); }

Error error_of(std::string_view json, JsonOptions const& options = {}) {
  Result<Article> const article = read_json(json, options);
  INFO(json.substr(0, 200));
  REQUIRE(!article);
  return article.error();
}

/// The warnings, a line each, with the first bytes of what they blame.
std::string warnings(Article const& article, std::string_view json) {
  std::string all;
  for (Diagnostic const& each : article.diagnostics.entries()) {
    if (!all.empty()) all += "\n";
    all += diagnostic_name(each.code);
    all += " at " + std::string(json.substr(each.offset, 6)) + ": " + each.message;
  }
  return all;
}

}  // namespace

TEST_CASE("JSON that is broken is refused with its place") {
  struct Case {
    std::string json;
    std::size_t offset;
    std::string_view message;
  };
  Case const cases[] = {
      {"", 0, "the input is empty; JSON is expected"},
      {" \n\t", 0, "the input is empty; JSON is expected"},
      {"\xEF\xBB\xBF\n", 0, "the input is empty; JSON is expected"},
      {"{", 1, "at line 1, column 2: unexpected end of input; expected string literal"},
      {"{\"a\":\n  x}", 8, "line 2, column 3"},
      {"{\"ä\": ]}", 7, "line 1, column 7: unexpected ']'"},
      {R"({"a":1,})", 6, "nothing follows this comma"},
      {"[1, 2 ,\n ]", 6, "line 1, column 7: nothing follows this comma"},
      {"{\"a\": // why\n 1}", 6, "line 1, column 7: comments cannot stand in JSON"},
      {"[1 /* one */]", 3, "comments cannot stand in JSON"},
      {R"(["abc)", 5, "missing closing quote"},
      {"[\"a\tb\"]", 3, "control character U+0009"},
      {R"(["\x"])", 3, "forbidden character after backslash"},
      {R"({"a" "longer than a token"})", 5, "unexpected string literal; expected ':'"},
      {R"({'a':1})", 1, "line 1, column 2"},
      {"[1,2]\n[3]", 6, "line 2, column 1: another value follows the first"},
      {"{\"type\":\"root\"}\n{\"type\":\"root\"}\n", 16, "--batch"},
      {"{} x", 3, "something follows the end"},
      {"[1e400]", 1, "line 1, column 2: the number is too large"},
      {"[-1e999999999]", 1, "the number is too large"},
      {std::string("{\"a\":\0 1}", 9), 5, "NUL"},
      {std::string("{}\0", 3), 2, "NUL"},
      {"[NaN]", 1, "line 1, column 2: invalid literal"},
      {repeated("[", 100'000), 100'000, "unexpected end of input"},
      {repeated(R"({"a":)", 100'000) + "1", 500'001, "unexpected end of input"},
      {"[\"" + repeated("x", 100'000) + "\x01\"]", 100'002, "control character U+0001"},
  };
  for (Case const& each : cases) {
    Error const error = error_of(each.json);
    INFO(each.json.substr(0, 100) << "\n" << error.message);
    CHECK(error.code == ErrorCode::invalid_json);
    CHECK(error.offset == each.offset);
    CHECK(error.message.find(each.message) != std::string::npos);
    CHECK(error.message.size() < 400);
  }
}

TEST_CASE("JSON that holds no article is refused with what is accepted") {
  struct Case {
    std::string json;
    std::string_view found;
  };
  Case const cases[] = {
      {"null", "null"},
      {"true", "true"},
      {"-0.5", "a number"},
      {"\"text\"", "a string"},
      {"[]", "a list"},
      {repeated("[", 100'000) + repeated("]", 100'000), "a list"},
      {"{}", "an empty object"},
      {R"({"a":1,"b":{"type":"root","children":[]}})", R"(an object with "a", "b")"},
      {R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7})", R"("d", "e" and 2 more)"},
      {R"({"type":"root"})", R"(an object with "type")"},
      {R"({"type":"root","children":{}})", R"(an object with "type", "children")"},
      {R"({"type":"paragraph","children":[]})", R"(an object with "type", "children")"},
      {R"({"content":{"type":"doc"}})", R"(an object with "content")"},
      {"{\"" + repeated("long", 1000) + "\":1}", "longlong…\""},
  };
  for (Case const& each : cases) {
    Error const error = error_of(each.json);
    INFO(error.message);
    CHECK(error.code == ErrorCode::unsupported_json);
    CHECK(error.message.starts_with("the JSON is "));
    CHECK(error.message.find(each.found) != std::string::npos);
    CHECK(error.message.find("accepted are what --to json writes") != std::string::npos);
    CHECK(error.message.find("an mdast tree") != std::string::npos);
    CHECK(error.message.size() < 700);
  }
}

TEST_CASE("an article of a later version is refused") {
  Error const error =
      error_of(R"({"version":2,"metadata":{},"content":{"type":"root","children":[]}})");
  CHECK(error.code == ErrorCode::unsupported_json);
  CHECK(error.offset == 11);
  CHECK(error.message.find("version \"2\"") != std::string::npos);
  CHECK(error.message.find("up to 1") != std::string::npos);
  CHECK(read_json(R"({"version":1,"content":{"type":"root","children":[]}})"));
  CHECK(read_json(R"({"content":{"type":"root","children":[]}})"));
}

TEST_CASE("more values than the limit are refused") {
  CHECK(error_of(in_root(repeated("1,", 100) + "1"), {.max_values = 50}).code ==
        ErrorCode::too_large);
  CHECK(read_json(in_root(""), {.max_values = 5}));
  CHECK(error_of(in_root(""), {.max_values = 4}).code == ErrorCode::too_large);
}

TEST_CASE("a byte order mark is passed over") {
  CHECK(tree("\xEF\xBB\xBF" + in_paragraph(R"({"type":"text","value":"a"})")) ==
        "root\n  paragraph\n    text 'a'\n");
}

TEST_CASE("escapes are decoded, half a surrogate pair becomes U+FFFD") {
  struct Case {
    std::string_view json;
    std::string_view text;
  };
  constexpr Case cases[] = {
      {R"(a\u00e4\ud83d\ude00)", "aä😀"},   {R"(a\ud83d b)", "a\uFFFD b"},
      {R"(\ude00\ud83d)", "\uFFFD\uFFFD"}, {R"(\\ud83d \"q\")", "\\ud83d \"q\""},
      {R"(a\u0000b)", "a\uFFFDb"},         {R"(a\n\tb)", "a b"},
  };
  for (Case const& each : cases) {
    INFO(each.json);
    std::string const json =
        in_paragraph(R"({"type":"text","value":")" + std::string(each.json) + "\"}");
    CHECK(tree(json) == "root\n  paragraph\n    text '" + std::string(each.text) + "'\n");
  }
}

TEST_CASE("nodes of mdast are read as they are meant") {
  struct Case {
    std::string_view name;
    std::string json;
    std::string_view tree;
  };
  std::string const text = R"({"type":"text","value":"x"})";
  Case const cases[] = {
      {"text and its formatting",
       in_paragraph(R"({"type":"strong","children":[)" + text +
                    R"(]},{"type":"text","value":"a\nb"},
                    {"type":"break"},{"type":"delete","children":[)" +
                    text + "]}"),
       "root\n  paragraph\n    strong\n      text 'x'\n    text 'a b'\n    break\n    delete\n"
       "      text 'x'\n"},
      {"the type may come last",
       R"({"children":[{"children":[{"value":"x","type":"text"}],"type":"paragraph"}],"type":"root"})",
       "root\n  paragraph\n    text 'x'\n"},
      {"a heading", in_root(R"({"type":"heading","depth":2,"children":[)" + text + "]}"),
       "root\n  heading depth=2\n    text 'x'\n"},
      {"code with null for nothing",
       in_root(R"({"type":"code","lang":"js","meta":null,"value":"a\n\n  b"})"),
       "root\n  code lang=\"js\" 'a\n\n  b'\n"},
      {"formulas", in_root(R"({"type":"math","meta":null,"value":"a<b"},
                {"type":"paragraph","children":[{"type":"inlineMath","value":"x^2"}]})"),
       "root\n  math 'a<b'\n  paragraph\n    inlineMath 'x^2'\n"},
      {"a list is loose when its items are",
       in_root(R"({"type":"list","ordered":true,"start":3,"spread":false,"children":[
                {"type":"listItem","spread":true,"checked":true,"children":[]}]})"),
       "root\n  list ordered=true start=3 spread=true\n    listItem checked=true\n"},
      {"columns of a table", in_root(R"({"type":"table","align":["left",null,"right"],"children":[
                {"type":"tableRow","children":[{"type":"tableCell","children":[]},
                 {"type":"tableCell","children":[]},{"type":"tableCell","children":[]}]},
                {"type":"tableRow","children":[{"type":"tableCell","children":[]},
                 {"type":"tableCell","align":"center","children":[]},
                 {"type":"tableCell","align":null,"children":[]},
                 {"type":"tableCell","children":[]}]}]})"),
       "root\n  table\n    tableRow\n"
       "      tableCell header=true align=left colspan=1 rowspan=1\n"
       "      tableCell header=true align=none colspan=1 rowspan=1\n"
       "      tableCell header=true align=right colspan=1 rowspan=1\n"
       "    tableRow\n"
       "      tableCell align=left colspan=1 rowspan=1\n"
       "      tableCell align=center colspan=1 rowspan=1\n"
       "      tableCell align=none colspan=1 rowspan=1\n"
       "      tableCell align=none colspan=1 rowspan=1\n"},
      {"references to definitions, in any case of letters, the first one counts",
       in_root(R"({"type":"paragraph","children":[
                {"type":"linkReference","identifier":"A","label":"A","referenceType":"full",
                 "children":[)" +
               text + R"(]},
                {"type":"imageReference","identifier":"a","alt":"alt"},
                {"type":"linkReference","identifier":"b","children":[)" +
               text + R"(]},
                {"type":"imageReference","identifier":"b","alt":"none"}]},
                {"type":"definition","identifier":"a","label":"a","url":"/u","title":"t"},
                {"type":"definition","identifier":"a","url":"/other"})"),
       "root\n  paragraph\n    link url=\"/u\" title=\"t\"\n      text 'x'\n"
       "    image url=\"/u\" alt=\"alt\" title=\"t\" width=0 height=0\n    text 'xnone'\n"},
      {"footnotes by identifier", in_root(R"({"type":"paragraph","children":[)" + text + R"(,
                {"type":"footnoteReference","identifier":"n","label":"n"}]},
                {"type":"footnoteDefinition","identifier":"n","label":"N","children":[]})"),
       "root\n  paragraph\n    text 'x'\n    footnoteReference label=\"N\" number=0 instance=0\n"
       "  footnoteDefinition label=\"N\" number=0 references=0\n"},
      {"wrappers",
       in_root(R"({"type":"leafDirective","name":"a","children":[)" + text + R"(]},
                {"type":"mdxJsxFlowElement","children":[
                  {"type":"heading","depth":1,"children":[)" +
               text + R"(]},)" + text + "]}"),
       "root\n  paragraph\n    text 'x'\n  heading depth=1\n    text 'x'\n"
       "  paragraph\n    text 'x'\n"},
      {"directives named like callouts",
       in_root(R"({"type":"containerDirective","name":"tip","children":[)" + text + "]}"),
       "root\n  callout callout=tip\n    paragraph\n      text 'x'\n"},
      {"other names of what we have",
       in_paragraph(R"({"type":"sup","children":[)" + text + R"(]},{"type":"kbd","children":[)" +
                    text + "]}"),
       "root\n  paragraph\n    superscript\n      text 'x'\n    keyboard\n      text 'x'\n"},
  };
  for (Case const& each : cases) {
    INFO(each.name);
    Article const article = read(each.json);
    CHECK(warnings(article, each.json).empty());
    // `dump` leaves out what is at its default, but for numbers and names.
    std::string expected(each.tree);
    CHECK(dump(article.document) == expected);
  }
}

TEST_CASE("what is odd leaves its text and a diagnostic with its place") {
  struct Case {
    std::string json;
    std::string_view tree;
    std::string_view diagnostic;
  };
  Case const cases[] = {
      {in_root(
           R"({"type":"poll","children":[{"type":"text","value":"a"}]},{"type":"poll","value":"b"})"),
       "root\n  paragraph\n    text 'a'\n  paragraph\n    text 'b'\n",
       "unknown-node at {\"type: a node of type \"poll\" was reduced to its text\n"
       "unknown-node at {\"type: a node of type \"poll\" was reduced to its text"},
      {in_paragraph(R"({"type":"emoji","value":"b"},{"value":"c"},"d")"),
       "root\n  paragraph\n    text 'bcd'\n",
       "unknown-node at {\"type: a node of type \"emoji\" was reduced to its text\n"
       "unknown-node at {\"valu: a node without a type was reduced to its text\n"
       "invalid-field at \"d\"]}]: \"children\" of \"paragraph\" has something in it that is no "
       "node"},
      {in_root(R"({"type":"heading","depth":"2","children":[{"type":"text","value":"a"}]})"),
       "root\n  heading depth=1\n    text 'a'\n",
       "invalid-field at \"2\",\"c: \"depth\" of \"heading\" is not a whole number from 0 to 255; "
       "it was "
       "ignored"},
      {in_root(
           R"({"type":"heading","depth":2.0,"id":null,"children":[{"type":"text","value":"a"}]})"),
       "root\n  heading depth=2\n    text 'a'\n", ""},
      {in_root(R"({"type":"callout","callout":"danger","children":[]})"),
       "root\n  callout callout=note\n",
       "invalid-field at \"dange: \"callout\" of \"callout\" is not one of note, tip, important, "
       "warning, caution; it was ignored"},
      {in_root(R"({"type":"list","ordered":1,"children":{}})"), "root\n",
       "invalid-field at 1,\"chi: \"ordered\" of \"list\" is not true or false; it was ignored\n"
       "invalid-field at {}}]}: \"children\" of \"list\" is not a list; it was ignored"},
      {in_paragraph(R"({"type":"text","value":"a","value":"b"})"),
       "root\n  paragraph\n    text 'b'\n",
       "invalid-field at \"b\"}]}: \"value\" of \"text\" stands there more than once; the last one "
       "counts"},
      {in_root(R"({"type":"table","align":"left","children":[]})"), "root\n",
       "invalid-field at \"left\": \"align\" of \"table\" is not a list of left, center, right and "
       "null; "
       "it was ignored"},
      {in_root(R"({"type":"yaml","value":"title: x"})"), "root\n",
       "dropped-content at {\"type: a node of type \"yaml\" was left out"},
      {in_root(R"({"type":"html","value":"<b>x</b>"})"), "root\n",
       "raw-html at {\"type: raw HTML was left out"},
      {in_paragraph(R"({"type":"image","url":"u","alt":"a","srcset":[{"url":"v","density":1.5},
                    {"url":"w","width":-1},7,{"url":"x","density":"2"}]})"),
       "root\n  paragraph\n    image url=\"u\" alt=\"a\" width=0 height=0 "
       "srcset=\"v\"0w150%\"w\"0w0%\n",
       "invalid-field at -1},7,: \"width\" of \"srcset\" is not a whole number from 0 to "
       "4294967295; "
       "it was ignored\n"
       "invalid-field at 7,{\"ur: \"srcset\" of \"image\" is not a list of objects; it was "
       "ignored\n"
       "invalid-field at \"2\"}]}: \"density\" of \"srcset\" is not a number from 0.01 to 1000; it "
       "was "
       "ignored"},
  };
  for (Case const& each : cases) {
    INFO(each.json);
    Article const article = read(each.json);
    CHECK(dump(article.document) == each.tree);
    CHECK(warnings(article, each.json) == each.diagnostic);
  }
}

TEST_CASE("an mdast tree has the title that its only heading of the first level says") {
  struct Case {
    std::string children;
    std::string_view title;
  };
  std::string const once =
      R"({"type":"heading","depth":1,"children":[{"type":"text","value":"The "},)"
      R"({"type":"emphasis","children":[{"type":"text","value":"Lock"}]}]})";
  Case const cases[] = {
      {once, "The Lock"},
      {once + "," + once, ""},
      {R"({"type":"heading","depth":2,"children":[{"type":"text","value":"a"}]})", ""},
      {R"({"type":"heading","depth":1,"children":[]})", ""},
      {"", ""},
  };
  for (Case const& each : cases) {
    INFO(each.children);
    Article const article = read(in_root(each.children));
    CHECK(article.metadata.title.value == each.title);
    if (!each.title.empty()) CHECK(article.metadata.title.source == Source::heading);
  }
  // What our own form says of itself stands.
  CHECK(!read(R"({"version":1,"content":)" + in_root(once) + "}").metadata.title);
}

TEST_CASE("raw HTML goes to the function given for it") {
  JsonOptions const options{.add_html = [](Builder& builder, std::string_view html) {
    builder.text("[" + std::string(html) + "]");
  }};
  std::string const json = in_root(R"({"type":"html","value":"<i>"},{"type":"paragraph","children":[
              {"type":"html","value":"<br/>"},{"type":"html","value":"<b>"}]})");
  Result<Article> const article = read_json(json, options);
  REQUIRE(article);
  CHECK(dump(article->document) ==
        "root\n  paragraph\n    text '[<i>]'\n  paragraph\n    text '[<br/>][<b>]'\n");
  // Only of a tag within a line something is lost: where it ends.
  CHECK(article->diagnostics.count(DiagnosticCode::raw_html) == 1);
}

TEST_CASE("metadata is read with its sources, and without") {
  std::string_view const json = R"({"version":1,"metadata":{
    "title":{"value":"T","source":"open-graph"},
    "subtitle":"S",
    "byline":{"value":[{"name":"A","url":"https://a.example/"},"B"],"source":"json-ld"},
    "tags":["x","y"],
    "published":{"value":"2024-03-05","source":"astrology"},
    "section":{"value":null,"source":"json"},
    "siteName":7,
    "direction":"up",
    "leadImage":{"value":{"url":"u","alt":"a","width":3},"source":"twitter"},
    "unknown":"ignored",
    "extra":{"a":{"b":[1.50,-0,1e9,"\u003c<",true,null,{}]},"c":null,"a":2}
  },"content":{"type":"root","children":[]}})";
  Article const article = read(json);
  Metadata const& metadata = article.metadata;
  CHECK(metadata.title == Sourced<std::string>{"T", Source::open_graph});
  CHECK(metadata.subtitle == Sourced<std::string>{"S", Source::json});
  CHECK(metadata.byline ==
        Sourced<std::vector<Person>>{{{"A", "https://a.example/"}, {"B", ""}}, Source::json_ld});
  CHECK(metadata.tags == Sourced<std::vector<std::string>>{{"x", "y"}, Source::json});
  CHECK(metadata.published == Sourced<std::string>{"2024-03-05", Source::json});
  CHECK(!metadata.section);
  CHECK(!metadata.site_name);
  CHECK(!metadata.direction);
  CHECK(metadata.lead_image ==
        Sourced<LeadImage>{{.url = "u", .alt = "a", .width_px = 3}, Source::twitter});
  CHECK(metadata.extra ==
        std::vector<ExtraField>{{"a", R"({"b":[1.50,-0,1e9,"\u003c\u003c",true,null,{}]})"},
                                {"c", "null"}});
  CHECK(
      warnings(article, json) ==
      "invalid-field at \"astro: \"source\" of \"published\" is not a source that is known; it was "
      "ignored\n"
      "invalid-field at 7,\n   : \"siteName\" of \"metadata\" is not a string; it was ignored\n"
      "invalid-field at null,\": \"section\" of \"metadata\" is not a string; it was ignored\n"
      "invalid-field at \"up\",\n: \"direction\" of \"metadata\" is not none, ltr or rtl; it was "
      "ignored\n"
      "invalid-field at 2}\n  }: \"a\" stands in \"extra\" more than once; the first one counts");
}

TEST_CASE("warnings come back") {
  Article const article = read(R"({"metadata":[],"diagnostics":[
    {"code":"raw-html","message":"m","offset":7,"count":3},
    {"code":"unsafe-url","message":"n","count":1},
    {"code":"new-one","message":"o"}],
    "content":{"type":"root","children":[]}})");
  REQUIRE(article.diagnostics.entries().size() == 4);
  Diagnostic const& first = article.diagnostics.entries()[0];
  CHECK(first.code == DiagnosticCode::raw_html);
  CHECK(first.message == "m");
  CHECK(first.offset == 7);
  CHECK(first.count == 3);
  CHECK(article.diagnostics.entries()[1].offset == Diagnostic::no_offset);
  CHECK(article.diagnostics.count(DiagnosticCode::invalid_field) == 2);
}

TEST_CASE("hostile trees are read in linear time") {
  struct Case {
    std::string_view name;
    std::string json;
  };
  constexpr std::size_t n = 50'000;
  std::string const deep = R"({"type":"blockquote","children":[)";
  std::string const inline_deep = R"({"type":"emphasis","children":[)";
  Case const cases[] = {
      {"deep blocks", in_root(repeated(deep, n) + repeated("]}", n))},
      {"deep inlines", in_paragraph(repeated(inline_deep, n) + R"({"type":"text","value":"x"})" +
                                    repeated("]}", n))},
      {"deep unknown nodes",
       in_root(repeated(R"({"type":"u","children":[)", n) + repeated("]}", n))},
      {"many members", in_root("{" + repeated(R"("type":"paragraph",)", n) + R"("a":1})")},
      {"deep lists",
       in_root(repeated(R"({"type":"list","children":[{"type":"listItem","children":[)", n) +
               repeated("]}]}", n))},
      {"rows of a table without one",
       in_root(repeated(R"({"type":"tableCell","children":[]},)", n) + "1")},
      {"many references",
       in_paragraph(repeated(R"({"type":"linkReference","identifier":"a"},)", n) + "1")},
      {"an extra field, very deep", R"({"metadata":{"extra":{"a":)" + repeated("[", n) +
                                        repeated("]", n) +
                                        R"(}},"content":{"type":"root","children":[]}})"},
  };
  for (Case const& each : cases) {
    INFO(each.name);
    read(each.json);
  }
}

}  // namespace article
