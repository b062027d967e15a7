#include "html/code_blocks.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "html/dom_query.hpp"

namespace article {
namespace {

/// Tables with a column of line numbers, by the highlighters that write them.
constexpr std::string_view table_classes =
    "highlighttable rouge-table lntable hljs-ln codehilitetable linenodiv-table"
    " js-file-line-container blob-code-content crayon-table";

/// Boxes that hold such a table or lines.
constexpr std::string_view box_classes = "syntaxhighlighter crayon-syntax monaco-editor-code";

/// Numbers of lines and what else stands beside the code.
constexpr std::string_view gutter_classes =
    "lineno linenos linenumber linenumbers line-number line-numbers-rows gutter gl rouge-gutter"
    " hljs-ln-numbers hljs-ln-line-numbers lnt ln lntd-number blob-num line-numbers-wrapper"
    " crayon-nums code-copy copy copy-btn copy-button btn-copy copybtn clipboard-copy toolbar"
    " code-header code-lang react-line-number code-block-header highlight-header"
    " react-syntax-highlighter-line-number crayon-toolbar";

/// A line each, which browsers set in a row of its own.
constexpr std::string_view line_classes =
    "line code-line view-line token-line react-code-line crayon-line ec-line cm-line line-content"
    " CodeMirror-line";

/// Words among the classes that are no language.
constexpr std::string_view no_languages =
    "hljs highlight highlighted code sourceCode prettyprint prettyprinted linenums source pre"
    " numberSource numberLines shiki astro-code codehilite notranslate chroma prism wrap "
    "nohighlight"
    " no-highlight plain wp-block-code wp-block-preformatted EnlighterJSRAW literal-block"
    " programlisting screen syntax line-numbers block listing example snippet language lang"
    " code-block codeblock code-toolbar doctest-block";

bool is_pre(HtmlTag tag) {
  return tag == HtmlTag::pre || tag == HtmlTag::listing || tag == HtmlTag::xmp ||
         tag == HtmlTag::plaintext;
}

/// The language in one class name or `brush:` pair; empty when it says none.
std::string_view language_in(std::string_view name) {
  static constexpr std::string_view prefixes[] = {
      "language-",          "lang-",      "highlight-source-", "highlight-text-",
      "mw-highlight-lang-", "brush:",     "sourceCode-",       "syntax-",
      "crayon-lang-",       "code-lang-", "highlight-"};
  for (std::string_view const prefix : prefixes) {
    if (!name.starts_with(prefix) || name.size() == prefix.size()) continue;
    std::string_view const language = name.substr(prefix.size());
    return language == "none" || language == "plain" || language == "default" ? std::string_view()
                                                                              : language;
  }
  return {};
}

/// `brush: js; toolbar: false`, as SyntaxHighlighter has it.
std::string_view brush_in(std::string_view classes) {
  std::size_t const brush = classes.find("brush:");
  if (brush == std::string_view::npos) return {};
  std::string_view const rest = trim_start(classes.substr(brush + 6));
  return rest.substr(0, rest.find_first_of("; "));
}

std::string_view language_of(Dom const& dom, DomId id) {
  static constexpr std::string_view names[] = {"data-lang", "data-language",
                                               "data-enlighter-language", "data-code-language"};
  for (std::string_view const name : names) {
    std::string_view const value = trim(dom.attribute(id, name));
    if (!value.empty() && value.size() < 40) return value;
  }
  std::string_view const classes = dom.attribute(id, "class");
  std::string_view language = brush_in(classes);
  if (!language.empty()) return language;
  any_word(classes, [&](std::string_view word) {
    language = language_in(word);
    return !language.empty();
  });
  return language;
}

/// `hljs python`, `sourceCode haskell`: the word beside the highlighter's own.
std::string_view word_beside_highlighter(Dom const& dom, DomId id) {
  std::string_view const classes = dom.attribute(id, "class");
  if (!has_word(classes, "hljs") && !has_word(classes, "sourceCode") &&
      !has_word(classes, "syntaxhighlighter") && !has_word(classes, "prettyprint")) {
    return {};
  }
  std::string_view found;
  any_word(classes, [&](std::string_view word) {
    bool const known = has_word(no_languages, word) || word.find('-') != std::string_view::npos ||
                       word.find('_') != std::string_view::npos;
    if (!known && word.size() < 24) found = word;
    return !found.empty();
  });
  return found;
}

/// Of the block, what is in it first, and the boxes around it.
std::string_view find_language(Dom const& dom, DomId id) {
  DomId const code = find_below(
      dom, id,
      [&](DomId below) {
        return (dom.tag(below) == HtmlTag::code || is_pre(dom.tag(below))) &&
               (!language_of(dom, below).empty() || !word_beside_highlighter(dom, below).empty());
      },
      40);
  for (DomId const place : {code, id}) {
    if (place == no_dom_node) continue;
    std::string_view const language = language_of(dom, place);
    if (!language.empty()) return language;
    std::string_view const word = word_beside_highlighter(dom, place);
    if (!word.empty()) return word;
  }
  DomId box = dom[id].parent;
  for (int levels = 0; levels < 4 && box != no_dom_node && dom.is_element(box); ++levels) {
    HtmlTag const tag = dom.tag(box);
    if (tag == HtmlTag::body || tag == HtmlTag::article || tag == HtmlTag::main) break;
    std::string_view const language = language_of(dom, box);
    if (!language.empty()) return language;
    box = dom[box].parent;
  }
  return {};
}

/// Elements in code that begin a line of their own.
bool is_row(HtmlTag tag) {
  return tag == HtmlTag::div || tag == HtmlTag::p || tag == HtmlTag::li || tag == HtmlTag::tr ||
         tag == HtmlTag::ol || tag == HtmlTag::ul || tag == HtmlTag::table || is_pre(tag);
}

class CodeReader {
 public:
  explicit CodeReader(Dom const& dom) : m_dom(dom) {}

