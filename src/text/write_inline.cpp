#include "text/write_inline.hpp"

#include <algorithm>
#include <vector>

#include "document/walk.hpp"
#include "text/raised.hpp"

namespace article::text_writer {
namespace {

/// The address without what need not be said.
std::string_view bare_url(std::string_view url) {
  for (std::string_view const scheme : {"https://", "http://", "mailto:", "tel:"}) {
    if (!url.starts_with(scheme)) continue;
    url.remove_prefix(scheme.size());
    break;
  }
  if (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

class InlineWriter {
 public:
  InlineWriter(Document const& document, Notes& notes) : m_document(document), m_notes(notes) {}

  std::string write(NodeId from) {
    walk(m_document, from, [&](NodeId id, Visit visit) {
      visit == Visit::enter ? enter(id) : leave(id);
      return Next::descend;
    });
    return std::move(m_out);
  }

 private:
  void enter(NodeId id) {
    Node const& node = m_document[id];
    switch (node.kind) {
      case Kind::text:
      case Kind::inline_code:
      case Kind::inline_math: return add_value(node.value);
      case Kind::line_break: m_out += '\n'; return;
      case Kind::image: m_out += image_text(m_document.fields<Image>(id).alt); return;
      case Kind::footnote_reference: return add_reference(m_document.fields<FootnoteReference>(id));
      case Kind::deletion: m_out += "~~"; return;
      case Kind::quote: m_out += "“"; return;
      case Kind::ruby_text: m_out += '('; return;
      case Kind::superscript:
      case Kind::subscript:
      case Kind::link: m_starts.push_back(m_out.size()); return;
      default: return;
    }
  }

  void leave(NodeId id) {
    switch (m_document[id].kind) {
      case Kind::deletion: m_out += "~~"; return;
      case Kind::quote: m_out += "”"; return;
      case Kind::ruby_text: m_out += ')'; return;
      case Kind::superscript: return replace_since(take_start(), raised);
      case Kind::subscript: return replace_since(take_start(), lowered);
      case Kind::link: return end_link(m_document.fields<Link>(id).url, take_start());
      default: return;
    }
  }

  /// A tab within a line has no fixed width.
  void add_value(std::string_view value) {
    std::size_t const start = m_out.size();
    m_out += value;
    std::replace(m_out.begin() + static_cast<std::ptrdiff_t>(start), m_out.end(), '\t', ' ');
  }

  void add_reference(FootnoteReference const& reference) {
    std::size_t const number = m_notes.footnote_number(reference.label);
    m_out += '[';
    number > 0 ? m_out += std::to_string(number) : m_out += reference.label;
    m_out += ']';
  }

  std::size_t take_start() {
    std::size_t const start = m_starts.back();
    m_starts.pop_back();
    return start;
  }

  void replace_since(std::size_t start, std::string (*change)(std::string_view)) {
    std::string const changed = change(std::string_view(m_out).substr(start));
    m_out.replace(start, std::string::npos, changed);
  }

  /// A number for the address, unless the text says it or it leads to another place in the text.
  void end_link(std::string_view url, std::size_t start) {
    std::string_view const text = std::string_view(m_out).substr(start);
    bool const is_said = bare_url(text) == bare_url(url);
    if (is_said || url.empty() || url.starts_with('#')) return;
    std::size_t const number = m_notes.link_number(url);
    if (number == 0) return;
    if (!text.empty()) m_out += ' ';
    m_out += '[' + std::to_string(number) + ']';
  }

  Document const& m_document;
  Notes& m_notes;
  std::string m_out;
  std::vector<std::size_t> m_starts;  ///< Where the open inlines began that change their text.
};

}  // namespace

std::string inline_text(Document const& document, NodeId from, Notes& notes) {
  return InlineWriter(document, notes).write(from);
}

std::string image_text(std::string_view alt) {
  return alt.empty() ? std::string() : "[Image: " + std::string(alt) + "]";
}

}  // namespace article::text_writer
