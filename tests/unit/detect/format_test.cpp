#include "detect/format.hpp"

#include <chrono>
#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article;

namespace {

struct Row {
  std::string_view what;
  Format format;
  std::string_view text;
};

constexpr Format markdown = Format::markdown;
constexpr Format html = Format::html;
constexpr Format text = Format::text;
constexpr Format json = Format::json;

constexpr Row rows[] = {
    // Markdown.
    {"heading and a paragraph", markdown, "# Title\n\nA paragraph of text.\n"},
    {"heading right above its text", markdown,
     "# Harbor lights\nThe boats came in at six, one after the other.\n"},
    {"Chinese heading and text", markdown, "# 标题\n\n这是一个段落。\n"},
    {"Chinese heading right above its text", markdown, "## 第一章\n那天早上下着雨，街上没有人。\n"},
    {"right to left", markdown, "# عنوان\n\nهذا نص قصير مع **كلمة قوية** و**أخرى**.\n"},
    {"link in a sentence", markdown, "See [the guide](https://example.com/guide) for more.\n"},
    {"link at the very start", markdown, "[a](b)"},
    {"link and title", markdown, "Read [this](/x \"A title\") first."},
    {"image alone", markdown, "![A boat](boat.jpg)"},
    {"linked badge", markdown, "[![build](https://example.com/b.svg)](https://example.com)\n"},
    {"badges and a name", markdown,
     "[![a](a.svg)](x) [![b](b.svg)](y)\n\nA small library for boats.\n"},
    {"task list", markdown, "- [ ] buy milk\n- [x] feed the cat\n"},
    {"YAML front matter", markdown, "---\ntitle: Boats\ndate: 2024-03-03\n---\n\nThe text.\n"},
    {"YAML front matter alone", markdown, "---\ntitle: Boats\n---\n"},
    {"TOML front matter", markdown, "+++\ntitle = \"Boats\"\n+++\nThe text.\n"},
    {"JSON front matter", markdown, "{\n  \"title\": \"Boats\"\n}\n\nThe text.\n"},
    {"fenced code", markdown, "Run it:\n\n```sh\nmake all\n```\n"},
    {"fenced code of HTML", markdown, "A page:\n\n```html\n<!doctype html>\n<html></html>\n```\n"},
    {"table", markdown, "Prices\n\n| Boat | Price |\n|------|------:|\n| Skiff | 300 |\n"},
    {"table without outer bars", markdown, "Boat | Price\n--- | ---\nSkiff | 300\n"},
    {"answer of a chat bot", markdown,
     "Here is the plan:\n\n1. **Measure** the hull.\n2. **Cut** the planks.\n"},
    {"bold lines as headings", markdown,
     "**First part**\n\n* one\n* two\n\n**Second part**\n\nEnd.\n"},
    {"list with code", markdown, "- fix `open()` on Windows\n- add `--quiet`\n"},
    {"change log", markdown, "## 1.2.0\n\n- Faster.\n\n## 1.1.0\n\n- Smaller.\n"},
    {"footnotes", markdown, "Boats float.[^1]\n\n[^1]: Most of them.\n"},
    {"link definitions", markdown,
     "Boats [float][1].\n\n[1]: https://example.com/float\n[2]: https://example.com/sink\n"},
    {"callout", markdown, "> [!WARNING]\n> Do not stand up in the boat.\n"},
    {"underlined headings and emphasis", markdown,
     "Boats\n=====\n\nThey are *really* good and `cheap`.\n\nOars\n----\n\nBuy two.\n"},
    {"first line is a centered div", markdown,
     "<div align=\"center\">\n  <img src=\"logo.png\">\n</div>\n\n# Boat\n\nA library.\n"},
    {"first line is a centered paragraph", markdown,
     "<p align=\"center\"><img src=\"logo.png\" width=\"200\"></p>\n\n## Install\n\n```sh\nmake\n"
     "```\n"},
    {"first line is an image tag", markdown,
     "<img src=\"logo.png\" align=\"right\">\n\n# Boat\n\nA library for "
     "[boats](https://example.com).\n"},
    {"first line is a heading tag", markdown,
     "<h1 align=\"center\">Boat</h1>\n\nA **fast** library with **no** parts.\n\n- small\n- "
     "[docs](d)\n"},
    {"first line is a comment", markdown, "<!-- lint disable -->\n\n# Boat\n\nText.\n"},
    {"comment, then plain text", markdown, "<!-- draft -->\nJust a paragraph.\n"},
    {"HTML inside", markdown,
     "# Keys\n\nPress "
     "<kbd>Ctrl</kbd>+<kbd>C</kbd>.<br>\n\n<details>\n<summary>More</summary>\n\nText.\n\n"
     "</details>\n"},
    {"about HTML", markdown, "# Tags\n\nThe `<title>` tag names a page, and `<body>` holds it.\n"},
    {"long list of links", markdown,
     "* [One](https://example.com/1)\n* [Two](https://example.com/2)\n"},
    {"struck and strong", markdown, "~~old~~ **new** and ~~gone~~ text\n"},
    {"quoted code in a list", markdown,
     "1. Open it:\n\n   ```\n   boat open\n   ```\n2. Close it.\n"},
    {"Windows line ends", markdown, "# Title\r\n\r\nText with [a link](https://example.com).\r\n"},
    {"byte order mark", markdown, "\xEF\xBB\xBF# Title\n\nText.\n"},
    {"math", markdown, "# Waves\n\n$$\nE = mc^2\n$$\n"},
    {"program in a fence below a heading", markdown,
     "# Use\n\n```python\nimport boat\nboat.row()\n```\n"},
    {"indented program below headings", markdown,
     "# Use\n\nLike so:\n\n    int main() {\n      row();\n    }\n\n# License\n\nMIT.\n"},

    // HTML.
    {"doctype", html,
     "<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>y</body></html>"},
    {"doctype after blank lines", html,
     "\n\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n"},
    {"no doctype", html, "<html lang=en>\n<body>\n<h1>Boats</h1>\n</body></html>"},
    {"comment, then doctype", html, "<!-- saved from a browser -->\n<!doctype html><p>Boats"},
    {"head only", html, "<head><meta charset=utf-8><title>Boats</title></head><p>Boats float."},
    {"fragment", html, "<p>One <b>two</b> three.</p>\n<p>Four.</p>"},
    {"unclosed paragraphs", html, "<p>One\n<p>Two\n<p>Three"},
    {"div soup", html, "<div class=a><div class=b><span>Boats</span></div></div>"},
    {"article", html, "<article>\n\n  <h1>Boats</h1>\n\n  <p>They float.</p>\n\n</article>\n"},
    {"one heading", html, "<h1>Boats</h1>"},
    {"one image", html, "<img src=boat.jpg alt=\"A boat\">"},
    {"link tag", html, "<a href=\"https://example.com\">Boats</a>"},
    {"script first", html, "<script>var a = 1;</script><p>Boats</p>"},
    {"upper-case tags", html, "<P>Boats <B>float</B>.</P><UL><LI>One</LI></UL>"},
    {"text, then tags", html, "Boats float.<br>Stones <i>sink</i>.<br>Sand sinks too."},
    {"text with bold", html, "Hello <b>world</b>"},
    {"pre with hashes inside", html,
     "<p>Run:</p>\n<pre>\n# install\n\nmake\n\n# test\n\nmake test\n</pre>\n<p>Done.</p>"},
    {"asterisks in paragraphs", html, "<p>5 * 3 * 2 and **really**</p><p>_so_ and `x`</p>"},
    {"page about Markdown", html,
     "<!doctype html><body><p>Write:</p><pre># Title\n\n[a](b)\n\n```\nx\n```\n</pre></body>"},
    {"RSS", html, "<?xml version=\"1.0\"?>\n<rss><channel><title>Boats</title></channel></rss>"},
    {"XHTML", html,
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html "
     "xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"},
    {"unknown elements", html, "<story><line>Boats float.</line></story>"},
    {"table", html, "<table><tr><td>a</td><td>b</td></tr></table>"},
    {"Arabic paragraph", html, "<p dir=rtl>مرحبا بالعالم</p>"},

    {"comment, then XML", html,
     "<!-- made by hand -->\n<story><line>Boats float.</line></story>\n"},

    // JSON.
    {"object", json, "{\"title\": \"Boats\"}"},
    {"array", json, "[1, 2, 3]"},
    {"array of objects", json, "[\n  {\"a\": 1},\n  {\"a\": 2}\n]\n"},
    {"byte order mark", json, "\xEF\xBB\xBF{\"title\": \"Boats\"}"},
    {"white space around", json, " \n\t{\"a\":[true,false,null,-1.5e3]} \n"},
    {"empty object", json, "{}"},
    {"cut off in a string", json, "{\"title\": \"Boats flo"},
    {"cut off after a comma", json, "{\"a\": 1, \"b\": [1, 2,"},
    {"cut off in a word", json, "{\"a\": tru"},
    {"NDJSON", json, "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n"},
    {"comma at the end", json, "{\"a\": 1, \"b\": 2,}"},
    {"Markdown inside", json, "{\"body\": \"# Title\\n\\n[a](b) **c**\"}"},
    {"HTML inside", json, "{\"html\": \"<p>Boats</p><!doctype html>\"}"},
    {"escapes", json, "{\"a\\\"b\": \"\\u00e9\\\\\"}"},

    // Plain text.
    {"empty", text, ""},
    {"white space", text, " \n\t \n"},
    {"one word", text, "Boats"},
    {"one sentence", text, "Boats float on water."},
    {"URL alone", text, "https://example.com/a_b_c/d?e=f#g"},
    {"URLs", text, "https://example.com/one\nhttps://example.com/two\n"},
    {"paragraphs", text, "Boats float.\n\nStones sink.\n\nSand sinks too.\n"},
    {"asterisks as bullets", text, "Bring these:\n\n* oars\n* rope\n* a hat\n"},
    {"dashes as bullets", text, "Bring these:\n- oars\n- rope\n"},
    {"numbered", text, "1. Open the box.\n2. Take the boat out.\n3. Row.\n"},
    {"one emphasized word", text, "That was *really* cold water.\n"},
    {"one strong word", text, "That was **really** cold water.\n"},
    {"arithmetic", text, "5 * 3 * 2 = 30 and 2 ** 3 = 8\n"},
    {"stars between parts", text, "He rowed away.\n\n* * *\n\nYears later, he came back.\n"},
    {"snake case", text, "Set the_long_name and __init__ and _private to zero.\n"},
    {"hashtags", text, "#boats #summer\n\nWhat a day on the lake! #1 in my list\n"},
    {"number sign", text, "We are # 1 in boats.\n"},
    {"prices", text, "Oars $5, rope $3.50\nBoat: $300 (was $400)\n"},
    {"checkbox without a list", text, "[ ] buy milk\n[x] feed the cat\n"},
    {"editor's brackets", text, "[Laughter.] We went on rowing.\n"},
    {"numbers in brackets", text, "[1] Boats, 1999.\n[2] Oars, 2004.\n"},
    {"braces", text, "{something} in braces, and so on\n"},
    {"array index", text, "The value of a[i](x) is y.\n"},
    {"mail", text,
     "From: Ann <ann@example.com>\nTo: Bob <bob@example.com>\nSubject: Boats\n\nHi Bob,\n\n- "
     "oars\n- "
     "**rope**, **hat**\n\n> what else?\n\nAnn\n"},
    {"mail with quotes", text,
     "Hi Bob,\n\nOn Monday, Bob wrote:\n> Shall we row?\n> I have a boat.\n\nYes!\n- oars\n- "
     "rope\n\n-- \nAnn\n"},
    {"full mail headers", text,
     "Received: from a.example\n by b.example; Sun, 3 Mar 2024\nDate: Sun, 3 Mar 2024\n\n# Not a "
     "title\n\nText.\n"},
    {"C", text,
     "#include <stdio.h>\n\n/*\n * Rows.\n */\nint main(void) {\n  char *p = a * b;\n  return "
     "0;\n}\n"},
    {"Python", text,
     "import boat\n\n# Row to the other side\n\ndef row(n):\n    return n ** 2\n\n# "
     "Start\n\nrow(3)\n"},
    {"shell script", text, "#!/bin/sh\n# Build it\n\nmake all\n\n# Test it\n\nmake test\n"},
    {"shell log", text,
     "# install the tools\napt install boat\n# build\nmake all\n# test\nmake test\n"},
    {"settings with comments", text,
     "# Port of the server\nport=8080\n\n# Where to write\nlog=/var/log/boat\n"},
    {"YAML", text, "name: boat\nversion: 2\n# parts\nparts:\n  - oar\n  - rope\n"},
    {"YAML with a document mark", text, "---\nname: boat\nparts:\n  - oar\n"},
    {"YAML documents", text, "---\nname: boat\n---\nname: oar\n---\nname: rope\n"},
    {"CSV", text, "boat,price,oars\nskiff,300,2\npunt,200,0\n"},
    {"TSV", text, "boat\tprice\nskiff\t300\n"},
    {"INI", text, "[boat]\nname=skiff\nprice=300\n\n[oar]\nlength=2\n"},
    {"LaTeX", text, "\\documentclass{article}\n\\begin{document}\n\\section{Boats} $a_1 * b_1$\n"},
    {"LaTeX, a part", text, "\\section{Boats}\n% comment\nThey \\emph{float}, see~\\cite{a}.\n"},
    {"log", text,
     "2024-03-03 10:00:00 INFO start\n2024-03-03 10:00:01 WARN [boat](2) leaks\n2024-03-03 "
     "10:00:02 INFO end\n"},
    {"patch", text, "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-# a\n+# b\n"},
    {"ASCII art", text, "   __/\\__\n ~~~~~~~~~~\n|  |  |   |\n ~~~~~~~~~~\n *  *  *\n"},
    {"box of ASCII", text, "+------+-----+\n| boat | 300 |\n+------+-----+\n"},
    {"poem", text, "The boat went out\n  upon the sea,\nthe sea came in\n  to look for me.\n"},
    {"copied from a page", text,
     "top of page\n  • Writer's pictureJane Doe\n\nBoats Float, Experts Say\n\nA leading group of "
     "rowers "
     "has found that boats float.\n\nShare this\n5 min read\nbottom of page"},
    {"underlined title", text, "BOATS\n=====\n\nBoats float.\n\n* oars\n* rope\n"},
    {"Chinese", text, "今天天气很好。\n\n我们去湖上划船。\n"},
    {"Hebrew", text, "שלום עולם.\n\nהיום שטנו בסירה.\n"},
    {"Japanese", text, "※注意：ここは深い。\n・泳がないこと\n・走らないこと\n"},
    {"comparison signs", text, "If a < b and c > d, then a <b and b> c.\n"},
    {"addresses in angle brackets", text, "Write to <ann@example.com> or to <bob@example.com>.\n"},
    {"names in angle brackets", text, "<ann> hello\n<bob> hi\n<ann> boats?\n"},
    {"heart", text, "<3 boats"},
    {"generic types", text, "A vector<int> and a List<String> walk into a bar.\n"},
    {"a tag is spoken of", text, "The <title> of the page, and its <body>, were empty.\n"},
    {"regular expressions", text, "It matches [^/]+ and then [^a-z]* or (a|b).\n"},
    {"license with underlined titles", text,
     "LICENSE\n-------\n\n1. You may row.\n2. You may not sink.\n\nNOTES\n-----\n\n* none\n  * "
     "really\n"},
    {"Ruby", text, "# frozen: true\n\nmodule Boat\n  VERSION = 1\nend\n"},
    {"brackets only", text, "[[[[[[[["},
    {"JavaScript", text,
     "const a = {b: 1};\nfunction row() {\n  return `<b>${a}</b>`;\n}\nrow();\n"},
    {"dashes and dialog", text, "– Who is there?\n– Me.\n— Come in.\n"},
    {"italic by underscores, as in old e-books", text,
     "He read _The Boat_ and _The Oar_ twice, and _then_ slept.\n\n* * *\n\nCHAPTER 2\n\nIt "
     "rained.\n"},
};

}  // namespace