  std::string read(DomId block) {
    find_numbers(block);
    DomId const end = m_dom.end_of(block);
    for (DomId id = block + 1; id < end;) {
      while (!m_rows.empty() && id >= m_dom.end_of(m_rows.back())) leave_row();
      if (m_dom.is_text(id)) m_text += m_dom[id].text;
      if (!m_dom.is_element(id)) {
        ++id;
        continue;
      }
      HtmlTag const tag = m_dom.tag(id);
      if (is_left_out(id)) {
        id = m_dom.end_of(id);
        continue;
      }
      if (tag == HtmlTag::br) m_text += '\n';
      // <code> for each line; several in one line are words.
      bool const is_line =
          has_class_of(m_dom, id, line_classes) || m_dom.has_attribute(id, "data-line");
      if (is_row(tag) && !is_line) {
        if (!m_text.empty() && !m_text.ends_with('\n')) m_text += '\n';
        m_rows.push_back(id);
      }
      if (is_line) start_line();
      ++id;
    }
    while (!m_rows.empty()) leave_row();
    return std::move(m_text);
  }

 private:
  /// Rows that each begin with an element that has the row's number and nothing else are numbered,
  /// whatever the numbers are called.
  void find_numbers(DomId block) {
    std::uint32_t expected = 0;
    std::vector<DomId> numbers;
    for (DomId const row : DomChildren(m_dom, block)) {
      if (!m_dom.is_element(row)) {
        if (is_all_space(m_dom[row].text)) continue;
        return;
      }
      DomId const first = m_dom[row].first_child;
      if (first == no_dom_node || !m_dom.is_element(first)) return;
      auto const number = parse_number(trim(short_text(m_dom, first, 8)));
      if (!number || (!numbers.empty() && *number != expected)) return;
      expected = *number + 1;
      numbers.push_back(first);
    }
    constexpr std::size_t least_rows = 2;
    if (numbers.size() >= least_rows) m_numbers = std::move(numbers);
  }

  bool is_left_out(DomId id) const {
    if (std::binary_search(m_numbers.begin(), m_numbers.end(), id)) return true;
    switch (m_dom.tag(id)) {
      case HtmlTag::button:
      case HtmlTag::script:
      case HtmlTag::style:
      case HtmlTag::svg:
      case HtmlTag::textarea:
      case HtmlTag::rp: return true;
      default: break;
    }
    if (m_dom[id].attribute_count == 0) return false;
    // A line's number may be an attribute, which an empty cell shows.
    if (m_dom.tag(id) == HtmlTag::td && m_dom.has_attribute(id, "data-line-number")) {
      return short_text(m_dom, id, 8).size() < 8;
    }
    return has_class_of(m_dom, id, gutter_classes) || m_dom[id].text == "clipboard-copy";
  }

