// The structure that the reader finds, by example: each text with its outline.
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "support/text_outline.hpp"

namespace article {
namespace {

struct Example {
  std::string_view name;
  std::string_view text;
  std::string_view outline;
};

constexpr Example examples[] = {
    {"underlined headings in two depths",
     R"(Title
=====

The mill stands where the stream leaves the hills, and it has stood there a long time.

First
-----

The mill stands where the stream leaves the hills, and it has stood there a long time.

Detail
~~~~~~

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(title: Title

p The mill stands where the stream leaves the hills, and it has stood there a long time.
h2 First
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h3 Detail
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"capitals over plain headings",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

THE RACE

The mill stands where the stream leaves the hills, and it has stood there a long time.

Where it begins

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h2 THE RACE
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h3 Where it begins
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"numbered headings with their depths",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

1. Methods

The mill stands where the stream leaves the hills, and it has stood there a long time.

1.1 Soundings

The mill stands where the stream leaves the hills, and it has stood there a long time.

2. Results

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h2 1. Methods
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h3 1.1 Soundings
p The mill stands where the stream leaves the hills, and it has stood there a long time.
h2 2. Results
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"a short line that goes on is no heading",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

And then, on the third day,

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p And then, on the third day,
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"bullets of many kinds",
     R"(• one
• two

– three
– four

* five
* six
)",
     R"(
ul
  item
    p one
  item
    p two
ul
  item
    p three
  item
    p four
ul
  item
    p five
  item
    p six
)"},
    {"numbers start where they start",
     R"(4. four
5. five
6. six
)",
     R"(
ol from 4
  item
    p four
  item
    p five
  item
    p six
)"},
    {"letters under numbers, without indentation",
     R"(1. fix the gate
a) hinge
b) paint
2. sleep
)",
     R"(
ol from 1
  item
    p fix the gate
    ol from 1
      item
        p hinge
      item
        p paint
  item
    p sleep
)"},
    {"lists in lists by indentation",
     R"(- bread
- onions
    - red ones
        - small
- soap
)",
     R"(
ul
  item
    p bread
  item
    p onions
    ul
      item
        p red ones
        ul
          item
            p small
  item
    p soap
)"},
    {"tasks",
     R"(- [x] call Ann
- [ ] fix the gate
)",
     R"(
ul
  item, done
    p call Ann
  item, to do
    p fix the gate
)"},
    {"an item broken by the width of the page",
     R"(1. The boat may carry sixty-two. I would not like to see it do so on
   a spring tide.
2. Force six is the limit.
)",
     R"(
ol from 1
  item
    p The boat may carry sixty-two. I would not like to see it do so on a spring tide.
  item
    p Force six is the limit.
)"},
    {"a single dash is no list",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

- and so it went.

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p - and so it went.
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"a year at the start of a line is no item",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.
1947. It sank.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p 1947. It sank.
)"},
    {"speech after dashes",
     R"(— You are late, he said.
— I know, she said.
— By nine minutes!
)",
     R"(
p — You are late, he said. / — I know, she said. / — By nine minutes!
)"},
    {"quotes in quotes",
     R"(> > I stood on the pier.
>
> Is it true?

It is.
)",
     R"(
blockquote
  blockquote
    p I stood on the pier.
  p Is it true?