TEST_CASE("The format is told from the content") {
  for (Row const& row : rows) {
    Detection const detection = detect_format(row.text);
    CAPTURE(row.what, row.text, detection.reason, detection.confidence);
    CHECK(format_name(detection.format) == format_name(row.format));
    CHECK((detection.confidence >= 0 && detection.confidence <= 1));
    CHECK_FALSE(detection.reason.empty());
  }
}

TEST_CASE("Only the beginning of a long text is looked at") {
  std::string const prose = [] {
    std::string lines;
    while (lines.size() < detection_sample_size) lines += "Boats float, and stones sink.\n";
    return lines;
  }();
  CHECK(detect_format(prose).format == Format::text);
  CHECK(detect_format(prose + "\n# Title\n\n[a](b)\n").format == Format::text);
  CHECK(detect_format("# Title\n\n" + prose).format == Format::markdown);
  // JSON that is longer than the sample is cut off there.
  CHECK(detect_format("[\"" + std::string(2 * detection_sample_size, 'x') + "\"]").format ==
        Format::json);
}

TEST_CASE("Hostile texts of any kind are told in bounded time") {
  constexpr std::string_view pieces[] = {
      "[",       "](",      "![",          "[a](",     "<a ", "<a \"", "<!--",
      "</",      "`",       "``` ",        "*",        "**a", "_a ",   "~~",
      "{",       "[[{",     "{\"a\":",     "\"\\\"",   "- ",  "\n- ",  "> ",
      "\n> ",    "|",       "|-",          "\n|-|",    "#",   "\n# a", "\n",
      "\t",      "\r",      "---\na: b\n", "+++\n",    "1. ", "[^",    "$$\n",
      "<pre>\n", "<div>\n", "é",           "[a]: b\n", "(",   "a(",    "From: a\n"};
  for (std::string_view const piece : pieces) {
    std::string hostile;
    while (hostile.size() < 2 * detection_sample_size) hostile += piece;
    CAPTURE(piece);
    auto const begin = std::chrono::steady_clock::now();
    Detection const detection = detect_format(hostile);
    auto const elapsed = std::chrono::steady_clock::now() - begin;
    CHECK_FALSE(detection.reason.empty());
    // Far above what it takes (a few milliseconds), far below what a quadratic scan would.
    CHECK(elapsed < std::chrono::seconds(1));
  }
}
