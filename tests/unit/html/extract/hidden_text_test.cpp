#include "html/extract/hidden_text.hpp"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "html/extract/extraction.hpp"

using namespace article;

namespace {

constexpr std::string_view sentence =
    "The lamp on the outer mole was lit for the first time in 1887, and it was never dark. ";

std::string text_of(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += sentence;
  return text;
}

}  // namespace

TEST_CASE("the text of an article is found in the page's JSON") {
  std::string const text = text_of(8);
  struct Case {
    std::string_view what;
    std::string script;
    BodySource source;
  };
  Case const cases[] = {
      {"JSON-LD",
       "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"" + text +
           "\"}</script>",
       BodySource::json_ld},
      {"another member of JSON-LD",
       "<script type=application/ld+json>{\"description\":\"" + text + "\"}</script>",
       BodySource::page},
      {"a body in the state",
       "<script id=data type=application/json>{\"props\":{\"post\":{\"body\":\"" + text +
           "\"}}}</script>",
       BodySource::state},
      {"paragraphs in the state",
       "<script>window.STATE = {\"blocks\":[{\"type\":\"p\",\"text\":\"" + text_of(3) +
           "\"},{\"type\":\"p\",\"text\":\"" + text_of(4) + "\"}]};</script>",
       BodySource::state},
      {"code", "<script>window.run = function() { return {\"body\":\"" + text + "\"}; }</script>",
       BodySource::page},
      {"code in a string",
       "<script>window.STATE = {\"html\":\"" + text +
           "a={};b={};c={};d={};e={};f={};g={};h={};i={};j={};\"};</script>",
       BodySource::page},
      {"a short text", "<script type=application/json>{\"body\":\"" + text_of(2) + "\"}</script>",
       BodySource::page},
  };
  for (Case const& each : cases) {
    INFO(each.what);
    std::string const page =
        "<!doctype html><title>Lamp</title>" + each.script + "<div id=app></div>";
    Dom const dom = Dom::parse_page(page);
    Extraction const extraction = extract_article(dom);
    CHECK(extraction.source == each.source);
    CHECK(extraction.body.empty() == (each.source == BodySource::page));
    CHECK(extraction.is_article == (each.source != BodySource::page));
  }
}

TEST_CASE("what the page shows is better than what its scripts hold") {
  std::string const page = "<!doctype html><title>Lamp</title><article><p>" + text_of(6) +
                           "</p></article><script type=application/ld+json>{\"articleBody\":\"" +
                           text_of(8) + "\"}</script>";
  CHECK(extract_article(Dom::parse_page(page)).source == BodySource::page);
}

TEST_CASE("markup in the page's JSON is told apart from text") {
  std::string const page = "<!doctype html><script type=application/json>{\"body\":\"<p>" +
                           text_of(8) + "</p>\"}</script>";
  CHECK(find_hidden_text(Dom::parse_page(page)).is_html);
}
