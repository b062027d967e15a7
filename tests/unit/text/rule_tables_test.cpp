// Every rule of every table is asked about its own two lines.
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "text/callout_words.hpp"
#include "text/captions.hpp"
#include "text/code_look.hpp"
#include "text/credit_line.hpp"
#include "text/furniture_table.hpp"
#include "text/heading_rules.hpp"
#include "text/mail_header.hpp"
#include "text/no_title_rules.hpp"
#include "text/phrase.hpp"
#include "text/survey.hpp"

namespace article::text_reader {
namespace {

void check_line_rules(std::span<LineRule const> rules) {
  REQUIRE(!rules.empty());
  for (LineRule const& rule : rules) {
    INFO(rule.name);
    {
      INFO("example: " << rule.example);
      CHECK(rule.matches(rule.example));
    }
    {
      INFO("counter-example: " << rule.counter_example);
      CHECK(!rule.matches(rule.counter_example));
    }
  }
}

}  // namespace

TEST_CASE("each rule on lines holds for its example and not for its counter-example") {
  check_line_rules(code_rules());
  check_line_rules(indented_code_rules());
  check_line_rules(heading_forms());
  check_line_rules(no_heading_rules());
  check_line_rules(no_title_rules());
}

TEST_CASE("each row of the furniture table describes its example and not its counter-example") {
  for (FurnitureRule const& rule : furniture_rules()) {
    auto const describes = [&](std::string_view line) {
      std::string const key = phrase_key(line);
      bool found = false;
      each_phrase(rule.phrases,
                  [&](std::string_view phrase) { found = found || matches_pattern(phrase, key); });
      return found;
    };
    INFO(rule.language << ", example: " << rule.example << ", counter: " << rule.counter_example);
    CHECK(describes(rule.example));
    CHECK(!describes(rule.counter_example));
    CHECK(place_of(rule.example) != Place::none);
    CHECK(place_of(rule.counter_example) == Place::none);
  }
}

TEST_CASE("every phrase of the furniture table is spelled as lines are compared") {
  for (FurnitureRule const& rule : furniture_rules()) {
    each_phrase(rule.phrases, [&](std::string_view phrase) {
      std::string line(phrase);
      for (char& c : line) {
        if (c == '#') c = '7';
        if (c == '*') c = 'x';
      }
      INFO(rule.language << ": " << phrase);
      CHECK(matches_pattern(phrase, phrase_key(line)));
    });
  }
}

TEST_CASE("each row of the credit table makes its example a credit line") {
  for (CreditRule const& rule : credit_rules()) {
    INFO(rule.language << ", example: " << rule.example << ", counter: " << rule.counter_example);
    CHECK(parse_credit_line(rule.example));
    CHECK(!parse_credit_line(rule.counter_example));
  }
}

TEST_CASE("each row of the caption table makes its example a caption") {
  for (CaptionRule const& rule : caption_rules()) {
    INFO(rule.language << ", example: " << rule.example << ", counter: " << rule.counter_example);
    CHECK(parse_caption(rule.example));
    CHECK(!parse_caption(rule.counter_example));
  }
}

TEST_CASE("each row of the mail table names the field of its example") {
  for (MailFieldRule const& rule : mail_field_rules()) {
    auto const names = [&](std::string_view line) {
      bool found = false;
      each_phrase(rule.names,
                  [&](std::string_view name) { found = found || prefix_length(line, name) > 0; });
      return found;
    };
    INFO(rule.language << ", example: " << rule.example << ", counter: " << rule.counter_example);
    CHECK(names(rule.example));
    CHECK(!names(rule.counter_example));
  }
}

TEST_CASE("each row of the callout table knows its example") {
  for (CalloutRule const& rule : callout_rules()) {
    INFO(rule.language << ", example: " << rule.example << ", counter: " << rule.counter_example);
    CHECK(callout_of(rule.example) == rule.kind);
    CHECK(!callout_of(rule.counter_example));
  }
}

}  // namespace article::text_reader
