#include "html/writer.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "document/builder.hpp"
#include "support/random_document.hpp"
#include "unit/html/markup_check.hpp"

namespace article {
namespace {

using Calls = std::function<void(Builder&)>;

Article article_of(Calls const& calls) {
  Builder builder;
  calls(builder);
  return {.document = std::move(builder).finish()};
}

std::string html_of(Calls const& calls, HtmlOptions const& options = {}) {
  std::string const html = write_html(article_of(calls), options);
  CHECK(MarkupCheck::find_fault(html) == "");
  return html;
}

/// A node with text in it.
template <class Node>
void add(Builder& b, Node const& node, std::string_view text) {
  b.open(node);
  b.text(text);
  b.close();
}

struct Case {
  std::string_view what;
  Calls calls;
  std::string_view html;
};

Case const cases[] = {
    {"nothing", [](Builder&) {}, ""},
    {"text is escaped, a no-break space is not",
     [](Builder& b) { b.text("a < b & c > \"d\" \u00A0e"); },
     "<p>a &lt; b &amp; c &gt; \"d\" \u00A0e</p>\n"},
    {"plain inlines",
     [](Builder& b) {
       add(b, Kind::emphasis, "em ");
       add(b, Kind::strong, "strong ");
       add(b, Kind::deletion, "del ");
       add(b, Kind::insertion, "ins ");
       add(b, Kind::mark, "mark ");
       add(b, Kind::subscript, "sub ");
       add(b, Kind::superscript, "sup ");
       add(b, Kind::keyboard, "kbd ");
       add(b, Kind::small, "small");
     },
     "<p><em>em </em><strong>strong </strong><del>del </del><ins>ins </ins><mark>mark </mark>"
     "<sub>sub </sub><sup>sup </sup><kbd>kbd </kbd><small>small</small></p>\n"},
    {"inlines that carry something",
     [](Builder& b) {
       add(b, Abbreviation{.title = "World \"Wide\" Web"}, "WWW");
       add(b, Quote{.cite = "https://example.org/"}, "q");
       add(b, Time{.datetime = "2024-03-03"}, "t");
       b.leaf(Kind::inline_code, "a<b");
       b.leaf(Kind::inline_math, "a<b");
       b.leaf(Kind::line_break);
       b.text("end");
     },
     "<p><abbr title=\"World &quot;Wide&quot; Web\">WWW</abbr>"
     "<q cite=\"https://example.org/\">q</q><time datetime=\"2024-03-03\">t</time>"
     "<code>a&lt;b</code><code class=\"language-math math-inline\">a&lt;b</code><br>\nend</p>\n"},
    {"ruby has parentheses for where it isn't supported",
     [](Builder& b) {
       b.open(Kind::ruby);
       b.text("漢字");
       add(b, Kind::ruby_text, "かんじ");
       b.close();
     },
     "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></p>\n"},
    {"headings have the anchor that the outline gave them",
     [](Builder& b) { add(b, Heading{.depth = 3, .id = "own", .anchor = "article-own"}, "T"); },
     "<h3 id=\"article-own\">T</h3>\n"},
    {"language and direction",
     [](Builder& b) {
       b.open(Kind::blockquote);
       b.set_language("ar");
       b.set_direction(Direction::rtl);
       b.text("x");
       b.leaf(Code{}, "y");
       b.open(Link{.url = "u"});
       b.set_language("en");
       b.text("z");
     },
     "<blockquote lang=\"ar\" dir=\"rtl\">\n<p>x</p>\n<pre dir=\"ltr\"><code>y\n</code></pre>\n"
     "<p><a lang=\"en\" href=\"u\">z</a></p>\n</blockquote>\n"},
    {"links: other sites are told nothing, fragments get the prefix",
     [](Builder& b) {
       add(b, Link{.url = "https://example.org/?a&b", .title = "T"}, "1");
       add(b, Link{.url = "page"}, "2");
       add(b, Link{.url = "#part"}, "3");
       add(b, Link{.url = "#"}, "4");
       add(b, Link{.url = "mailto:a@example.org"}, "5");
     },
     "<p><a href=\"https://example.org/?a&amp;b\" rel=\"noopener noreferrer\" title=\"T\">1</a>"
     "<a href=\"page\">2</a><a href=\"#article-part\">3</a><a href=\"#\">4</a>"
     "<a href=\"mailto:a@example.org\">5</a></p>\n"},
    {"images load when needed; candidates keep their commas",
     [](Builder& b) {
       static constexpr ImageCandidate widths[] = {{.url = "a.png", .width_px = 640},
                                                   {.url = ",b,", .width_px = 1280}};
       static constexpr ImageCandidate densities[] = {{.url = "c", .density_percent = 205},
                                                      {.url = "d", .density_percent = 150},
                                                      {.url = "e"}};
       b.leaf(Image{.url = "i",
                    .alt = "A \"b\"",
                    .title = "T",
                    .width_px = 4,
                    .height_px = 3,
                    .candidates = widths});
       b.leaf(Image{.url = "j", .candidates = densities});
     },
     "<p><img src=\"i\" alt=\"A &quot;b&quot;\" title=\"T\" width=\"4\" height=\"3\" "
     "srcset=\"a.png 640w, %2Cb%2C 1280w\" sizes=\"auto, (min-width: 45rem) 45rem, 100vw\" "
     "loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">"
     "<img src=\"j\" alt=\"\" srcset=\"c 2.05x, d 1.50x, e\" loading=\"lazy\" "
     "decoding=\"async\" referrerpolicy=\"no-referrer\"></p>\n"},
    {"an image of which only the description is known is shown in words",
     [](Builder& b) {
       b.text("see ");
       b.leaf(Image{.alt = "a cat"});
       b.open(Kind::figure);
       b.leaf(Image{.alt = "a dog"});
       b.close();
     },
     "<p>see <span class=\"image-description\">Image: a cat</span></p>\n"
     "<figure>\n<p class=\"image-description\">Image: a dog</p>\n</figure>\n"},
    {"figure",
     [](Builder& b) {
       b.open(Kind::figure);
       b.open(Link{.url = "big.png"});
       b.leaf(Image{.url = "i", .alt = "x"});
       b.close();
       add(b, Kind::figcaption, "A caption");
       b.close();
     },
     "<figure>\n<a href=\"big.png\"><img src=\"i\" alt=\"x\" loading=\"lazy\" decoding=\"async\" "
     "referrerpolicy=\"no-referrer\">"
     "</a>\n<figcaption>A caption</figcaption>\n</figure>\n"},
    {"quotes, rules and details",
     [](Builder& b) {
       add(b, Kind::blockquote, "q");
       b.leaf(Kind::thematic_break);
       b.open(Kind::details);
       add(b, Kind::summary, "More");
       b.text("inner");
       b.close();
     },
     "<blockquote>\n<p>q</p>\n</blockquote>\n<hr>\n"
     "<details>\n<summary>More</summary>\n<p>inner</p>\n</details>\n"},
    {"callouts have their name, or a title of their own",
     [](Builder& b) {
       add(b, Callout{.callout = CalloutKind::warning}, "x");
       add(b, Callout{.callout = CalloutKind::tip, .title = "Mind & gap"}, "y");
     },
     "<aside class=\"callout warning\" role=\"note\">\n"
     "<p class=\"callout-title\"><strong>Warning</strong></p>\n<p>x</p>\n</aside>\n"
     "<aside class=\"callout tip\" role=\"note\">\n"
     "<p class=\"callout-title\"><strong>Mind &amp; gap</strong></p>\n<p>y</p>\n</aside>\n"},
    {"code keeps its lines; of its language one word becomes a class",
     [](Builder& b) {
       b.leaf(Code{.lang = "c++ evil", .meta = "m"}, "\na\n\nb");
       b.leaf(Code{}, "");
       b.leaf(Kind::math, "x^2");
     },
     "<pre><code class=\"language-c++\">\na\n\nb\n</code></pre>\n<pre><code></code></pre>\n"
     "<pre><code class=\"language-math math-display\">x^2</code></pre>\n"},
    {"a tight list writes its items without paragraphs",
     [](Builder& b) {
       b.open(List{.ordered = true, .start = 3});
       b.open(ListItem{});
       b.text("one");
       b.open(List{});
       add(b, ListItem{}, "inner");
       b.close();
       b.close();
       b.open(ListItem{});
       add(b, Kind::paragraph, "first");
       add(b, Kind::paragraph, "second");
       b.close();
       b.open(ListItem{});
       b.leaf(Code{}, "code");
       b.close();
       b.open(ListItem{});
       b.close();
       b.close();
     },
     "<ol start=\"3\">\n<li>one\n<ul>\n<li>inner</li>\n</ul>\n</li>\n"
     "<li>\n<p>first</p>\n<p>second</p>\n</li>\n"
     "<li>\n<pre><code>code\n</code></pre>\n</li>\n<li></li>\n</ol>\n"},
    {"a loose list",
     [](Builder& b) {
       b.open(List{.spread = true});
       add(b, ListItem{}, "one");
       b.close();
     },
     "<ul>\n<li>\n<p>one</p>\n</li>\n</ul>\n"},
    {"tasks have signs with names in place of checkboxes",
     [](Builder& b) {
       b.open(List{});
       add(b, ListItem{.checked = true}, "done");
       b.open(ListItem{.checked = false});
       b.leaf(Code{}, "c");
       b.close();
       b.close();
       b.open(List{.spread = true});
       add(b, ListItem{.checked = false}, "later");
       b.close();
     },
     "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"Done\">☑</span> done</li>\n"
     "<li class=\"task\"><span role=\"img\" aria-label=\"Not done\">☐</span> \n"
     "<pre><code>c\n</code></pre>\n</li>\n</ul>\n"
     "<ul>\n<li class=\"task\">\n<p><span role=\"img\" aria-label=\"Not done\">☐</span> later</p>\n"
     "</li>\n</ul>\n"},
    {"definition lists",
     [](Builder& b) {
       add(b, Kind::definition_term, "term");
       add(b, Kind::definition_description, "one");
       b.open(Kind::definition_description);
       add(b, Kind::paragraph, "two");
       add(b, Kind::paragraph, "three");
       b.close();
     },
     "<dl>\n<dt>term</dt>\n<dd>one</dd>\n<dd>\n<p>two</p>\n<p>three</p>\n</dd>\n</dl>\n"},
    {"media play on request only",
     [](Builder& b) {
       static constexpr MediaSource sources[] = {{.url = "a.mp4", .type = "video/mp4"},
                                                 {.url = "b.webm"}};
       b.leaf(Media{
           .sources = sources, .poster = "p.png", .title = "T", .width_px = 16, .height_px = 9});
       b.leaf(Media{.sources = std::span(sources).first(1)});
       b.leaf(Media{.media = MediaKind::audio, .sources = std::span(sources).last(1)});
     },
     "<video controls preload=\"none\" playsinline poster=\"p.png\" width=\"16\" height=\"9\" "
     "aria-label=\"T\">\n<source src=\"a.mp4\" type=\"video/mp4\">\n<source src=\"b.webm\">\n"
     "<a href=\"a.mp4\">T</a>\n</video>\n"
     "<video controls preload=\"none\" playsinline>\n"
     "<source src=\"a.mp4\" type=\"video/mp4\">\n<a href=\"a.mp4\">a.mp4</a>\n</video>\n"
     "<audio controls preload=\"none\">\n<source src=\"b.webm\">\n<a href=\"b.webm\">b.webm</a>\n"
     "</audio>\n"},
    {"an embed is a link",
     [](Builder& b) {
       b.leaf(Embed{.url = "https://example.org/v", .title = "Video", .provider = "Example"});
       b.leaf(Embed{.url = "https://example.org/w"});
     },
     "<p class=\"embed\"><a href=\"https://example.org/v\" rel=\"noopener noreferrer\">Video</a> "
     "<small>Example</small></p>\n"
     "<p class=\"embed\"><a href=\"https://example.org/w\" rel=\"noopener noreferrer\">"
     "https://example.org/w</a></p>\n"},
    {"footnotes come last, in order, with links back",
     [](Builder& b) {
       b.text("a");
       b.leaf(FootnoteReference{.label = "x", .number = 1, .instance = 1});
       b.text("b");
       b.leaf(FootnoteReference{.label = "x", .number = 1, .instance = 2});
       b.leaf(FootnoteReference{.label = "y", .number = 2, .instance = 1});
       b.leaf(FootnoteReference{.label = "nowhere"});
       b.open(FootnoteDefinition{.label = "unused"});
       b.text("U");
       b.close();
       b.open(FootnoteDefinition{.label = "y", .number = 2, .references = 1});
       b.leaf(Code{}, "Y");
       b.close();
       b.open(FootnoteDefinition{.label = "x", .number = 1, .references = 2});
       b.text("X");
       b.close();
       add(b, Kind::paragraph, "end");
     },
     "<p>a<sup><a href=\"#article-fn-1\" id=\"article-fnref-1\" role=\"doc-noteref\">1</a></sup>"
     "b<sup><a href=\"#article-fn-1\" id=\"article-fnref-1-2\" role=\"doc-noteref\">1</a></sup>"
     "<sup><a href=\"#article-fn-2\" id=\"article-fnref-2\" role=\"doc-noteref\">2</a></sup>"
     "<sup>nowhere</sup></p>\n<p>end</p>\n"
     "<section role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n"
     "<li id=\"article-fn-1\">\n<p>X <a href=\"#article-fnref-1\" role=\"doc-backlink\" "
     "aria-label=\"Back to reference 1\">↩\uFE0E</a> <a href=\"#article-fnref-1-2\" "
     "role=\"doc-backlink\" aria-label=\"Back to reference 1-2\">↩\uFE0E<sup>2</sup></a></p>\n"
     "</li>\n"
     "<li id=\"article-fn-2\">\n<pre><code>Y\n</code></pre>\n<p><a href=\"#article-fnref-2\" "
     "role=\"doc-backlink\" aria-label=\"Back to reference 2\">↩\uFE0E</a></p>\n</li>\n"
     "<li>\n<p>U</p>\n</li>\n</ol>\n</section>\n"},
};

/// A table of `h` (header) and `d` (data) cells; a number after one is its rowspan.
std::string table_of(std::vector<std::string_view> const& rows) {
  return html_of([&](Builder& b) {
    b.open(Kind::table);
    for (std::string_view const row : rows) {
      b.open(Kind::table_row);
      for (std::size_t i = 0; i < row.size(); ++i) {
        bool const spans = i + 1 < row.size() && row[i + 1] >= '0' && row[i + 1] <= '9';
        std::uint16_t const rowspan = spans ? static_cast<std::uint16_t>(row[i + 1] - '0') : 1;
        add(b, TableCell{.header = row[i] == 'h', .rowspan = rowspan}, "x");
        if (spans) ++i;
      }
      b.close();
    }
    b.close();
  });
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("the HTML writer gives each kind its element") {
  for (Case const& each : cases) {
    INFO(each.what);
    CHECK(html_of(each.calls) == each.html);
  }
}

TEST_CASE("a table scrolls in a named region and tells its head from its body") {
  CHECK(html_of([](Builder& b) {
          b.open(Kind::table);
          b.open(Kind::table_row);
          add(b, TableCell{.header = true, .align = Alignment::right}, "H");
          add(b, TableCell{.header = true, .align = Alignment::center, .colspan = 2}, "I");
          b.close();
          b.open(Kind::table_row);
          add(b, TableCell{.header = true}, "R");
          add(b, TableCell{.align = Alignment::left, .rowspan = 2}, "1");
          b.open(TableCell{});
          add(b, Kind::paragraph, "2");
          add(b, Kind::paragraph, "3");
          b.close();
        }) ==
        "<div class=\"table-scroll\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n"
        "<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-right\">H</th>\n"
        "<th scope=\"col\" colspan=\"2\" class=\"align-center\">I</th>\n</tr>\n</thead>\n<tbody>\n"
        "<tr>\n<th scope=\"row\">R</th>\n<td rowspan=\"2\" class=\"align-left\">1</td>\n"
        "<td>\n<p>2</p>\n<p>3</p>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n");
}

TEST_CASE("the head of a table is its rows of header cells that stay within it") {
  struct HeadCase {
    std::vector<std::string_view> rows;
    std::size_t head_cells;
    std::size_t bodies;
  };
  HeadCase const head_cases[] = {
      {{"hh", "dd"}, 2, 1},       {{"dd", "hh"}, 0, 1}, {{"hh", "hd"}, 2, 1},
      {{"h2h", "h", "dd"}, 3, 1}, {{"h2h", "d"}, 0, 1}, {{"h3h", "h", "d"}, 0, 1},
      {{"hh", "h3h", "d"}, 2, 1}, {{"hh", "hh"}, 4, 0}, {{"h9"}, 1, 0},
  };
  for (HeadCase const& each : head_cases) {
    std::string const html = table_of(each.rows);
    INFO(html);
    CHECK(count(html, "scope=\"col\"") == each.head_cells);
    CHECK(count(html, "<thead>") == (each.head_cells > 0 ? 1 : 0));
    CHECK(count(html, "<tbody>") == each.bodies);
  }
}

TEST_CASE("tables are numbered, within one another too") {
  std::string const html = html_of([](Builder& b) {
    for (int i = 0; i < 3; ++i) {
      b.open(Kind::table);
      b.open(Kind::table_row);
      b.open(TableCell{});
    }
  });
  CHECK(count(html, "aria-label=\"Table 3\"") == 1);
}

TEST_CASE("labels, prefix and link policy are options") {
  HtmlOptions const options{.id_prefix = "p\"-",
                            .link_rel = "nofollow",
                            .labels = {.note = "Hinweis", .done = "Erledigt"}};
  CHECK(html_of(
            [](Builder& b) {
              add(b, Callout{}, "x");
              b.open(List{});
              add(b, ListItem{.checked = true}, "y");
              b.close();
              add(b, Link{.url = "//example.org"}, "1");
              add(b, Link{.url = "#a"}, "2");
              b.leaf(FootnoteReference{.label = "f", .number = 1, .instance = 1});
            },
            options) ==
        "<aside class=\"callout note\" role=\"note\">\n"
        "<p class=\"callout-title\"><strong>Hinweis</strong></p>\n<p>x</p>\n</aside>\n"
        "<ul>\n<li class=\"task\"><span role=\"img\" aria-label=\"Erledigt\">☑</span> y</li>\n"
        "</ul>\n<p><a href=\"//example.org\" rel=\"nofollow\">1</a><a href=\"#p&quot;-a\">2</a>"
        "<sup><a href=\"#p&quot;-fn-1\" id=\"p&quot;-fnref-1\" role=\"doc-noteref\">1</a></sup>"
        "</p>\n");
  CHECK(html_of([](Builder& b) { add(b, Link{.url = "HTTP://example.org"}, "1"); },
                {.link_rel = ""}) == "<p><a href=\"HTTP://example.org\">1</a></p>\n");
}

TEST_CASE("headings keep their distance below the level asked for") {
  auto const levels = [](std::initializer_list<std::uint8_t> depths, std::uint8_t top) {
    std::string const html = html_of(
        [&](Builder& b) {
          for (std::uint8_t const depth : depths) add(b, Heading{.depth = depth}, "t");
        },
        {.top_heading = top});
    std::string found;
    for (std::size_t at = html.find("<h"); at != std::string::npos; at = html.find("<h", at + 1)) {
      found += html[at + 2];
    }
    return found;
  };
  CHECK(levels({1, 2, 3}, 0) == "123");
  CHECK(levels({1, 2, 3}, 2) == "234");
  CHECK(levels({3, 5, 4}, 2) == "243");
  CHECK(levels({1, 6}, 4) == "46");
  CHECK(levels({4, 5}, 1) == "12");
}

TEST_CASE("heading links stay out of the way of keyboard and screen reader") {
  CHECK(html_of(
            [](Builder& b) {
              add(b, Heading{.depth = 2, .anchor = "article-t"}, "T");
              add(b, Heading{.depth = 2}, "U");
            },
            {.heading_links = true}) ==
        "<h2 id=\"article-t\">T <a class=\"heading-link\" href=\"#article-t\" aria-hidden=\"true\" "
        "tabindex=\"-1\">#</a></h2>\n<h2>U</h2>\n");
}

TEST_CASE("any document gives well-formed markup of the known vocabulary") {
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    Article article{.document = RandomDocument(seed).make()};
    article.metadata.direction.set(seed % 2 == 0 ? Direction::rtl : Direction::none,
                                   Source::caller);
    INFO("seed " << seed);
    std::string const html =
        write_html(article, {.article_element = true, .heading_links = seed % 3 == 0});
    INFO(html);
    REQUIRE(MarkupCheck::find_fault(html) == "");
  }
}

TEST_CASE("slices are whole blocks and give the article when joined") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    Article const article{.document = RandomDocument(seed).make()};
    std::string const whole = write_html(article);
    std::string const sliced = write_html(article, {.slice_bytes = 64});
    std::string joined;
    std::size_t begin = 0;
    while (begin <= sliced.size()) {
      std::size_t const end = std::min(sliced.find('\0', begin), sliced.size());
      std::string const slice = sliced.substr(begin, end - begin);
      INFO("seed " << seed << ", slice at " << begin);
      CHECK(MarkupCheck::find_fault(slice) == "");
      CHECK((slice.size() >= 64 || end == sliced.size()));
      joined += slice;
      begin = end + 1;
    }
    CHECK(joined == whole);
  }
}

