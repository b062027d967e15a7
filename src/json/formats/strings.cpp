#include "json/formats/strings.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "document/walk.hpp"

namespace article::json_reader {

bool looks_like_html(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    char const next = text[i + 1];
    bool const is_tag = text[i] == '<' && (is_alpha(next) || next == '/' || next == '!');
    if (is_tag && text.find('>', i) != std::string_view::npos) return true;
    if (text[i] != '&') continue;
    std::size_t const end = text.substr(0, i + 12).find(';', i);
    if (end != std::string_view::npos && end > i + 1 && (is_alpha(next) || next == '#'))
      return true;
  }
  return false;
}

std::string html_to_line(std::string_view html, JsonOptions const& options) {
  if (options.add_html == nullptr || !looks_like_html(html)) return std::string(html);
  Builder builder;
  options.add_html(builder, html);
  Document const document = std::move(builder).finish();
  std::string line;
  for (NodeId const block : Children(document, Document::root)) {
    std::string const text = plain_text(document, block);
    if (!line.empty() && !text.empty()) line += ' ';
    line += text;
  }
  return line;
}

void add_html(std::string_view html, JsonOptions const& options, Builder& builder) {
  if (options.add_html != nullptr) return options.add_html(builder, html);
  builder.diagnostics().add(DiagnosticCode::raw_html, "HTML was left as text");
  builder.text(html);
}

void add_lines(std::string_view text, Builder& builder) {
  while (true) {
    std::size_t const end = text.find('\n');
    builder.text(text.substr(0, end));
    if (end == std::string_view::npos) return;
    builder.leaf(Kind::line_break);
    text.remove_prefix(end + 1);
  }
}

void add_plain_text(std::string_view text, Builder& builder) {
  std::string const lines = [&] {
    std::string kept(text);
    std::erase(kept, '\r');
    return kept;
  }();
  std::string_view rest = trim(lines);
  std::string_view const separator = rest.find("\n\n") == std::string_view::npos ? "\n" : "\n\n";
  while (!rest.empty()) {
    std::size_t const end = std::min(rest.find(separator), rest.size());
    builder.open(Kind::paragraph);
    add_lines(trim(rest.substr(0, end)), builder);
    builder.close();
    rest = trim_start(rest.substr(end));
  }
}

}  // namespace article::json_reader
