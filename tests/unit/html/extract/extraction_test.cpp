#include "html/extract/extraction.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "html/extract/explain.hpp"

using namespace article;

namespace {

constexpr std::string_view first =
    "The lamp on the outer mole was lit for the first time in 1887, and it has not been dark "
    "since, "
    "apart from one week in the great storm.";
constexpr std::string_view second =
    "Its keeper, who could see eleven villages from the gallery, wrote down every ship that "
    "passed, "
    "its name, its flag and the hour.";
constexpr std::string_view third =
    "When the last of the books was full, the harbor office sent him another one, bound in green, "
    "and a letter of thanks.";

std::string paragraph(std::string_view text) { return "<p>" + std::string(text) + "</p>"; }

std::string three_paragraphs() { return paragraph(first) + paragraph(second) + paragraph(third); }

/// The text that is left, lines parted by " | ".
std::string text_left(Dom const& dom, Extraction const& extraction) {
  std::string text;
  DomId const end = dom.end_of(extraction.root);
  for (DomId id = extraction.root; id < end;) {
    if (extraction.verdicts[id] == Verdict::drop) {
      id = dom.end_of(id);
      continue;
    }
    if (dom.is_text(id) && dom.tag(dom[id].parent) != HtmlTag::script) {
      if (!text.empty()) text += " | ";
      text += dom[id].text;
    }
    ++id;
  }
  return text;
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The rule that dropped the element with this id or something around it; `none` if it stays.
ExtractRule rule_for(std::string const& page, std::string_view html_id) {
  Dom const dom = Dom::parse_page(page);
  Extraction const extraction = extract_article(dom);
  for (Removal const& removal : extraction.removals) {
    for (DomId id = removal.node; id < dom.end_of(removal.node); ++id) {
      if (dom.is_element(id) && dom.attribute(id, "id") == html_id) return removal.rule;
    }
  }
  return ExtractRule::none;
}

}  // namespace

TEST_CASE("extraction finds the article by different signs") {
  struct Case {
    std::string_view what;
    std::string_view before;
    std::string_view after;
  };
  Case const cases[] = {
      {"microdata", "<div itemprop=articleBody>", "</div>"},
      {"a known class", "<div class='post-content wide'>", "</div>"},
      {"<article>", "<article>", "</article>"},
      {"<main>", "<main>", "</main>"},
      {"nothing but the prose", "<div><div>", "</div></div>"},
      {"a table for layout", "<table><tr><td>", "</td></tr></table>"},
  };
  for (Case const& each : cases) {
    INFO(each.what);
    std::string const page =
        "<!doctype html><title>Lamp</title><nav><a href=/a>Start</a></nav>"
        "<div class=teaser-box><a href=/b>Harbor fees rise again</a></div>" +
        std::string(each.before) + three_paragraphs() + std::string(each.after) +
        "<footer>Harbor Gazette, Mole Street</footer>";
    Dom const dom = Dom::parse_page(page);
    Extraction const extraction = extract_article(dom);
    std::string const text = text_left(dom, extraction);
    CHECK(has(text, first));
    CHECK(has(text, third));
    CHECK_FALSE(has(text, "Start"));
    CHECK_FALSE(has(text, "fees"));
    CHECK_FALSE(has(text, "Mole Street"));
    CHECK(extraction.is_article);
  }
}

TEST_CASE("extraction keeps an article together that stands in several boxes") {
  std::string const page = "<!doctype html><div><div class=part>" + paragraph(first) +
                           "</div><div class=ad>Buy rope</div><div class=part>" +
                           paragraph(second) + "</div><div class=part>" + paragraph(third) +
                           "</div></div>";
  Dom const dom = Dom::parse_page(page);
  std::string const text = text_left(dom, extract_article(dom));
  CHECK(has(text, first));
  CHECK(has(text, second));
  CHECK(has(text, third));
  CHECK_FALSE(has(text, "rope"));
}

TEST_CASE("extraction uncovers an article that is hidden until a script shows it") {
  std::string const page =
      "<!doctype html><div>Loading</div><div hidden id=whole>" + three_paragraphs() + "</div>";
  Dom const dom = Dom::parse_page(page);
  Extraction const extraction = extract_article(dom);
  CHECK(has(text_left(dom, extraction), second));
  for (DomId id = 0; id < dom.size(); ++id) {
    if (dom.is_element(id) && dom.attribute(id, "id") == "whole") {
      CHECK(extraction.verdicts[id] == Verdict::keep);
    }
  }
}

TEST_CASE("extraction finds short texts and text without punctuation") {
  for (std::string_view const text :
       {"The ferry stays in port today.", "港の灯は消えたことがない", "مرفأ قديم على البحر"}) {
    INFO(text);
    std::string const page =
        "<!doctype html><nav><a href=/>Start</a> <a href=/n>News</a></nav>"
        "<div><article><p>" +
        std::string(text) + "</p></article></div>";
    Dom const dom = Dom::parse_page(page);
    Extraction const extraction = extract_article(dom);
    CHECK(has(text_left(dom, extraction), text));
    CHECK_FALSE(has(text_left(dom, extraction), "News"));
    CHECK_FALSE(extraction.is_article);
  }
}

TEST_CASE("extraction takes anything as a page") {
  for (std::string_view const page : {"", "<p>", "<title>Empty</title>", "<!-- -->", "plain"}) {
    INFO(page);
    Dom const dom = Dom::parse_page(page);
    Extraction const extraction = extract_article(dom);
    CHECK(extraction.root < dom.size());
    CHECK(extraction.verdicts.size() == dom.size());
    CHECK(extraction.removals.empty());
  }
}

TEST_CASE("each thing that is left out has its rule") {
  struct Case {
    ExtractRule rule;
    std::string_view gone;   ///< Goes by the rule.
    std::string_view stays;  ///< Looks like it and stays.
  };
  Case const cases[] = {
      {ExtractRule::hidden, "<p id=x style='display: none'>Press Enter</p>",
       "<p id=x style='color: none'>The lamp was brass, and heavy.</p>"},
      {ExtractRule::navigation, "<nav id=x><a href=/a>Harbor</a> <a href=/b>Town</a></nav>",
       "<div id=x class=navy>Its uniform was dark, its buttons bright.</div>"},
      {ExtractRule::share, "<div id=x class=social-share>Toot this</div>",
       "<div id=x class=market-shareholders>They owned the mole, and the mill.</div>"},
      {ExtractRule::related, "<div id=x class=related-posts>Why fog horns went</div>",
       "<div id=x class=correlated>The two towers, they found, agree.</div>"},
      {ExtractRule::newsletter, "<div id=x class=newsletter-box>Letters every week</div>",
       "<div id=x class=newsroom>The room was cold, and it was full.</div>"},
      {ExtractRule::consent, "<div id=x class=cookie-banner>We like cookies, do you?</div>",
       "<div id=x class=cookiecutter>Cut them round, and bake them.</div>"},
      {ExtractRule::advert, "<div id=x class='ad-slot top'>Rope at half price</div>",
       "<div id=x class=adventure>He rowed out, alone, at night.</div>"},
      {ExtractRule::comments, "<div id=x class=comments>I lived there, says Ann.</div>",
       "<div id=x class=documentary>The film is old, and it is short.</div>"},
      {ExtractRule::author, "<div id=x class=author-bio>Ann writes of the sea.</div>",
       "<div id=x class=authority>The harbor office, they say, agreed.</div>"},
      {ExtractRule::byline, "<div id=x class=entry-meta>Ann, 3 May</div>",
       "<div id=x class=metal>It was brass, and iron, and tin.</div>"},
      {ExtractRule::tags, "<div id=x class=post-tags>lamp, mole</div>",
       "<div id=x class=staged>The play was short, and loud.</div>"},
      {ExtractRule::sidebar, "<aside id=x>Elsewhere in town</aside>",
       "<aside id=x class=note>Mind the third step, it is loose.</aside>"},
      {ExtractRule::footer, "<footer id=x>Harbor Gazette</footer>",
       "<blockquote>Lamps are for others.<footer id=x>The keeper</footer></blockquote>"},
      {ExtractRule::form, "<form id=x><input name=q><button>Go</button></form>",
       "<form id=x>Only a box, without a field.</form>"},
      {ExtractRule::links, "<div id=x><a href=/a>Old maps</a> <a href=/b>New maps</a></div>",
       "<p id=x>See <a href=/a>old maps</a> of it, and some <a href=/b>new</a> ones.</p>"},
      {ExtractRule::advert, "<p id=x>Advertisement</p>",
       "<p id=x>Advertisement was his trade, he said.</p>"},
      {ExtractRule::related, "<p id=x>Read more: The fog horns of the north</p>",
       "<p id=x>Read it aloud, and it is a poem.</p>"},
      {ExtractRule::related, "<p id=x>Lesen Sie auch: Der Nebel</p>",
       "<p id=x>Lesen lernte er erst spät, mit zwölf.</p>"},
      {ExtractRule::credit, "<p id=x>Photo: Ann Smith</p>",
       "<p id=x>Photographs were rare then, and dear.</p>"},
      {ExtractRule::credit, "<p id=x>The lamp in May, seen from the sea. REUTERS/Ann Smith</p>",
       "<p id=x>He read of it in a dispatch by Reuters, and wept.</p>"},
      {ExtractRule::tool, "<p id=x>Image 2 of 14</p>", "<p id=x>Lamp 2 of 14 was his.</p>"},
      {ExtractRule::links, "<p id=x>https://lamp.example/mole</p>",
       "<p id=x>See https://lamp.example/mole for more, and for maps.</p>"},
      {ExtractRule::contents,
       "<ul id=x class=toc><li><a href=#a>Lamp</a><li><a href=#b>Mole</a><li><a "
       "href=#c>Oil</a></ul>",
       "<h2 id=x><a class=toc-backref href=#i>The lamp</a></h2>"},
      {ExtractRule::hidden, "<div id=x class='box hidden'>Members see more, and sooner.</div>",
       "<div id=x class='hidden md:block'>The lamp was brass, and heavy.</div>"},
      {ExtractRule::access, "<div id=x class=story-body__sign-in>Sign in and read on</div>",
       "<div id=x class=story-body__sign>The sign said, simply: lamp.</div>"},
      {ExtractRule::access,
       "<div><p>Create an account or sign in to continue with your reading experience.</p>"
       "<ul id=x><li>Support the harbor</ul></div>",
       "<div><p>They had to create an account of it.</p><ul id=x><li>Rope, and oil.</ul></div>"},
      {ExtractRule::consent,
       "<p id=x>This website uses cookies to improve your experience while you read, and so that "
       "we "
       "know whether you come back. Of these cookies, some are stored by your browser for as long "
       "as "
       "it takes, and some for longer, as your browser sees fit to keep them.</p>",
       "<p id=x>This website of the keeper used to list every lamp, every mole and every harbor, "
       "and "
       "so it was read by all who went to sea, and by their families, who came back to it night "
       "after "
       "night, hoping for a line about the weather or a ship.</p>"},
      {ExtractRule::comments,
       "<div id=x class=comment-box><div class=post-text>I lived there for a year, says Ann, and "
       "it "
       "was never dark but once, when the oil ran out.</div></div>",
       "<div id=x class=document-box>The book is there, and it is full.</div>"},
      {ExtractRule::caption, "<div id=x class=photo-caption>The lamp in May</div>",
       "<div id=x class=recaption>The lamp, in May, was cleaned.</div>"},
  };
  for (Case const& each : cases) {
    INFO(each.gone);
    std::string const before = "<!doctype html><title>Lamp</title><article>" + paragraph(first) +
                               paragraph(second) + paragraph(third);
    std::string const after = paragraph(first.substr(0, 80)) + paragraph(third) + "</article>";
    CHECK(rule_for(before + std::string(each.gone) + after, "x") == each.rule);
    INFO(each.stays);
    CHECK(rule_for(before + std::string(each.stays) + after, "x") == ExtractRule::none);
  }
}

TEST_CASE("what metadata has goes, unless it is prose") {
  std::string const page = "<!doctype html><article>" + three_paragraphs() + "<p>A quiet day.</p>" +
                           paragraph(third) + paragraph(second) + "</article>";
  Dom const dom = Dom::parse_page(page);
  DomId const article = dom.first_element(dom.body());
  DomId const prose = dom.first_element(article);
  DomId const line = dom.next_element(dom.next_element(dom.next_element(prose)));
  DomId const elements[] = {prose, line};
  Extraction const extraction = extract_article(dom, {.metadata_elements = elements});
  REQUIRE(extraction.removals.size() == 1);
  CHECK(extraction.removals[0].node == line);
  CHECK(extraction.removals[0].rule == ExtractRule::metadata);
  CHECK(extraction.confidence > 0.3F);
}

TEST_CASE("teasers are three of a kind, a long list of things is the article") {
  std::string teasers;
  std::string things;
  for (char const letter : {'A', 'B', 'C', 'D'}) {
    std::string const heading =
        std::string("<h3><a href=/") + letter + ">Tower " + letter + "</a></h3>";
    teasers +=
        "<div id=" + std::string(1, letter) + ">" + heading + "<p>Short, said Ann.</p></div>";
    things += "<div id=" + std::string(1, letter) + ">" + heading + three_paragraphs() + "</div>";
  }
  std::string const start = "<!doctype html><article>" + three_paragraphs() + three_paragraphs();
  CHECK(rule_for(start + "<div>" + teasers + "</div></article>", "B") == ExtractRule::teasers);
  CHECK(rule_for(start + "<div>" + things + "</div></article>", "B") == ExtractRule::none);
}

TEST_CASE("lines at the ends that are no sentences go") {
  std::string const page =
      "<!doctype html><article><h1 id=title>Lamp</h1><p id=by>Ann Smith</p>"
      "<p id=lead>A light that never goes out.</p>" +
      three_paragraphs() + "<p id=last>So it goes on.</p><p id=short>as 12</p></article>";
  CHECK(rule_for(page, "title") == ExtractRule::title);
  CHECK(rule_for(page, "by") == ExtractRule::ends);
  CHECK(rule_for(page, "lead") == ExtractRule::none);
  CHECK(rule_for(page, "last") == ExtractRule::none);
  CHECK(rule_for(page, "short") == ExtractRule::ends);
}

TEST_CASE("a heading over related articles takes them along") {
  std::string const page = "<!doctype html><article>" + three_paragraphs() +
                           "<h2 id=heading>You may also like</h2><p id=below>Fog, a history.</p>"
                           "</article>";
  CHECK(rule_for(page, "heading") == ExtractRule::related);
  CHECK(rule_for(page, "below") == ExtractRule::related);
}

TEST_CASE("removals are in the order of the page, with a reason each") {
  std::string const page = "<!doctype html><article><div class=ad>Rope</div>" + three_paragraphs() +
                           "<div class=share-bar>Toot</div></article>";
  Dom const dom = Dom::parse_page(page);
  Extraction const extraction = extract_article(dom);
  REQUIRE(extraction.removals.size() == 2);
  CHECK(rule_text(extraction.removals[0].rule).name == "advert");
  CHECK(rule_text(extraction.removals[1].rule).name == "share");
  CHECK(extraction.removals[0].node < extraction.removals[1].node);
  CHECK_FALSE(rule_text(extraction.removals[0].rule).reason.empty());
}

TEST_CASE("every rule has its own text") {
  for (int i = 0; i <= static_cast<int>(ExtractRule::repeated); ++i) {
    auto const rule = static_cast<ExtractRule>(i);
    CHECK(rule_text(rule).rule == rule);
  }
}

TEST_CASE("extraction takes in a lead that stands apart from the text") {
  std::string const lead =
      "For one hundred and forty years a single family has kept the lamp of the outer mole.";
  struct Case {
    std::string_view what;
    std::string before;
    bool stays;
  };
  Case const cases[] = {
      {"prose after the headline", "<h1>Lamp</h1><p>" + lead + "</p>", true},
      {"what the page says of itself", "<div><p class=tools>" + lead + "</p></div><h1>Lamp</h1>",
       true},
      {"a caption", "<h1>Lamp</h1><figure><img src=a><p>" + lead + "</p></figure>", false},
      {"a line in a box with a picture", "<h1>Lamp</h1><div><img src=a><p>" + lead + "</p></div>",
       false},
      {"a link", "<h1>Lamp</h1><p><a href=/b>" + lead + "</a></p>", false},
      {"what a name leaves out", "<h1>Lamp</h1><div class=newsletter><p>" + lead + "</p></div>",
       false},
  };
  for (Case const& each : cases) {
    INFO(each.what);
    std::string const page = "<!doctype html><header>" + each.before +
                             "<ul><li>Print</ul></header><div class=post-content>" +
                             three_paragraphs() + "</div><div>Harbor Gazette</div>";
    Dom const dom = Dom::parse_page(page);
    DomId title = 0;
    while (dom.tag(title) != HtmlTag::h1) ++title;
    bool const is_described = each.before.find("tools") != std::string::npos;
    Extraction const extraction = extract_article(
        dom, {.title_element = title, .excerpt = is_described ? std::string_view(lead) : ""});
    std::string const text = text_left(dom, extraction);
    CHECK(has(text, lead) == each.stays);
    CHECK(has(text, third));
    CHECK_FALSE(has(text, "Print"));
    CHECK_FALSE(has(text, "Gazette"));
  }
}

TEST_CASE("an explanation names what was left out, by which rule and how sure that is") {
  std::string const page =
      "<!doctype html><article>" + three_paragraphs() +
      "<div class='related posts' id=more>Why  fog\nhorns went</div></article>";
  Dom const dom = Dom::parse_page(page);
  Extraction const extraction = extract_article(dom);
  ExtractionReport const all = explain(dom, extraction, Explain::all);
  CHECK(all.root == "<article>");
  CHECK(all.is_article);
  REQUIRE(all.left_out.size() == 1);
  CHECK(all.left_out[0].rule == "related");
  CHECK(all.left_out[0].element == "<div id=\"more\" class=\"related posts\">");
  CHECK(all.left_out[0].text == "Why fog horns went");
  CHECK(explain(dom, extraction, Explain::verdict).left_out.empty());
}

TEST_CASE("extraction leaves out articles after the one that has the title") {
  std::string const page = "<!doctype html><main><article><h1>Lamp</h1>" + three_paragraphs() +
                           "</article><article id=x><h1>Fog</h1>" + paragraph(first) +
                           "</article></main>";
  Dom const dom = Dom::parse_page(page);
  DomId title = 0;
  while (dom.tag(title) != HtmlTag::h1) ++title;
  Extraction const extraction = extract_article(dom, {.title_element = title});
  std::string const text = text_left(dom, extraction);
  CHECK(has(text, third));
  CHECK_FALSE(has(text, "Fog"));
}

TEST_CASE("extraction keeps what there is to read on a page of few words") {
  std::string const page =
      "<!doctype html><article><h1>Lamp</h1><section id=x class='chapter h1-related'>"
      "<h2>Methods</h2><p>Use these to light it.</p></section></article>";
  CHECK(rule_for(page, "x") == ExtractRule::none);
}

TEST_CASE("extraction keeps what the page is described by, whatever it is called") {
  std::string const page = "<!doctype html><article><h1>Lamp</h1><div id=x class=teaser-text>" +
                           std::string(first) + "</div>" + paragraph(second) + paragraph(third) +
                           paragraph(third) + paragraph(third) + "</article>";
  Dom const dom = Dom::parse_page(page);
  CHECK(has(text_left(dom, extract_article(dom, {.excerpt = first})), first));
  CHECK_FALSE(has(text_left(dom, extract_article(dom, {.excerpt = second})), first));
}

TEST_CASE("extraction reads shows of pictures, where captions have the text") {
  std::string page = "<!doctype html><article><h1>Lamp</h1>";
  for (std::string_view const text : {first, second, third, first, second}) {
    page += "<div><img src=a><br><b>Slide</b></div><div><p class=photo-caption>" +
            std::string(text) + "</p></div>";
  }
  page += "</article>";
  Dom const dom = Dom::parse_page(page);
  CHECK(has(text_left(dom, extract_article(dom)), third));
}

TEST_CASE("extraction reads a discussion where there is nothing else to read") {
  std::string const comments = "<div class=comment-tree><div class=comment>" + paragraph(first) +
                               "</div><div class=comment>" + paragraph(second) + "</div></div>";
  auto const text_of = [](std::string const& page) {
    Dom const dom = Dom::parse_page(page);
    return text_left(dom, extract_article(dom));
  };
  CHECK(
      has(text_of("<!doctype html><title>Lamp</title><a href=/lamp>Lamp</a>" + comments), second));
  CHECK_FALSE(has(text_of("<!doctype html><title>Lamp</title><article>" + three_paragraphs() +
                          "</article><div class=comment-tree><div class=comment>I saw it, too, "
                          "says Ann, when it was dark and the oil had run out.</div></div>"),
                  "says Ann"));
}

TEST_CASE("cells that only place their text go like other lines at the ends") {
  std::string const lines =
      "<a href=/a>Fog horns of the north</a></td></tr><tr><td id=x><a href=/b>The mill at "
      "night</a>";
  std::string const start = "<!doctype html><table><tr><td>" + three_paragraphs() +
                            "<table><tr><td>" + lines + "</td></tr></table>";
  CHECK(rule_for(start + "</td></tr></table>", "x") != ExtractRule::none);
  // A table of facts keeps its cells.
  CHECK(rule_for("<!doctype html><article>" + three_paragraphs() +
                     "<table><tr><th>Lamp<th>Lit<tr><td id=x><a href=/b>Outer mole "
                     "lamp</a><td>1887</table></article>",
                 "x") == ExtractRule::none);
}

TEST_CASE("names in code say how it is colored, not what it is") {
  for (std::string_view const name : {"meta", "hljs-comment", "title", "tag", "share"}) {
    INFO(name);
    CHECK(rule_for("<!doctype html><article>" + three_paragraphs() +
                       "<pre><code>let a;\n<span id=x class='" + std::string(name) +
                       "'>// off</span></code></pre></article>",
                   "x") == ExtractRule::none);
  }
}

TEST_CASE("extraction reads what is folded away: panels behind tabs, notes under their titles") {
  auto const page_with = [](std::string_view part) {
    return "<!doctype html><article>" + three_paragraphs() + std::string(part) + "</article>";
  };
  std::string const hidden = "<p>Turn the lamp by hand, if the oil has run out.</p></div>";
  CHECK(rule_for(page_with("<div id=x role=tabpanel hidden>" + hidden), "x") == ExtractRule::none);
  CHECK(rule_for(page_with("<div class='callout is-collapsed'><div>Oil</div><div id=x "
                           "style='display: none'>" +
                           hidden + "</div>"),
                 "x") == ExtractRule::none);
  CHECK(rule_for(page_with("<div id=x hidden>" + hidden), "x") == ExtractRule::hidden);
}

TEST_CASE("an article that a page has twice is told once") {
  auto const text_of = [](std::string const& body) {
    std::string const page = "<!doctype html><body>" + body;
    Dom const dom = Dom::parse_page(page);
    return text_left(dom, extract_article(dom));
  };
  auto const count = [](std::string const& text, std::string_view part) {
    int found = 0;
    for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1))
      ++found;
    return found;
  };
  std::string const copies = "<div class=wide>" + three_paragraphs() + "</div><div class=narrow>" +
                             three_paragraphs() + "</div>";
  CHECK(count(text_of(copies), second) == 1);
  // A refrain is part of the text.
  std::string const song = "<div>" + paragraph(first) + paragraph(second) + paragraph(third) +
                           paragraph(second) + paragraph(first) + paragraph(second) + "</div>";
  CHECK(count(text_of(song), second) == 3);
}

