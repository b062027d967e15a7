#include "hostile/hostile_inputs.hpp"

namespace article {
namespace {

std::string repeated(std::string_view part, std::size_t size) {
  std::string text;
  text.reserve(size + part.size());
  while (text.size() < size) text += part;
  return text;
}

/// `make(0)`, `make(1)` … until there is enough.
template <class Make>
std::string numbered(std::size_t size, Make&& make) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) text += make(std::to_string(i));
  return text;
}

template <char... letters>
std::string repeat(std::size_t size) {
  constexpr char part[] = {letters...};
  return repeated(std::string_view(part, sizeof...(letters)), size);
}

constexpr HostileInput inputs[] = {
    // Nesting
    {"quotes in quotes", Format::markdown, repeat<'>'>},
    {"quotes in quotes, text", Format::text, repeat<'>', ' '>},
    {"lists in lists on one line", Format::markdown, repeat<'-', ' '>},
    {"quotes and lists in turn", Format::markdown, repeat<'>', ' ', '-', ' '>},
    {"lists in lists, each a line deeper", Format::markdown,
     [](std::size_t size) {
       std::string text;
       for (std::string indent; text.size() < size; indent += "  ") text += indent + "* a\n";
       return text;
     }},
    {"opening brackets", Format::markdown, repeat<'['>},
    {"brackets in brackets", Format::markdown,
     [](std::size_t size) {
       return std::string(size / 2, '[') + "a" + std::string(size / 2, ']');
     }},
    {"images in images", Format::markdown,
     [](std::size_t size) { return repeated("![", size / 3) + "a" + repeated("](b)", size / 2); }},
    {"emphasis in emphasis", Format::markdown, repeat<'*', 'a', ' ', '*', '*', 'a', ' '>},
    {"marks in marks", Format::markdown, repeat<'=', '=', 'a', '^', 'b', '~', 'c'>},
    {"arrays in arrays", Format::json, repeat<'['>},
    {"objects in objects", Format::json,
     [](std::size_t size) { return repeated(R"({"children":[)", size); }},
    {"nodes in nodes", Format::json,
     [](std::size_t size) {
       std::string const open = R"({"type":"blockquote","children":[)";
       std::size_t const depth = size / (open.size() + 2);
       std::string text = R"({"type":"root","children":[)";
       for (std::size_t i = 0; i < depth; ++i) text += open;
       for (std::size_t i = 0; i < depth; ++i) text += "]}";
       return text + "]}";
     }},
    {"elements in elements", Format::html,
     [](std::size_t size) { return repeated("<div>", size); }},
    {"inline elements in each other", Format::html,
     [](std::size_t size) { return repeated("<b><i>", size); }},
    {"tables in tables", Format::html,
     [](std::size_t size) { return repeated("<table><tr><td>", size); }},

    // Unclosed
    {"emphasis never closed", Format::markdown, repeat<'_', 'a', ' '>},
    {"emphasis never opened", Format::markdown, repeat<'a', '_', ' '>},
    {"links never closed", Format::markdown, repeat<'[', 'a', ']', '(', '<', 'b'>},
    {"code spans of growing length", Format::markdown,
     [](std::size_t size) {
       std::string text;
       for (std::string ticks = "`"; text.size() < size; ticks += '`') text += "e" + ticks;
       return text;
     }},
    {"formulas never closed", Format::markdown, repeat<'$', 'a'>},
    {"formulas of dollars alone", Format::markdown, repeat<'$', '$', ' '>},
    {"marks never closed", Format::markdown, repeat<'=', '=', 'a', ' '>},
    {"comments never closed", Format::markdown,
     [](std::size_t size) { return repeated("a <!-- ", size); }},
    {"tags never closed", Format::markdown,
     [](std::size_t size) { return repeated("<a href=\"", size); }},
    {"front matter never closed", Format::markdown,
     [](std::size_t size) { return "---\n" + repeated("a: b\n", size); }},
    {"front matter of brackets", Format::markdown,
     [](std::size_t size) { return "---\na: " + std::string(size, '[') + "\n---\n"; }},
    {"front matter of aliases", Format::markdown,
     [](std::size_t size) {
       return "---\na: &a [x]\n" +
              numbered(size, [](std::string const& n) { return "k" + n + ": [*a, *a, *a]\n"; }) +
              "---\n";
     }},
    {"TOML front matter of tables", Format::markdown,
     [](std::size_t size) {
       return "+++\n" + numbered(size, [](std::string const& n) { return "[a.b.c" + n + "]\n"; }) +
              "+++\n";
     }},
    {"fences that open each other", Format::markdown,
     repeat<'`', '`', '`', '\n', '~', '~', '~', '\n'>},
    {"tags without end", Format::html, [](std::size_t size) { return repeated("<a ", size); }},
    {"strings without end", Format::json,
     [](std::size_t size) { return "\"" + std::string(size, 'a'); }},

    // Many of one thing
    {"one long line", Format::markdown, [](std::size_t size) { return std::string(size, 'a'); }},
    {"one long line, text", Format::text, [](std::size_t size) { return std::string(size, 'a'); }},
    {"words on one line, text", Format::text,
     [](std::size_t size) { return repeated("lorem ipsum ", size); }},
    {"line feeds", Format::markdown, repeat<'\n'>},
    {"line feeds, text", Format::text, repeat<'\n'>},
    {"short lines, text", Format::text, repeat<'a', '\n'>},
    {"bullets, text", Format::text, repeat<'*', ' ', 'a', '\n'>},
    {"numbers, text", Format::text,
     [](std::size_t size) {
       return numbered(size, [](std::string const& n) { return n + ". a\n"; });
     }},
    {"growing indents, text", Format::text,
     [](std::size_t size) {
       std::string text;
       for (std::string indent; text.size() < size; indent += "  ") text += indent + "- a\n";
       return text;
     }},
    {"hyphens at line ends, text", Format::text, repeat<'w', 'o', 'r', 'd', '-', '\n'>},
    {"tabs, text", Format::text, repeat<'a', '\t', 'b', '\n'>},
    {"one line of tabs, text", Format::text, repeat<'a', '\t'>},
    {"at signs, text", Format::text, repeat<'a', '@'>},
    {"addresses, text", Format::text,
     [](std::size_t size) { return repeated("http://a.b/(", size); }},
    {"dashes, text", Format::text, repeat<'-'>},
    {"furniture, text", Format::text,
     [](std::size_t size) { return repeated("Share\nSubscribe\n5 min read\n", size); }},
    {"lists of other articles, text", Format::text,
     [](std::size_t size) {
       return repeated("Related posts\nThe mill stands where the stream leaves the hills.\n", size);
     }},
    {"comments, text", Format::text,
     [](std::size_t size) { return repeated("3 Comments\n\nThe mill stood there.\n\n", size); }},
    {"captions, text", Format::text,
     [](std::size_t size) { return repeated("Photo: ((((((((((((((((\n\n", size); }},
    {"pages, text", Format::text,
     [](std::size_t size) {
       return numbered(size, [](std::string const& n) { return "so it goes on\n" + n + "\f"; });
     }},
    {"fences, text", Format::text, repeat<'`', '`', '`', '\n', '~', '~', '~', '\n'>},
    {"hosts, text", Format::text, [](std::size_t size) { return repeated("www.", size); }},
    {"columns, text", Format::text, repeat<'a', ' ', ' ', 'b', '\n'>},
    {"attributions, text", Format::text,
     [](std::size_t size) { return repeated("“a”\n— Bob\n\n", size); }},
    {"NUL", Format::markdown, repeat<'\0'>},
    {"NUL, text", Format::text, repeat<'\0'>},
    {"bytes that are not UTF-8", Format::text, repeat<'\xFF'>},
    {"headings of one text", Format::markdown,
     [](std::size_t size) { return repeated("# same title\n", size); }},
    {"headings that look numbered", Format::markdown,
     [](std::size_t size) {
       return numbered(size, [](std::string const& n) { return "# a\n\n# a-" + n + "\n\n"; });
     }},
    {"footnotes", Format::markdown,
     [](std::size_t size) {
       return numbered(size / 2, [](std::string const& n) { return "[^" + n + "] "; }) + "\n\n" +
              numbered(size / 2, [](std::string const& n) { return "[^" + n + "]: x\n"; });
     }},
    {"footnotes in a chain", Format::markdown,
     [](std::size_t size) {
       return "[^0]\n\n" + numbered(size, [](std::string const& n) {
                return "[^" + n + "]: [^1" + n + "]\n\n";
              });
     }},
    {"references to one footnote", Format::markdown,
     [](std::size_t size) { return "[^1]: x\n\n" + repeated("[^1] ", size); }},
    {"links to one long address", Format::markdown,
     [](std::size_t size) {
       return "[a]: /" + std::string(size / 2, 'u') + "\n\n" + repeated("[a] ", size / 2);
     }},
    {"link definitions", Format::markdown,
     [](std::size_t size) {
       return numbered(size, [](std::string const& n) { return "[" + n + "]: u\n"; });
     }},
    {"rows shorter than the table", Format::markdown,
     [](std::size_t size) {
       return "|" + repeated("x|", size / 4) + "\n|" + repeated("-|", size / 4) + "\n" +
              repeated("a\n", size / 2);
     }},
    {"bars", Format::markdown, repeat<'|'>},
    {"web addresses", Format::markdown, [](std::size_t size) { return repeated("http://", size); }},
    {"closing brackets after an address", Format::markdown,
     [](std::size_t size) { return "http://a.b/" + std::string(size, ')'); }},
    {"definition lists", Format::markdown, repeat<'a', '\n', ':', ' ', 'b', '\n', '\n'>},
    {"combining marks", Format::markdown,
     [](std::size_t size) { return "# a" + repeated("\u0301", size); }},
    {"dots in an address", Format::markdown,
     [](std::size_t size) { return "[a](http://b" + repeated("/..", size) + ")"; }},
    {"attributes", Format::html,
     [](std::size_t size) {
       return "<p" + numbered(size, [](std::string const& n) { return " a" + n + "=1"; }) + ">x";
     }},
    {"formatting elements that paragraphs open again", Format::html,
     [](std::size_t size) {
       return "<p>" +
              numbered(size / 2, [](std::string const& n) { return "<font c" + n + "=1>"; }) +
              repeated("<p>x", size / 2);
     }},
    {"references to characters", Format::html,
     [](std::size_t size) { return repeated("&notit", size); }},
    {"keys that are the same", Format::json,
     [](std::size_t size) { return "{" + repeated("\"a\":1,", size) + "\"a\":1}"; }},
    {"digits", Format::json, repeat<'9'>},
};

}  // namespace

std::span<HostileInput const> hostile_inputs() { return inputs; }

}  // namespace article