p It is.
)"},
    {"a quotation and who said it",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

“You can put a car anywhere.”
— Margaret Oake

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
blockquote
  p “You can put a car anywhere.”
  p — Margaret Oake
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"code by its indentation",
     R"(Then type:

    make
    sudo make install

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p Then type:
code
  | make
  | sudo make install
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"code by its look",
     R"(Add these lines:

int main() {
  return 0;
}

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p Add these lines:
code
  | int main() {
  |   return 0;
  | }
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"fenced code and its language",
     R"(```python
print(1)

print(2)
```
)",
     R"(
code in python
  | print(1)
  | 
  | print(2)
)"},
    {"columns set with spaces stay as they are",
     R"(Name      Height
Oak       21
Ash       18
Elm       9
)",
     R"(
code
  | Name      Height
  | Oak       21
  | Ash       18
  | Elm       9
)"},
    {"a table by its tabs",
     R"(Tree	Height
Oak	21
Ash	18
)",
     R"(
table
  row
    head Tree
    head Height
  row
    cell Oak
    cell 21
  row
    cell Ash
    cell 18
)"},
    {"a table with its caption",
     R"(Table 1: Trees of the north shore

Tree	Height
Oak	21
)",
     R"(
figure
  figcaption Table 1: Trees of the north shore
  table
    row
      head Tree
      head Height
    row
      cell Oak
      cell 21
)"},
    {"a caption whose picture is not at hand",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

The wheel in spring. Photo: Tom Arley

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p {The wheel in spring. Photo: Tom Arley}
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"addresses become links",
     R"(See https://example.org/mill_(old), www.example.org or write to jane@example.org.
)",
     R"(
p See [https://example.org/mill_(old)](https://example.org/mill_(old)), [www.example.org](https://www.example.org) or write to [jane@example.org](mailto:jane@example.org).
)"},
    {"what only looks like an address does not",
     R"(At 10:30 @jane said a:b and http:// and x@y.
)",
     R"(
p At 10:30 @jane said a:b and http:// and x@y.
)"},
    {"lines broken by width are joined, hyphens judged",
     R"(Anyone who has waited for the tide at the bar knows that the ta-
bles are optimistic. The office has kept a well-known list of com-
plaints since 1926, and they are all the same; the well-
known ones are the oldest, and there are many of them still.
)",
     R"(
p Anyone who has waited for the tide at the bar knows that the tables are optimistic. The office has kept a well-known list of complaints since 1926, and they are all the same; the well-known ones are the oldest, and there are many of them still.
)"},
    {"verse keeps its lines",
     R"(The harbor master keeps a clock
that's seven minutes slow,
because the tide, which made the rock,
has never had to know.
)",
     R"(
p The harbor master keeps a clock / that's seven minutes slow, / because the tide, which made the rock, / has never had to know.
)"},
    {"an address keeps its lines",
     R"(The Harbor Master
East Pier
Oxney

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The Harbor Master / East Pier / Oxney
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"Chinese lines are joined without spaces",
     R"(早上七点，江边的老茶馆刚刚开门，陈福生已经坐在台上擦他的
醒木了。醒木是枣木做的，用了四十三年，四个角都磨圆了。他
说，这块木头比他自己还要有名，可是没有人记得它是从哪里来
的。
)",
     R"(
p 早上七点，江边的老茶馆刚刚开门，陈福生已经坐在台上擦他的醒木了。醒木是枣木做的，用了四十三年，四个角都磨圆了。他说，这块木头比他自己还要有名，可是没有人记得它是从哪里来的。
)"},
    {"paragraphs that are set in",
     R"(The mill stands where the stream leaves the hills, and it has
stood there a long time.
   Nobody knows who built it. The beams are older than the church,
and nobody knows that either.
   It turns.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p Nobody knows who built it. The beams are older than the church, and nobody knows that either.
p It turns.
)"},
    {"sections parted by stars",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

* * *

The mill stands where the stream leaves the hills, and it has stood there a long time.
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
thematicBreak
p The mill stands where the stream leaves the hills, and it has stood there a long time.
)"},
    {"a note",
     R"(Note
The gauge has to answer within five seconds, or it is asked again.
)",
     R"(
note
  p The gauge has to answer within five seconds, or it is asked again.
)"},
    {"a signature under two dashes",
     R"(The mill stands where the stream leaves the hills, and it has stood there a long time.

Ruth

--
Captain Ruth Ayres
Harbor Master
)",
     R"(
p The mill stands where the stream leaves the hills, and it has stood there a long time.
p Ruth
thematicBreak
p Captain Ruth Ayres / Harbor Master
)"},
    {"a page break in the middle of a sentence",
     R"(The channel over the bar is less than two meters deep, and the

11
)"
     "\f"
     R"(12  THE BAR

tide has to squeeze through it before it can fill the basin.
)",
     R"(
p The channel over the bar is less than two meters deep, and the tide has to squeeze through it before it can fill the basin.

left out
- page: 11
- page: 12  THE BAR
)"},
};

}  // namespace

TEST_CASE("each example has the structure that its outline shows") {
  for (Example const& example : examples) {
    std::string outline = text_outline(example.text);
    constexpr std::string_view nothing_left_out = "\nleft out\n";
    if (outline.ends_with(nothing_left_out)) {
      outline.resize(outline.size() - nothing_left_out.size());
    }
    INFO(example.name << "\n" << example.text);
    CHECK(outline == example.outline);
  }
}

}  // namespace article
