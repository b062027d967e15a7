#include "passes/slug.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace article {

TEST_CASE("a slug keeps letters and digits of any script") {
  struct Row {
    std::string_view heading;
    std::string_view slug;
  };
  constexpr Row rows[] = {
      {"Getting started", "getting-started"},
      {"What's new in 2.0?", "whats-new-in-20"},
      {"C++ & you", "c--you"},
      {"snake_case and kebab-case", "snake_case-and-kebab-case"},
      {"Überblick: Größe", "überblick-größe"},
      {"ÉTÉ À LA PLAGE", "été-à-la-plage"},
      {"Введение в тему", "введение-в-тему"},
      {"はじめに", "はじめに"},
      {"第1章 概要", "第1章-概要"},
      {"مقدمة قصيرة", "مقدمة-قصيرة"},
      {"हिन्दी भाषा", "हिन्दी-भाषा"},
      {"한국어 소개", "한국어-소개"},
      {"🚀 Launch", "-launch"},
      {"", "section"},
      {"!?", "section"},
      {"---", "section"},
      {"🚀", "section"},
      {"a\xC2\xA0x", "a-x"},
      {"<script>\"x\"</script>", "scriptxscript"},
  };
  for (Row const& row : rows) CHECK(slug(row.heading) == row.slug);
}

TEST_CASE("ids are unique, whatever is asked for") {
  UniqueIds ids;
  CHECK(ids.take("a") == "a");
  CHECK(ids.take("a") == "a-2");
  CHECK(ids.take("a-2") == "a-2-2");
  CHECK(ids.take("a-3") == "a-3");
  CHECK(ids.take("a") == "a-4");
  CHECK(ids.take("a-2") == "a-2-3");
}

TEST_CASE("ids of footnotes are left to footnotes") {
  UniqueIds ids;
  CHECK(ids.take("fn-1") == "section-fn-1");
  CHECK(ids.take("fn-1") == "section-fn-1-2");
  CHECK(ids.take("fnref-1-2") == "section-fnref-1-2");
  CHECK(ids.take("fn") == "fn");
  CHECK(ids.take("fn") == "section-fn");
  CHECK(ids.take("fn") == "section-fn-2");
  CHECK(ids.take("fn-key") == "fn-key");
}

TEST_CASE("100,000 wishes for the same id are met in a moment") {
  // Counting up from 2 each time would take five thousand million steps.
  UniqueIds ids;
  std::string last;
  for (int i = 0; i < 100'000; ++i) last = ids.take("same");
  CHECK(last == "same-100000");
}

}  // namespace article
