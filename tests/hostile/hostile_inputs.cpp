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

/// One thing after the other.
std::string filled(std::size_t size, std::string_view before, std::string_view part,
                   std::string_view after) {
  return std::string(before) + repeated(part, size) + std::string(after);
}

/// One thing in the other.
std::string nested(std::size_t size, std::string_view before, std::string_view open,
                   std::string_view close, std::string_view after) {
  std::size_t const depth = size / (open.size() + close.size());
  std::string text(before);
  for (std::size_t i = 0; i < depth; ++i) text += open;
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text + std::string(after);
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

    // Forms of JSON
    {"nodes of an editor in each other", Format::json,
     [](std::size_t size) {
       return nested(size, R"({"type":"doc","content":[)", R"({"type":"blockquote","content":[)",
                     "]}", "]}");
     }},
    {"nodes of unknown type in each other", Format::json,
     [](std::size_t size) {
       return nested(size, R"({"type":"doc","content":[)", R"({"type":"what","content":[)", "]}",
                     "]}");
     }},
    {"lists of an editor in each other", Format::json,
     [](std::size_t size) {
       return nested(size, R"([{"type":"paragraph","children":[]},)",
                     R"({"type":"ul","children":[{"type":"li","children":[)", "]}]}", "]");
     }},
    {"lists beside lists", Format::json,
     [](std::size_t size) {
       return filled(size, R"({"root":{"type":"root","children":[{"type":"list","children":[)",
                     R"({"type":"listitem","children":[{"type":"list","children":[]}]},)",
                     "{}]}]}}");
     }},
    {"types that are all different", Format::json,
     [](std::size_t size) {
       return R"({"type":"doc","content":[)" +
              numbered(size, [](std::string const& n) {
                return R"({"type":"t)" + n + R"(","title":"a"},)";
              }) +
              "{}]}";
     }},
    {"formatting of one text", Format::json,
     [](std::size_t size) {
       return filled(size, R"({"type":"doc","content":[{"type":"text","text":"a","marks":[)",
                     R"({"type":"bold"},{"type":"link"},)", "{}]}]}");
     }},
    {"ranges that all overlap", Format::json,
     [](std::size_t size) {
       return R"({"entityMap":{},"blocks":[{"type":"unstyled","text":")" +
              std::string(size / 2, 'a') + R"(","inlineStyleRanges":[)" +
              numbered(size / 2, [](std::string const& n) {
                return R"({"style":"BOLD","length":99999999,"offset":)" + n + "},";
              }) +
              "{}]}]}";
     }},
    {"definitions of formatting", Format::json,
     [](std::size_t size) {
       std::string const texts =
           filled(size / 2, "", R"({"_type":"span","text":"a","marks":["k1","k9"]},)", "{}");
       return R"([{"_type":"block","markDefs":[)" +
              numbered(size / 2, [](std::string const& n) {
                return R"({"_type":"link","_key":"k)" + n + R"("},)";
              }) +
              R"({}],"children":[)" + texts + "]}]";
     }},
    {"items at ever deeper levels", Format::json,
     [](std::size_t size) {
       return "[" + numbered(size, [](std::string const& n) {
                return R"({"_type":"block","listItem":"bullet","level":)" + n + "},";
              }) +
              R"({"_type":"block"}])";
     }},
    {"lines of an editor", Format::json,
     [](std::size_t size) {
       return R"({"ops":[{"insert":")" + repeated("a\\n", size / 2) + "\"}," +
              filled(size / 2, "", R"({"insert":"b\n","attributes":{"list":"bullet","indent":9}},)",
                     R"({"insert":1}]})");
     }},
    {"formatting with many attributes", Format::json,
     [](std::size_t size) {
       return R"({"version":"0.3.1","atoms":[],"cards":[],"markups":[["a",[)" +
              repeated(R"("b",)", size / 2) + R"("c"]]],"sections":[[1,"p",[)" +
              repeated(R"([0,[0,0],1,"d"],)", size / 2) + "[]]]]}";
     }},
    {"references to one object", Format::json,
     [](std::size_t size) {
       return R"({"@graph":[)" + repeated(R"({"@id":"a"},)", size / 2) +
              R"({"@id":"a","@type":"Person",)" + repeated(R"("b":1,)", size / 2) +
              R"("c":1},{"@type":"Article","author":[)" + repeated(R"({"@id":"a"},)", size / 4) +
              R"("d"]}]})";
     }},
    {"objects that refer to each other", Format::json,
     [](std::size_t size) {
       return R"({"@graph":[)" + numbered(size, [](std::string const& n) {
                return R"({"@type":"Article","@id":")" + n + R"(","mainEntity":{"@id":"1)" + n +
                       R"("},"author":{"@id":")" + n + R"("}},)";
              }) +
              "{}]}";
     }},
    {"articles of a feed", Format::json,
     [](std::size_t size) {
       return filled(size, R"({"version":"https://jsonfeed.org/version/1","items":[)",
                     R"({"id":"a","content_html":"<p>b"},)", R"({"id":"c"}]})");
     }},
    {"items of a list of an editor in each other", Format::json,
     [](std::size_t size) {
       return nested(size, R"({"blocks":[{"type":"list","data":{"items":[)",
                     R"({"content":"a","items":[)", "]}", "]}}]}");
     }},
};

}  // namespace

std::span<HostileInput const> hostile_inputs() { return inputs; }

}  // namespace article