TEST_CASE("pictures on other sites can be withheld, or fetched through another address") {
  static constexpr ImageCandidate candidates[] = {{.url = "https://c.example/a", .width_px = 1}};
  static constexpr MediaSource sources[] = {{.url = "https://m.example/a.mp4"}};
  Calls const calls = [](Builder& b) {
    b.leaf(Image{.url = "https://e.example/a?b=c&d", .alt = "A"});
    b.leaf(Image{.url = "\\\\e.example/b"});
    b.leaf(Image{.url = "own.png", .candidates = candidates});
    b.leaf(Image{.url = "data:image/png;base64,AA=="});
    b.leaf(Media{.sources = sources, .poster = "//e.example/p.png"});
  };
  std::string const withheld = html_of(calls, {.remote_content = RemoteContent::withhold});
  CHECK(withheld.find("e.example") == std::string::npos);
  CHECK(withheld.find("c.example") == std::string::npos);
  CHECK(
      withheld.starts_with("<p><span class=\"image-description withheld\">Image: A</span>"
                           "<span class=\"image-description withheld\">Image</span>"
                           "<img src=\"own.png\""));
  CHECK(withheld.find("src=\"data:image/png") != std::string::npos);
  std::string const fetched = html_of(calls, {.image_proxy = "https://p.example/?u={url}&w=9"});
  CHECK(fetched.find(
            "src=\"https://p.example/?u=https%3A%2F%2Fe.example%2Fa%3Fb%3Dc%26d&amp;w=9\"") !=
        std::string::npos);
  CHECK(fetched.find("poster=\"https://p.example/?u=%2F%2Fe.example%2Fp.png&amp;w=9\"") !=
        std::string::npos);
  CHECK(fetched.find("src=\"own.png\"") != std::string::npos);
  CHECK(html_of(calls, {.image_referrer_policy = ""}).find("referrerpolicy") == std::string::npos);
}

TEST_CASE("the vocabulary holds nothing that styles, runs or asks") {
  constexpr std::string_view banned[] = {"style", "script",   "iframe", "form",
                                         "input", "template", "for",    "object",
                                         "embed", "onclick",  "data",   "button"};
  for (HtmlElement const& element : html_vocabulary()) {
    for (std::string_view const name : banned) {
      CHECK(element.name != name);
      for (std::string_view const attribute : element.attributes) CHECK(attribute != name);
    }
  }
}

}  // namespace article
