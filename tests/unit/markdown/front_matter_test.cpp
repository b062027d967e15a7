#include "markdown/front_matter.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "base/json_writer.hpp"

namespace article {
namespace {

struct Reading {
  std::size_t length;
  Metadata metadata;
  Diagnostics diagnostics;
};

Reading reading_of(std::string_view text) {
  Reading reading;
  reading.length = read_front_matter(text, reading.metadata, reading.diagnostics);
  return reading;
}

std::string shown(std::string const& text) { return text; }

std::string shown(bool flag) { return flag ? "true" : "false"; }

std::string shown(Direction direction) { return direction == Direction::rtl ? "rtl" : "ltr"; }

std::string shown(std::vector<std::string> const& texts) {
  std::string out;
  for (std::string const& text : texts) out += (out.empty() ? "" : " | ") + text;
  return out;
}

std::string shown(std::vector<Person> const& people) {
  std::string out;
  for (Person const& person : people) {
    out += (out.empty() ? "" : " | ") + person.name;
    if (!person.url.empty()) out += " <" + person.url + ">";
  }
  return out;
}

std::string shown(LeadImage const& image) {
  std::string out = image.url;
  if (!image.alt.empty()) out += " alt=" + image.alt;
  if (!image.caption.empty()) out += " caption=" + image.caption;
  if (!image.credit.empty()) out += " credit=" + image.credit;
  if (image.width_px != 0 || image.height_px != 0) {
    out += " " + std::to_string(image.width_px) + "x" + std::to_string(image.height_px);
  }
  return out;
}

/// All that was read, one field a line: `title: Text`, and what went to `extra` as `+ name = json`.
std::string shown(Metadata const& metadata) {
  std::string out;
  Metadata::each_field(metadata, [&](std::string_view name, auto const& field) {
    if (!field) {
      CHECK(field.value == std::decay_t<decltype(field.value)>{});
      return;
    }
    CHECK(field.source == Source::front_matter);
    out.append(name).append(": ").append(shown(field.value)).append("\n");
  });
  for (ExtraField const& field : metadata.extra) {
    out.append("+ ").append(field.name).append(" = ").append(field.json).append("\n");
  }
  return out;
}

/// Text, then the fields in it, for blocks that are nothing but front matter of the language.
struct Row {
  std::string_view content;
  std::string_view fields;
};

void check_row(std::string_view opening, Row const& row, std::string_view closing) {
  std::string text = std::string(opening) + "\n" + std::string(row.content);
  if (text.back() != '\n') text += '\n';
  text.append(closing).append("\n");
  std::size_t const length = text.size();
  text += "# After\n";
  INFO(text);
  Reading const reading = reading_of(text);
  CHECK(shown(reading.metadata) == row.fields);
  CHECK(reading.length == length);
  CHECK(reading.diagnostics.empty());
}

}  // namespace

TEST_CASE("front matter fields have many names") {
  Row const rows[] = {
      {"title: A title", "title: A title\n"},
      {"TITLE: A title", "title: A title\n"},
      {"headline: A title", "title: A title\n"},
      {"title: First\nheadline: Second", "title: First\n+ headline = \"Second\"\n"},
      {"headline: Second\ntitle: First", "title: First\n+ headline = \"Second\"\n"},
      {"Title: A\ntitle: B", "title: A\n+ title = \"B\"\n"},
      {"title: A\ntitle: B", "title: B\n"},
      {"title: 1984", "title: 1984\n"},
      {"title: 1.10", "title: 1.10\n"},
      {"title: \"  A \\n  title\\t\"", "title: A title\n"},
      {"title: <b>Bold</b> & *starred* `code`", "title: <b>Bold</b> & *starred* `code`\n"},
      {"title: [1, 2]", "+ title = [1,2]\n"},
      {"title: true", "+ title = true\n"},
      {"title:\nauthor: ~\ntags: []\nimage: {}\ndate: ''", ""},
      {"subtitle: S", "subtitle: S\n"},
      {"tag-line: S", "subtitle: S\n"},
      {"deck: S", "subtitle: S\n"},
      {"description: D", "excerpt: D\n"},
      {"summary: S\ndescription: D\nExcerpt: E",
       "excerpt: E\n+ summary = \"S\"\n+ description = \"D\"\n"},
      {"abstract: |\n  One.\n  Two.\n", "excerpt: One. Two.\n"},
      {"lede: L", "excerpt: L\n"},
      {"section: World", "section: World\n"},
      {"licence: CC BY 4.0", "licence: CC BY 4.0\n"},
      {"license: CC0", "licence: CC0\n"},
      {"license: {name: CC0}", "+ license = {\"name\":\"CC0\"}\n"},
      {"site_name: S", "siteName: S\n"},
      {"Site Name: S", "siteName: S\n"},
      {"site: S", "siteName: S\n"},
      {"publication: S", "siteName: S\n"},
      {"site: {title: S}", "+ site = {\"title\":\"S\"}\n"},
      {"layout: post\nweight: 3\ndraft: false\nnothing: ~",
       "+ layout = \"post\"\n+ weight = 3\n+ draft = false\n+ nothing = null\n"},
      {"params:\n  a: [1, {b: c}]\n  d: </script>",
       "+ params = {\"a\":[1,{\"b\":\"c\"}],\"d\":\"\\u003c/script>\"}\n"},
      {"params: {a: 1, b: 2, a: 3}", "+ params = {\"b\":2,\"a\":3}\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("front matter names people as a text, a list or objects") {
  Row const rows[] = {
      {"author: Jane Doe", "byline: Jane Doe\n"},
      {"by: By Jane Doe", "byline: Jane Doe\n"},
      {"byline: by Jane Doe", "byline: Jane Doe\n"},
      {"creator: DoubleClickMedia", "byline: DoubleClickMedia\n"},
      {"author: A, B and C", "byline: A | B | C\n"},
      {"author: A, B, and C", "byline: A | B | C\n"},
      {"author: Jane Doe & John Roe", "byline: Jane Doe | John Roe\n"},
      {"author: Jane Doe, John van der Roe", "byline: Jane Doe | John van der Roe\n"},
      {"author: Jane Doe; Smith, John", "byline: Jane Doe | Smith, John\n"},
      {"author: Smith, John", "byline: Smith, John\n"},
      {"author: Smith, John and Doe, Jane", "byline: Smith, John | Doe, Jane\n"},
      {"author: Jane Doe, Staff Writer", "byline: Jane Doe, Staff Writer\n"},
      {"author: Jane Doe, The New York Times", "byline: Jane Doe, The New York Times\n"},
      {"author: Martin Luther King, Jr.", "byline: Martin Luther King, Jr.\n"},
      {"author: Department of Science and Technology",
       "byline: Department of Science and Technology\n"},
      {"author: Anderson Sandy", "byline: Anderson Sandy\n"},
      {"author: Élodie Blanc and Ørsted Holm", "byline: Élodie Blanc | Ørsted Holm\n"},
      {"author: 山田太郎、鈴木花子", "byline: 山田太郎 | 鈴木花子\n"},
      {"author: Jane Doe <jane@example.com>", "byline: Jane Doe\n"},
      {"author: Jane Doe <jane@example.com> (https://jane.example)",
       "byline: Jane Doe <https://jane.example>\n"},
      {"author: Jane Doe <j@example.com>, John Roe <r@example.com>",
       "byline: Jane Doe | John Roe\n"},
      {"authors: [Jane Doe, John Roe]", "byline: Jane Doe | John Roe\n"},
      {"authors: ['Smith, John and others']", "byline: Smith, John and others\n"},
      {"author: {name: Jane Doe, url: https://jane.example}",
       "byline: Jane Doe <https://jane.example>\n"},
      {"authors:\n  - name: Jane Doe\n    link: /jane\n    email: jane@example.com\n  - John Roe",
       "byline: Jane Doe </jane> | John Roe\n"},
      {"authors:\n- Website: https://jane.example\n  Name: Jane",
       "byline: Jane <https://jane.example>\n"},
      {"authors: [Jane, [x]]", "+ authors = [\"Jane\",[\"x\"]]\n"},
      {"author: {jane: {name: Jane}}", "+ author = {\"jane\":{\"name\":\"Jane\"}}\n"},
      {"author: true", "+ author = true\n"},
      {"author: A B\nauthors: C D", "byline: C D\n+ author = \"A B\"\n"},
      {"author: ', ; and'", "byline: and\n"},
      {"author: ';,;'", "+ author = \";,;\"\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("front matter dates become ISO 8601, and others are kept as they are") {
  Row const rows[] = {
      {"date: 2024-03-03", "published: 2024-03-03\n"},
      {"published: 2024-03-03T10:00:00Z", "published: 2024-03-03T10:00:00Z\n"},
      {"pub_date: 2024-03-03T10:00:00+02:00", "published: 2024-03-03T10:00:00+02:00\n"},
      {"publishDate: 2024-03-03 10:00:00", "published: 2024-03-03T10:00:00\n"},
      {"date: 2024-03-03 10:00:00 +0200", "published: 2024-03-03T10:00:00+02:00\n"},
      {"date: 2013/7/13 20:46:25", "published: 2013-07-13T20:46:25\n"},
      {"date: 20240303", "published: 2024-03-03\n"},
      {"date: 2024-03", "published: 2024-03\n"},
      {"date: 2024", "published: 2024\n"},
      {"date: March 3, 2024", "published: 2024-03-03\n"},
      {"date: Sun, 03 Mar 2024 10:00:00 +0200", "published: 2024-03-03T10:00:00+02:00\n"},
      {"created: 2024-01-01\ndate: 2024-01-02",
       "published: 2024-01-02\n+ created = \"2024-01-01\"\n"},
      {"datePublished: 2024-02-30", "+ datePublished = \"2024-02-30\"\n"},
      {"date: soon", "+ date = \"soon\"\n"},
      {"date: 03/04/2024", "+ date = \"03/04/2024\"\n"},
      {"date: [2024-03-03]", "+ date = [\"2024-03-03\"]\n"},
      {"updated: 2024-03-03", "modified: 2024-03-03\n"},
      {"lastmod: 2024-03-03", "modified: 2024-03-03\n"},
      {"last_updated: 2024-03-03", "modified: 2024-03-03\n"},
      {"modified: 2024-03-03", "modified: 2024-03-03\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("front matter tags, categories, languages and addresses") {
  Row const rows[] = {
      {"tags: [one, two, 3]", "tags: one | two | 3\n"},
      {"tags:\n  - one\n  - two\n", "tags: one | two\n"},
      {"tags: one, two,, three ", "tags: one | two | three\n"},
      {"keywords: a, b\ntags: [b, c]", "tags: b | c | a\n"},
      {"topics: [{name: one}, {title: two}]", "tags: one | two\n"},
      {"tags: [one, ~, '']", "tags: one\n"},
      {"tags: [one, {x: y}]", "+ tags = [\"one\",{\"x\":\"y\"}]\n"},
      {"tags: {a: b}", "+ tags = {\"a\":\"b\"}\n"},
      {"category: World", "section: World\n"},
      {"categories: [World]", "section: World\n"},
      {"categories: [World, Asia]\ntags: [x]", "tags: x | World | Asia\n"},
      {"section: Front\ncategory: World", "section: Front\ntags: World\n"},
      {"lang: en", "language: en\n"},
      {"language: en_US.UTF-8", "language: en-US\n"},
      {"locale: zh-Hant-TW", "language: zh-Hant-TW\n"},
      {"lang: no", "language: no\n"},
      {"language: English", "+ language = \"English\"\n"},
      {"lang: '-'", "+ lang = \"-\"\n"},
      {"lang: e", "+ lang = \"e\"\n"},
      {"dir: RTL", "direction: rtl\n"},
      {"direction: ltr", "direction: ltr\n"},
      {"dir: /srv", "+ dir = \"/srv\"\n"},
      {"canonical_url: https://example.com/a", "canonicalUrl: https://example.com/a\n"},
      {"canonical: https://example.com", "canonicalUrl: https://example.com/\n"},
      {"permalink: /2024/a/", "+ permalink = \"/2024/a/\"\n"},
      {"url: javascript:alert(1)", "+ url = \"javascript:alert(1)\"\n"},
      {"url: https://example.com/b\npermalink: /a/",
       "canonicalUrl: https://example.com/b\n+ permalink = \"/a/\"\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("front matter names a lead image and what is known of it") {
  Row const rows[] = {
      {"image: /a.png", "leadImage: /a.png\n"},
      {"coverImage: a.png", "leadImage: a.png\n"},
      {"hero_image: a.png", "leadImage: a.png\n"},
      {"featured-image: a.png", "leadImage: a.png\n"},
      {"og_image: a.png", "leadImage: a.png\n"},
      {"thumbnail: t.png\nbanner: b.png", "leadImage: b.png\n+ thumbnail = \"t.png\"\n"},
      {"cover: {src: a.png, alt: A cat, caption: C, credit: D, width: 12, height: 34px}",
       "leadImage: a.png alt=A cat caption=C credit=D 12x34\n"},
      {"image: a.png\nimage_alt: A cat\nimageCaption: C\nimage-credit: D\nimage width: 5",
       "leadImage: a.png alt=A cat caption=C credit=D 5x0\n"},
      {"cover: a.png\ncoverAlt: A cat", "leadImage: a.png alt=A cat\n"},
      {"image: {url: a.png, alt: inner}\nimage_alt: outer",
       "leadImage: a.png alt=inner\n+ image_alt = \"outer\"\n"},
      {"image_alt: four soldiers walking", "leadImage:  alt=four soldiers walking\n"},
      {"image_width: 5", "+ image_width = 5\n"},
      {"image: {alt: A}", "leadImage:  alt=A\n"},
      {"image: {caption: C}", "+ image = {\"caption\":\"C\"}\n"},
      {"image: {url: a.png, width: -1, height: 99999999999}", "leadImage: a.png\n"},
      {"image: false", "+ image = false\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("YAML scalars have the types of the core schema") {
  Row const rows[] = {
      {"x: ~", "+ x = null\n"},
      {"x: Null", "+ x = null\n"},
      {"x:", "+ x = null\n"},
      {"x: ''", "+ x = \"\"\n"},
      {"x: True", "+ x = true\n"},
      {"x: yes", "+ x = \"yes\"\n"},
      {"x: 'true'", "+ x = \"true\"\n"},
      {"x: +007", "+ x = 7\n"},
      {"x: -12", "+ x = -12\n"},
      {"x: 0x1F", "+ x = 31\n"},
      {"x: 0o17", "+ x = 15\n"},
      {"x: 0xFFFFFFFFFFFFFFFFF", "+ x = \"0xFFFFFFFFFFFFFFFFF\"\n"},
      {"x: 1_000", "+ x = \"1_000\"\n"},
      {"x: 12:30:45", "+ x = \"12:30:45\"\n"},
      {"x: 123456789012345678901234567890", "+ x = 123456789012345678901234567890\n"},
      {"x: -9223372036854775808", "+ x = -9223372036854775808\n"},
      {"x: 3.14159265358979323846", "+ x = 3.14159265358979323846\n"},
      {"x: .5", "+ x = 0.5\n"},
      {"x: 5.", "+ x = 5.0\n"},
      {"x: 1E+5", "+ x = 1e5\n"},
      {"x: 1e999999999999999999999", "+ x = \"1e999999999999999999999\"\n"},
      {"x: .inf", "+ x = \".inf\"\n"},
      {"x:\n-", "+ x = [null]\n"},
      {"x: 1.2.3", "+ x = \"1.2.3\"\n"},
      {"x: 2001-12-14t21:59:43.10-05:00", "+ x = \"2001-12-14t21:59:43.10-05:00\"\n"},
      {"x: !!str 123", "+ x = \"123\"\n"},
      {"x: !!int '123'", "+ x = 123\n"},
      {"x: !thing 123", "+ x = \"123\"\n"},
      {"1: a\ntrue: b\nnull: c", "+ 1 = \"a\"\n+ true = \"b\"\n+ null = \"c\"\n"},
      {"x: &a [1]\ny: *a\n<<: *a", "+ x = [1]\n+ y = \"*a\"\n+ << = \"*a\"\n"},
      {"x: >-\n  folded\n  text\n\n  more", "+ x = \"folded text\\nmore\"\n"},
      {"x: |\n  --- not\n  ... an end", "+ x = \"--- not\\n... an end\\n\"\n"},
      {"# A comment\nx: 1 # Another", "+ x = 1\n"},
      {"{ \"x\": [1, 2], 'y': z }", "+ x = [1,2]\n+ y = \"z\"\n"},
      {"x: \"\\u263A \\0\"", "+ x = \"\xE2\x98\xBA \\u0000\"\n"},
      {"x\xEF\xBF\xBDy: \xEF\xBF\xBD", "+ x\xEF\xBF\xBDy = \"\xEF\xBF\xBD\"\n"},
  };
  for (Row const& row : rows) check_row("---", row, "---");
}

TEST_CASE("TOML front matter") {
  Row const rows[] = {
      {"", ""},
      {"# Nothing", ""},
      {"title = \"A \\\"title\\\" \\u263A\"", "title: A \"title\" \xE2\x98\xBA\n"},
      {"title = 'C:\\dir'", "title: C:\\dir\n"},
      {"date = 2024-03-03", "published: 2024-03-03\n"},
      {"date = 2024-03-03 10:00:00Z # When", "published: 2024-03-03T10:00:00Z\n"},
      {"date = 2024-03-03T10:00:00+02:00", "published: 2024-03-03T10:00:00+02:00\n"},
      {"x = 07:32:00", "+ x = \"07:32:00\"\n"},
      {"tags = [\n  'one', # First\n\n  \"two\",\n]", "tags: one | two\n"},
      {"x = [ ]\ny = [[1], ['a', []]]", "+ x = []\n+ y = [[1],[\"a\",[]]]\n"},
      {"x = 0xDEAD_beef\ny = 1_000\nz = 0b101\nw = 0o17\nv = +5\nu = -0",
       "+ x = 3735928559\n+ y = 1000\n+ z = 5\n+ w = 15\n+ v = 5\n+ u = 0\n"},
      {"x = 1.5e+3\ny = -0.01\nz = 6e-2", "+ x = 1.5e3\n+ y = -0.01\n+ z = 6e-2\n"},
      {"x = inf\ny = -nan\nz = 1e999999999999999999",
       "+ x = \"inf\"\n+ y = \"-nan\"\n+ z = \"1e999999999999999999\"\n"},
      {"draft = true\nx=false", "+ draft = true\n+ x = false\n"},
      {"[author]\nname = 'Jane'\nurl = 'https://jane.example'",
       "byline: Jane <https://jane.example>\n"},
      {"[[authors]]\nname = 'Jane'\n[[authors]]\nname = 'John'\n[authors.links]\nx = 1",
       "byline: Jane | John\n"},
      {"author.name = 'Jane'\nauthor.url = '/jane'", "byline: Jane </jane>\n"},
      {"a.'b.c'.\"d\" = 1\na.e = 2", "+ a = {\"b.c\":{\"d\":1},\"e\":2}\n"},
      {"[a.b]\nx = 1\n[a]\ny = 2\n[a.c]", "+ a = {\"b\":{\"x\":1},\"y\":2,\"c\":{}}\n"},
      {"image = { src = 'a.png', alt = 'A', width = 5 }", "leadImage: a.png alt=A 5x0\n"},
      {"x = { a.b = 1, c = [ { } ] }", "+ x = {\"a\":{\"b\":1},\"c\":[{}]}\n"},
      {"x = {\n  a = 1, # One\n}", "+ x = {\"a\":1}\n"},
      {"x = \"\"\"\nline\n  two \\\n     joined \"quoted\"\"\"\"",
       "+ x = \"line\\n  two joined \\\"quoted\\\"\"\n"},
      {"x = '''\nraw \\n\n'q'''''", "+ x = \"raw \\\\n\\n'q''\"\n"},
      {"x = \"\"", "+ x = \"\"\n"},
      {"überschrift = 1", "+ überschrift = 1\n"},
      {"1234 = 'a'\n-_ = 'b'", "+ 1234 = \"a\"\n+ -_ = \"b\"\n"},
  };
  for (Row const& row : rows) check_row("+++", row, "+++");
  check_row("---toml", {"title = 'A'", "title: A\n"}, "---");
}

TEST_CASE("JSON front matter between lines") {
  Row const rows[] = {
      {"{\"title\": \"A\", \"tags\": [\"x\"]}", "title: A\ntags: x\n"},
      {"{\n  \"x\": 12345678901234567890123,\n  \"y\": 1.10\n}",
       "+ x = 12345678901234567890123\n+ y = 1.10\n"},
      {"\"title\": \"A\",\n\"x\": {}", "title: A\n+ x = {}\n"},
      {"{\"\\u0000\": \"\\ud83d\\ude00\"}", "+ \xEF\xBF\xBD = \"\xF0\x9F\x98\x80\"\n"},
      {"{}", ""},
      {"", ""},
  };
  for (Row const& row : rows) check_row(";;;", row, ";;;");
  for (Row const& row : rows) check_row("---json", row, "---");
}

namespace {

/// A whole text, how much of it is front matter, and what is read from it.
struct Detection {
  std::string_view text;
  std::string_view front_matter;
  std::string_view fields;
};

}  // namespace

TEST_CASE("front matter ends where its delimiters say") {
  Detection const rows[] = {
      {"---\ntitle: A\n---\nText", "---\ntitle: A\n---\n", "title: A\n"},
      {"---\ntitle: A\n...\nText", "---\ntitle: A\n...\n", "title: A\n"},
      {"---\ntitle: A\n---", "---\ntitle: A\n---", "title: A\n"},
      {"---\r\ntitle: A\r\n---\r\n\r\nText", "---\r\ntitle: A\r\n---\r\n", "title: A\n"},
      {"---\rtitle: A\r---\rText", "---\rtitle: A\r---\r", "title: A\n"},
      {"---  \t\ntitle: A\n--- \t\nText", "---  \t\ntitle: A\n--- \t\n", "title: A\n"},
      {"---yaml\ntitle: A\n---\nText", "---yaml\ntitle: A\n---\n", "title: A\n"},
      {"---\n---\nText", "---\n---\n", ""},
      {"---\n---", "---\n---", ""},
      {"---\n\n---\nText", "---\n\n---\n", ""},
      {"---\n\ntitle: A\n---\nText", "---\n\ntitle: A\n---\n", "title: A\n"},
      {"---\ntitle: A\n----\n---\nText", "", ""},
      {"---\ntitle: |\n  A\n  ---\n---\nText", "---\ntitle: |\n  A\n  ---\n---\n",
       "title: A ---\n"},
      {"+++\r\ntitle = 'A'\r\n+++\r\nText", "+++\r\ntitle = 'A'\r\n+++\r\n", "title: A\n"},
      {"+++\rtitle = '''A\rB'''\r+++\r", "+++\rtitle = '''A\rB'''\r+++\r", "title: A B\n"},
      {"+++\n+++\nText", "+++\n+++\n", ""},
      {"{\"title\": \"A\"}\nText", "{\"title\": \"A\"}\n", "title: A\n"},
      {"{\n\"title\": \"A } \\\" {\"\n}\n\nText", "{\n\"title\": \"A } \\\" {\"\n}\n",
       "title: A } \" {\n"},
      {"{\"x\": {\"y\": 1}} \r\nText", "{\"x\": {\"y\": 1}} \r\n", "+ x = {\"y\":1}\n"},
      {"{\"title\": \"A\"}", "{\"title\": \"A\"}", "title: A\n"},
  };
  for (Detection const& row : rows) {
    INFO(row.text);
    Reading const reading = reading_of(row.text);
    CHECK(row.text.substr(0, reading.length) == row.front_matter);
    CHECK(shown(reading.metadata) == row.fields);
    CHECK(reading.diagnostics.empty() == !row.front_matter.empty());
  }
}

TEST_CASE("what is no front matter stays text, without a word") {
  std::string_view const texts[] = {
      "",
      "-",
      "Text",
      "\n---\ntitle: A\n---\n",
      " ---\ntitle: A\n---\n",
      "---",
      "---\n",
      "----\ntitle: A\n----\n",
      "--- title: A\n---\n",
      "---\n\nText\n\n---\n\nMore",
      "---\n\nNote: this is text.\n\n---\n\nMore",
      "---\nText\n---\n",
      "---\n# Heading\n---\n",
      "---\n- item\n---\n",
      "---\n[1, 2]\n---\n",
      "---\nhttps://example.com/a\n---\n",
      "---\n*emphasis* text\n---\n",
      "---\n\"Quoted text,\" he said: no.\n---\n",
      "---\nText without end",
      "+++\nText\n+++\n",
      "++++\na = 1\n++++\n",
      ";;;\nText\n;;;\n",
      "{",
      "{}",
      "{}\nText",
      "{ }\n",
      "{\"a\": 1}",
      "{\"a\": 1}\n\n  \n",
      "{note} This is text.",
      "{\"a\": 1} is an object.\n",
      "{% include a.html %}\n\nText",
      "{{ template }}\nText",
      "{a: 1}\nText",
      "[\"a\"]\nText",
  };
  for (std::string_view const text : texts) {
    INFO(text);
    Reading const reading = reading_of(text);
    CHECK(reading.length == 0);
    CHECK(reading.metadata == Metadata{});
    CHECK(reading.diagnostics.empty());
  }
}

namespace {

struct Complaint {
  std::string text;
  std::size_t offset;
  std::string_view message;  ///< A part of it.
};

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

void check_complaint(Complaint const& row) {
  INFO(row.text.substr(0, 200));
  Reading const reading = reading_of(row.text);
  CHECK(reading.length == 0);
  CHECK(reading.metadata == Metadata{});
  REQUIRE(reading.diagnostics.entries().size() == 1);
  Diagnostic const& diagnostic = reading.diagnostics.entries()[0];
  CHECK(diagnostic.code == DiagnosticCode::invalid_front_matter);
  CHECK(diagnostic.offset == row.offset);
  INFO(diagnostic.message);
  CHECK(diagnostic.message.find(row.message) != std::string::npos);
  CHECK(diagnostic.message.find("expected ") != std::string::npos);
  CHECK(diagnostic.message.size() < 500);
}

}  // namespace

TEST_CASE("broken front matter stays text, and a diagnostic says what was found and where") {
  Complaint const rows[] = {
      {"---\ntitle: A: B\n---\n", 12, "line 2: mapping values are not allowed"},
      {"---\ntitle: A\n\tx: 1\n---\n", 13,
       "line 3: found a tab character that violates indentation"},
      {"---\r\ntitle: é\r\nx: [1\r\n---\r\n", 19, "line 3: did not find expected ',' or ']'"},
      {"---\ntitle: \"A\n---\n", 11, "line 2: found unexpected end of stream"},
      {"---\ntitle: A\n? [x]\n: y\n---\n", 15, "line 3: found a list, mapping or alias as a key"},
      {"---\ntitle: A\n: y\n---\n", 13, "line 3: did not find expected key"},
      {"---\ntitle: A\n?\n: y\n---\n", 14, "line 3: found a value without a key"},
      {"---\n\"a b\" : [\n---\n", 14, "line 3: did not find expected node content"},
      {"---\ntitle: A\n--- b: c\n---\n", 13, "line 3: found a second document"},
      {"---\ntitle: \x01\n---\n", 11, "line 2: control characters are not allowed"},
      {"---\n'title': @A\n---\n", 13, "line 2: found character that cannot start any token"},
      {"---\ntitle: *A*\n---\n", 13, "line 2: did not find expected alphabetic or numeric"},
      {"---\ntitle: A\n\nText", 4, "line 2: it has no end"},
      {"+++\na = 1\nb 2\n+++\n", 12, "line 3: expected `=` after a key"},
      {"+++\na = 1\na = 2\n+++\n", 10, "line 3: found the key `a` twice"},
      {"+++\na = 1 b = 2\n+++\n", 10, "line 2: found text after the end of a value"},
      {"+++\na = yes\n+++\n", 8, "line 2: found `yes`, expected a value"},
      {"+++\na = \n+++\n", 8, "line 2: found no value"},
      {"+++\na = 'x\n+++\n", 8, "line 2: found a string without its closing quotes"},
      {"+++\na = \"\"\"x\n+++\n", 8, "line 2: found a string without its closing quotes"},
      {"+++\na = \"\\q\"\n+++\n", 9, "line 2: found an unknown escape"},
      {"+++\na = \"\\uD800\"\n+++\n", 9, "line 2: found an escape that is no character"},
      {"+++\na = \"\\U00110000\"\n+++\n", 9, "line 2: found an escape that is no character"},
      {"+++\na = 007\n+++\n", 8, "line 2: found `007`"},
      {"+++\na = 1__0\n+++\n", 8, "line 2: found `1__0`"},
      {"+++\na = .5\n+++\n", 8, "line 2: found `.5`"},
      {"+++\na = [1, 2\nb = 3\n+++\n", 14, "line 3: expected `,` or `]` in an array"},
      {"+++\na = [1,\n+++\n", 12, "line 3: found no value"},
      {"+++\na = {x = 1, x = 2}\n+++\n", 16, "line 2: found the key `x` twice"},
      {"+++\na = {x = 1}\na.y = 2\n+++\n", 16, "line 3: found a key in `a`, which is complete"},
      {"+++\n[a\n+++\n", 6, "line 2: expected `]`"},
      {"+++\n[a]\n[a]\n+++\n", 8, "line 3: found the table `a` twice"},
      {"+++\n[a]\n[[a]]\n+++\n", 8, "line 3: found `a` as an array of tables"},
      {"+++\na = 1\n[a.b]\n+++\n", 10, "line 3: found `a` as a table, but it is a value"},
      {"+++\n[[a]\n+++\n", 8, "line 2: expected `]]`"},
      {"+++\n[]\n+++\n", 5, "line 2: expected a key"},
      {"+++\na = 1\n'' = 1\n+++\n", 10, "line 3: found an empty key"},
      {"+++\na = 1\n'''a''' = 1\n+++\n", 10, "line 3: expected a key on one line"},
      {"{\"title\": \"A\",}\nText", 14, "line 1: syntax error"},
      {"{\n  \"title\": \"A\n}\nText", 0, "line 1: it has no end"},
      {"{\"title\": 1e999}\nText", 14, "line 1: "},
      {"---json\n{\"title\": nope}\n---\n", 19, "line 2: syntax error"},
      {";;;\n{\"a\": 1}\n\xEF\xBF\xBD\n;;;\n", 13, "line 3: syntax error"},
      {";;;\n\"title\": nope\n;;;\n", 14, "line 2: syntax error"},
      {";;;\n\"title\": 1}, {\n;;;\n", 15, "line 2: syntax error"},
  };
  for (Complaint const& row : rows) check_complaint(row);
}

TEST_CASE("front matter of 64 KB is read, and one byte more is text") {
  std::string const head = "---\ntitle: A\n# ";
  std::string const tail = "\n---\n";
  std::string const longest = head + std::string(65536 - head.size() - tail.size(), 'x') + tail;
  Reading const reading = reading_of(longest + "Text");
  CHECK(reading.length == 65536);
  CHECK(shown(reading.metadata) == "title: A\n");
  check_complaint({head + "x" + longest.substr(head.size()), 4, "it has no end within 64 KB"});
  check_complaint({"{\"a\": \"" + std::string(65536, 'x') + "\"}\nText", 0, "within 64 KB"});
}

TEST_CASE("hostile front matter is read or refused in linear time") {
  std::string aliases = "---\na0: &a0 [x, x]\n";
  for (int i = 1; i < 60; ++i) {
    std::string const name = "a" + std::to_string(i);
    std::string const before = "*a" + std::to_string(i - 1);
    aliases += name + ": &" + name + " [" + before + ", " + before + "]\n";
  }
  aliases += "---\n";

  std::string many_keys = "---\n";
  for (int i = 0; many_keys.size() < 65000; ++i) many_keys += std::to_string(i) + ":\n";
  many_keys += "---\n";

  std::string same_keys = "+++\nimage = {";
  for (int i = 0; same_keys.size() < 65000; ++i) same_keys += "k" + std::to_string(i) + "=1,";
  same_keys += "url='a'}\n+++\n";

  struct Hostile {
    std::string name;
    std::string text;
    bool is_read;
  };
  std::string const long_key(70000, 'k');
  Hostile const rows[] = {
      {"aliases", aliases, true},
      {"many keys", many_keys, true},
      {"many members", same_keys, true},
      {"64 brackets", "---\na: " + repeated("[", 63) + repeated("]", 63) + "\n---\n", true},
      {"65 brackets", "---\na: " + repeated("[", 64) + repeated("]", 64) + "\n---\n", false},
      {"brackets", "---\na: " + repeated("[", 60000) + "\n---\n", false},
      {"braces", "---\na: " + repeated("{", 60000) + "\n---\n", false},
      {"dashes", "---\na:\n " + repeated("- ", 30000) + "\n---\n", false},
      {"deep keys", "---\na:\n" + repeated("? ", 30000) + "\n---\n", false},
      {"quotes", "---\na: " + repeated("\"", 60000) + "\n---\n", false},
      {"anchors", "---\na: " + repeated("&a ", 20000) + "\n---\n", false},
      {"bars", "---\na: " + repeated("|\n", 30000) + "\n---\n", false},
      {"long key", "---\n" + std::string(60000, 'k') + ": 1\n---\n", false},
      {"longer key", "---\n" + long_key + ": 1\n---\n", false},
      {"long quoted key", "---\na: 1\n\"" + std::string(1000, 'k') + "\": 1\n---\n", true},
      {"TOML brackets", "+++\na = " + repeated("[", 60000) + "\n+++\n", false},
      {"TOML 63 brackets", "+++\na = " + repeated("[", 63) + repeated("]", 63) + "\n+++\n", true},
      {"TOML braces", "+++\na = " + repeated("{a=", 20000) + "\n+++\n", false},
      {"TOML headers", "+++\n" + repeated("[[a.b]]\n", 8000) + "+++\n", true},
      {"TOML header names", "+++\n[" + repeated("a.", 30000) + "a]\n+++\n", false},
      {"TOML dots", "+++\n" + repeated("a.", 30000) + "a = 1\n+++\n", false},
      {"TOML 63 dots", "+++\n" + repeated("a.", 63) + "a = 1\n+++\n", true},
      {"TOML long key", "+++\n" + std::string(60000, 'k') + " = 1\n+++\n", true},
      {"TOML long number", "+++\na = " + std::string(60000, '1') + "\n+++\n", true},
      {"TOML escapes", "+++\na = \"" + repeated("\\u0041", 10000) + "\"\n+++\n", true},
      {"JSON brackets", "{\"a\": " + repeated("[", 60000) + "}\nText", false},
      {"JSON braces", repeated("{\"a\":", 10000) + "1" + repeated("}", 10000) + "\nText", false},
      {"JSON many members", "{" + repeated("\"a\":1,", 10000) + "\"a\":1}\nText", true},
      {"authors", "---\nauthor: " + repeated("A, ", 20000) + "and A\n---\n", true},
      {"author, spaces", "---\nauthor: '" + repeated("A and ", 10000) + "'\n---\n", true},
      {"tags", "---\ntags: " + repeated("t,", 30000) + "\n---\n", true},
      {"fences", repeated("---\n", 1000000), true},
      {"a long line", "---\n" + std::string(50000000, 'x'), false},
      {"line ends", "---\n" + repeated("\n", 1000000), false},
  };
  for (Hostile const& row : rows) {
    INFO(row.name);
    auto const begin = std::chrono::steady_clock::now();
    Reading const reading = reading_of(row.text);
    auto const elapsed = std::chrono::steady_clock::now() - begin;
    CHECK((reading.length > 0) == row.is_read);
    for (Diagnostic const& diagnostic : reading.diagnostics.entries()) {
      CHECK(diagnostic.message.size() < 500);
    }
    // Milliseconds in a release build; this is with sanitizers on a busy machine.
    CHECK(elapsed < std::chrono::seconds(2));
  }
}

}  // namespace article