  /// Lines may end with line feeds of their own or be blocks without any.
  void start_line() {
    if (m_has_line && m_text.find('\n', m_line_start) == std::string::npos) m_text += '\n';
    m_has_line = true;
    m_line_start = m_text.size();
  }

  void leave_row() {
    m_rows.pop_back();
    if (!m_text.empty() && !m_text.ends_with('\n')) m_text += '\n';
  }

  Dom const& m_dom;
  std::string m_text;
  std::vector<DomId> m_rows;
  std::vector<DomId> m_numbers;  ///< See `find_numbers`.
  bool m_has_line = false;
  std::size_t m_line_start = 0;
};

/// Whether a <pre> has line numbers alone.
bool has_only_numbers(Dom const& dom, DomId id) {
  constexpr std::size_t enough = 60;
  std::string const text = short_text(dom, id, enough);
  return std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || is_space(c); });
}

/// The cell beside a column of line numbers that has the code, in a table of one row; or none.
DomId cell_beside_numbers(Dom const& dom, DomId table) {
  constexpr DomId near = 12;
  DomId const numbers = find_tag_below(dom, table, HtmlTag::td, near);
  if (numbers == no_dom_node || !has_only_numbers(dom, numbers)) return no_dom_node;
  DomId const code = dom.next_element(numbers);
  if (code == no_dom_node || find_tag_below(dom, numbers, HtmlTag::pre, near) == no_dom_node ||
      find_tag_below(dom, code, HtmlTag::pre, near) == no_dom_node) {
    return no_dom_node;
  }
  return code;
}

/// The cell or box of a highlighter that has the code, or the block itself.
DomId code_part(Dom const& dom, DomId id) {
  if (is_pre(dom.tag(id))) return id;
  DomId const beside = dom.tag(id) == HtmlTag::table ? cell_beside_numbers(dom, id) : no_dom_node;
  if (beside != no_dom_node) return beside;
  DomId const part = find_below(dom, id, [&](DomId below) {
    return (dom.tag(below) == HtmlTag::td &&
            has_class_of(dom, below, "code rouge-code crayon-code")) ||
           (dom.tag(below) == HtmlTag::pre && !has_class_of(dom, below, gutter_classes) &&
            !has_class_of(dom, dom[below].parent, gutter_classes) && !has_only_numbers(dom, below));
  });
  return part == no_dom_node ? id : part;
}

}  // namespace

bool is_code_block(Dom const& dom, DomId id) {
  HtmlTag const tag = dom.tag(id);
  if (is_pre(tag)) return true;
  if (tag == HtmlTag::table) {
    return has_class_of(dom, id, table_classes) || cell_beside_numbers(dom, id) != no_dom_node;
  }
  if (dom[id].attribute_count == 0) return false;
  if (tag == HtmlTag::div) return has_class_of(dom, id, box_classes);
  return false;
}

CodeBlock read_code_block(Dom const& dom, DomId id) {
  CodeBlock block;
  block.language = find_language(dom, id);
  block.text = CodeReader(dom).read(code_part(dom, id));
  // The parser takes away the first line feed of a <pre>, not that of a <pre><code>.
  std::size_t start = 0;
  if (block.text.starts_with('\n') &&
      dom.tag(dom.first_element(id) == no_dom_node ? id : dom.first_element(id)) != HtmlTag::code) {
    start = 1;
  }
  if (block.text.ends_with('\n')) block.text.pop_back();
  block.text.erase(0, start);
  return block;
}

bool is_code_of_lines(Dom const& dom, DomId id) {
  std::string_view const style = dom.attribute(id, "style");
  if (starts_with_ignore_case(style_property(style, "white-space"), "pre") ||
      starts_with_ignore_case(style_property(style, "display"), "block")) {
    return true;
  }
  return find_below(
             dom, id,
             [&](DomId below) { return dom.tag(below) == HtmlTag::br || is_pre(dom.tag(below)); },
             60) != no_dom_node;
}

}  // namespace article
