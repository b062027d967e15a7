#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/builder.hpp"

namespace article {

/// Documents made of random calls to a builder, for properties that hold for any document: the same
/// seed gives the same document. Text and fields hold what formats have to escape.
class RandomDocument {
 public:
  explicit RandomDocument(std::uint32_t seed)
      : m_random(seed), m_most_calls(seed % 100 == 0 ? 2000 : 60) {}

  /// Each choice is a byte's: what a fuzzer changes in its input changes one call. The bytes must live as
  /// long as this.
  explicit RandomDocument(std::string_view choices) : m_choices(choices), m_is_chosen(true) {}

  Document make() {
    std::size_t const calls = m_is_chosen ? m_choices.size() : 1 + below(m_most_calls);
    for (std::size_t i = 0; i < calls; ++i) {
      switch (below(8)) {
        case 0:
        case 1:
          m_builder.close();
          if (!m_open.empty()) m_open.pop_back();
          break;
        case 2:
        case 3: m_builder.text(words()); break;
        case 4: add_node(pick_kind(), true); break;
        default: add_node(pick_kind(), false);
      }
    }
    return std::move(m_builder).finish();
  }

 private:
  std::size_t below(std::size_t limit) {
    if (!m_is_chosen) return m_random() % limit;
    if (m_choices.empty()) return 0;
    auto const choice = static_cast<unsigned char>(m_choices.front());
    m_choices.remove_prefix(1);
    return choice % limit;
  }

  std::string_view words() {
    constexpr std::string_view choices[] = {
        " word",        "a & b",   "<b>x</b>", "\"q\" 'r'", " ",          "-",
        "1. one",       "# two",   "漢字かな", "عربى",      "> three",    "[l](u) *e*",
        "\u00A0nbsp",   "\u2028",  "</script", "a|b",       "line\nline", "\\ back`tick",
        "\xC3 invalid", "😀 emoji", "=====",    "x\r\ny",    "&amp;",      "\xEF\xBB\xBF",
    };
    return choices[below(std::size(choices))];
  }

  /// Gives each field a value, often its default.
  struct FieldFiller {
    RandomDocument& random;

    void operator()(std::string_view name, std::string_view& text) {
      constexpr std::string_view urls[] = {"#a", "https://example.org/?a=1&b=\"<>", "b.png", ",c,"};
      bool const url = name == "url" || name == "cite" || name == "poster";
      if (url) text = urls[random.below(std::size(urls))];
      if (!url && random.below(2) == 0) text = random.words();
    }
    void operator()(std::string_view, bool& value) { value = random.below(2) == 0; }
    void operator()(std::string_view, std::optional<bool>& value) {
      if (random.below(2) == 0) value = random.below(2) == 0;
    }
    void operator()(std::string_view, std::span<ImageCandidate const>& candidates) {
      static constexpr ImageCandidate choices[] = {{.url = "a.png", .width_px = 640},
                                                   {.url = "b.png", .density_percent = 150},
                                                   {.url = "c"}};
      candidates = std::span(choices).first(random.below(4));
    }
    void operator()(std::string_view, std::span<MediaSource const>& sources) {
      static constexpr MediaSource choices[] = {{.url = "a.mp4", .type = "video/mp4"},
                                                {.url = "b<.webm"}};
      sources = std::span(choices).first(random.below(3));
    }
    template <class Value>
    void operator()(std::string_view, Value& value) {
      if constexpr (std::is_enum_v<Value>) {
        value = static_cast<Value>(random.below(names_of(value).size()));
      } else {
        value = static_cast<Value>(random.below(4));
      }
    }
  };

  /// Any kind, mostly one that fits where it comes.
  Kind pick_kind() {
    Kind const parent = m_open.empty() ? Kind::root : m_open.back();
    std::vector<Kind> kinds;
    bool const any = below(8) == 0;
    for (std::size_t i = 0; i < kind_count; ++i) {
      if (any || accepts(parent, static_cast<Kind>(i))) kinds.push_back(static_cast<Kind>(i));
    }
    return kinds.empty() ? Kind::text : kinds[below(kinds.size())];
  }

  void add_node(Kind kind, bool as_leaf) {
    std::string_view const value = below(2) == 0 ? words() : "v <&>\n\n  w";
    bool typed = false;
    with_fields_type(kind, [&](auto fields) {
      typed = true;
      FieldFiller filler{*this};
      decltype(fields)::each_field(fields, filler);
      as_leaf ? m_builder.leaf(fields, value) : m_builder.open(fields);
    });
    if (!typed) as_leaf ? m_builder.leaf(kind, value) : m_builder.open(kind);
    if (as_leaf) return;
    m_open.push_back(kind);
    if (below(8) == 0) m_builder.set_direction(below(2) == 0 ? Direction::rtl : Direction::ltr);
    if (below(8) == 0) m_builder.set_language(below(2) == 0 ? "fr" : "zh-Hant");
  }

  Builder m_builder;
  std::vector<Kind> m_open;  ///< What was opened and not closed.
  std::mt19937 m_random;
  std::size_t m_most_calls = 0;
  std::string_view m_choices;
  bool m_is_chosen = false;
};

}  // namespace article
