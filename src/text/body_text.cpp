#include <algorithm>
#include <string>

#include "document/content_model.hpp"
#include "document/walk.hpp"
#include "text/write_header.hpp"
#include "text/writer.hpp"

namespace article {
namespace {

/// What stands beside the running text: who only wants that can do without.
bool is_beside_text(Kind kind) {
  return kind == Kind::figcaption || kind == Kind::embed || kind == Kind::media ||
         kind == Kind::footnote_reference || kind == Kind::image || kind == Kind::ruby_text;
}

class BodyWriter {
 public:
  explicit BodyWriter(Article const& article)
      : m_document(article.document), m_title(text_writer::find_title_heading(article)) {}

  std::string write() {
    walk(m_document, [&](NodeId id, Visit visit) {
      Kind const kind = m_document[id].kind;
      if (visit == Visit::enter && (is_beside_text(kind) || id == m_title)) return Next::skip;
      visit == Visit::enter ? enter(id) : leave(id);
      return Next::descend;
    });
    end_line();
    return std::move(m_out);
  }

 private:
  void enter(NodeId id) {
    Node const& node = m_document[id];
    if (is_block(node.kind)) end_line();
    if (node.kind == Kind::callout) add_line(m_document.fields<Callout>(id).title);
    if (node.kind == Kind::line_break) add(" ");
    if (has_value(node.kind)) add(node.value);
  }

  void leave(NodeId id) {
    if (is_block(m_document[id].kind)) end_line();
  }

  void add_line(std::string_view text) {
    add(text);
    end_line();
  }

  /// One block is one line, so line ends within code are spaces. Where something was left out, the
  /// space before it and the one after it are one.
  void add(std::string_view text) {
    bool const at_space = m_out.size() == m_line_start || m_out.ends_with(' ');
    if (at_space && text.starts_with(' ')) text.remove_prefix(1);
    std::size_t const start = m_out.size();
    m_out += text;
    std::replace(m_out.begin() + static_cast<std::ptrdiff_t>(start), m_out.end(), '\n', ' ');
  }

  /// Ends the line, unless there is nothing in it: what was left out may leave a space on its own.
  void end_line() {
    while (m_out.size() > m_line_start && m_out.back() == ' ') m_out.pop_back();
    if (m_out.size() == m_line_start) return;
    m_out += '\n';
    m_line_start = m_out.size();
  }

  Document const& m_document;
  NodeId m_title;
  std::string m_out;
  std::size_t m_line_start = 0;
};

}  // namespace

std::string write_body_text(Article const& article) { return BodyWriter(article).write(); }

}  // namespace article
