// Prints the trees that HTML gives, for html5lib.mjs and named_characters.py.
//
// Input: one JSON object a line, {"data", "fragmentContext"?: "name" or "svg name", "scripting"?}.
// Output: for each line the tree as html5lib's tests write it, as a JSON string.
#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "html/dom.hpp"

using namespace article;

namespace {

// https://html.spec.whatwg.org/multipage/parsing.html#adjust-foreign-attributes
bool has_namespace(std::string_view name) {
  return name.substr(0, 6) == "xlink:" || name == "xml:lang" || name == "xml:space" ||
         name == "xmlns:xlink";
}

class TreeWriter {
 public:
  explicit TreeWriter(Dom const& dom) : m_dom(dom) {}

  std::string write() {
    for (DomId id = 1; id < m_dom.size(); ++id) {
      while (!m_open.empty() && m_open.back() != m_dom[id].parent) m_open.pop_back();
      add(id);
      m_open.push_back(id);
      if (m_dom.tag(id) == HtmlTag::template_) line("content", id, 1);
    }
    return m_out;
  }

 private:
  void line(std::string const& text, DomId id, std::size_t extra = 0) {
    std::size_t depth = extra;
    for (DomId up = m_dom[id].parent; up != no_dom_node; up = m_dom[up].parent) {
      if (up == Dom::document) break;
      depth += m_dom.tag(up) == HtmlTag::template_ ? 2 : 1;
    }
    if (!m_out.empty()) m_out += '\n';
    m_out += "| " + std::string(2 * depth, ' ') + text;
  }

  void add(DomId id) {
    DomNode const& node = m_dom[id];
    std::string const text(node.text);
    switch (node.type) {
      case DomType::document: return;
      case DomType::text: return line('"' + text + '"', id);
      case DomType::comment: return line("<!-- " + text + " -->", id);
      case DomType::doctype: {
        std::string const identifiers = " \"" + std::string(m_dom.attribute(id, "public")) +
                                        "\" \"" + std::string(m_dom.attribute(id, "system")) + '"';
        return line("<!DOCTYPE " + text + (identifiers == " \"\" \"\"" ? "" : identifiers) + ">",
                    id);
      }
      case DomType::element: return add_element(id, text);
    }
  }

  void add_element(DomId id, std::string const& name) {
    DomNamespace const name_space = m_dom[id].name_space;
    bool const foreign = name_space != DomNamespace::html;
    line(std::string("<") +
             (!foreign                          ? ""
              : name_space == DomNamespace::svg ? "svg "
                                                : "math ") +
             name + ">",
         id);
    std::vector<std::string> attributes;
    for (DomAttribute const& attribute : m_dom.attributes(id)) {
      std::string attribute_name(attribute.name);
      if (foreign && has_namespace(attribute_name)) {
        attribute_name[attribute_name.find(':')] = ' ';
      }
      attributes.push_back(attribute_name + "=\"" + std::string(attribute.value) + '"');
    }
    std::sort(attributes.begin(), attributes.end());
    for (std::string const& attribute : attributes) line(attribute, id, 1);
  }

  Dom const& m_dom;
  std::vector<DomId> m_open;
  std::string m_out;
};

Dom parse(std::string const& data, nlohmann::json const& test) {
  DomOptions options;
  if (test.contains("scripting")) options.scripting = test["scripting"].get<bool>();
  if (!test.contains("fragmentContext")) return Dom::parse_page(data, options);
  std::string name = test["fragmentContext"].get<std::string>();
  DomContext context;
  if (name.rfind("svg ", 0) == 0) context.name_space = DomNamespace::svg;
  if (name.rfind("math ", 0) == 0) context.name_space = DomNamespace::mathml;
  if (context.name_space != DomNamespace::html) name = name.substr(name.find(' ') + 1);
  context.name = name;
  return Dom::parse_fragment(data, context, options);
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    nlohmann::json const test = nlohmann::json::parse(line);
    std::string const data = test["data"].get<std::string>();
    Dom const dom = parse(data, test);
    nlohmann::json const tree = TreeWriter(dom).write();
    std::cout << tree.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  }
  return 0;
}