TEST_CASE("what people miss in extracted articles is there, once") {
  struct Case {
    std::string_view what;
    std::string_view part;  ///< Between the second and the third paragraph.
    std::string_view kept;
  };
  Case const cases[] = {
      {"a list whose items are links",
       "<p>These books are left:</p><ul><li><a href=/1>The green book</a><li><a href=/2>The brown "
       "book</a></ul>",
       "The brown book"},
      {"paragraphs in items", "<ul><li><p>Oil for a night.</p><li><p>Wicks, cut.</p></ul>",
       "Wicks, cut."},
      {"a section whose name is one of furniture",
       "<section id=related-work class=hero><h2>Menus of the keeper</h2><p>He ate fish, and bread, "
       "and on Sundays a pie of both, which his sister sent over with the boat.</p></section>",
       "a pie of both"},
      {"a note beside the text",
       "<aside class=note><p>Mind the third step, it is loose.</p></aside>", "third step"},
      {"a box of a program's name",
       "<div class=CtxtMenu_Attached_0><p>The lamp turned slowly, at night, by a weight that he "
       "wound up.</p></div>",
       "a weight that he wound up"},
      {"a heading with a link to edit it",
       "<h2>The great storm<span class=editsection>[<a href=/e>edit</a>]</span></h2>",
       "The great storm"},
      {"a short block of code", "<pre>a</pre>", "a"},
      {"a table without a body", "<table><thead><tr><th>Lit<th>Dark<tr><td>1887<td>1901</table>",
       "1901"},
      {"terms", "<dl><dt>Mole<dd>A wall in the sea.</dl>", "A wall in the sea."},
  };
  for (Case const& each : cases) {
    INFO(each.what);
    std::string const page = "<!doctype html><main><article><article>" + paragraph(first) +
                             paragraph(second) + std::string(each.part) + paragraph(third) +
                             "</article></article></main>";
    Dom const dom = Dom::parse_page(page);
    std::string const text = text_left(dom, extract_article(dom));
    CHECK(has(text, each.kept));
    // An <article> in an <article> in a <main> is told once.
    CHECK(text.find(first) == text.rfind(first));
    CHECK(has(text, third));
  }
}
