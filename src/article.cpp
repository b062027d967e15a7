#include "article.hpp"

#include <iterator>
#include <utility>

#include "base/ascii.hpp"
#include "base/url.hpp"
#include "detect/charset.hpp"
#include "detect/format.hpp"
#include "passes/describe.hpp"
#include "passes/footnotes.hpp"
#include "passes/links.hpp"
#include "passes/outline.hpp"
#include "passes/statistics.hpp"
#include "readers.hpp"

namespace article {
namespace {

Error needs_full_engine(Format format) {
  return {ErrorCode::needs_full_engine,
          "this part of the engine cannot read all of " + std::string(format_name(format))};
}

Result<std::vector<Article>> read_as(Format format, std::string_view text,
                                     ReadOptions const& options, std::size_t most) {
  for (Reader const& reader : readers()) {
    if (reader.format != format) continue;
    Result<std::vector<Article>> articles = reader.read(text, options, most);
    if (articles && articles->front().diagnostics.needs_full_engine()) {
      return needs_full_engine(format);
    }
    return articles;
  }
  return needs_full_engine(format);
}

/// What decoding had to put right. Of UTF-8 alone it is known how much of it was NUL.
void report_decoding(DecodedText const& decoded, std::string_view bytes, Diagnostics& diagnostics) {
  if (decoded.replaced == 0) return;
  std::size_t nuls = 0;
  if (decoded.charset == Charset::utf8) {
    for (char const c : bytes) nuls += c == '\0' ? 1 : 0;
  }
  std::size_t const invalid = decoded.replaced - nuls;
  if (nuls > 0) {
    std::size_t const offset = invalid == 0 ? decoded.first_replaced : Diagnostic::no_offset;
    diagnostics.add(DiagnosticCode::nul_character, "the character NUL was replaced by U+FFFD",
                    offset, nuls);
  }
  if (invalid > 0) {
    std::size_t const offset = nuls == 0 ? decoded.first_replaced : Diagnostic::no_offset;
    std::string const message =
        "bytes that are not " + std::string(decoded.encoding) + " were replaced by U+FFFD";
    diagnostics.add(DiagnosticCode::invalid_utf8, message, offset, invalid);
  }
}

DetectedFormat choose_format(std::string_view text, ReadOptions const& options,
                             Diagnostics& diagnostics) {
  if (options.from) return {*options.from, 1};
  Detection const detection = detect_format(text);
  if (detection.confidence >= likely_confidence) return {detection.format, detection.confidence};
  if (options.likely) return {*options.likely, likely_confidence};
  if (is_all_space(text)) return {detection.format, detection.confidence};
  diagnostics.add(DiagnosticCode::low_confidence,
                  "the input was taken for " + std::string(format_name(detection.format)) + " (" +
                      std::string(detection.reason) +
                      "), with little to go by; say its format if it is another");
  return {detection.format, detection.confidence};
}

void append(Diagnostics& diagnostics, Diagnostics const& more) {
  for (Diagnostic const& each : more.entries()) {
    diagnostics.add(each.code, each.message, each.offset, each.count);
  }
}

bool contains(Diagnostics const& diagnostics, Diagnostic const& wanted) {
  for (Diagnostic const& each : diagnostics.entries()) {
    if (each.code == wanted.code && each.message == wanted.message) return true;
  }
  return false;
}

/// Where the article came from, or what it says itself that its URLs are relative to.
std::string base_url_of(Article const& article, ReadOptions const& options) {
  if (article.base_url.empty()) return options.url;
  return resolve_url(article.base_url, options.url).value_or(options.url);
}

/// The order matters: links and footnotes take nodes out or rename them, so they come before what
/// names nodes or counts what there is.
void run_passes(Article& article, ReadOptions const& options) {
  resolve_links(article, {.base_url = base_url_of(article, options)});
  number_footnotes(article);
  make_outline(article, {.id_prefix = options.id_prefix});
  count_statistics(article);
  describe(article);
}

/// Runs the passes; what was said of the input as a whole, then by its reader, comes first.
void complete(Article& article, ReadOptions const& options, Diagnostics const& of_input) {
  Diagnostics all = of_input;
  append(all, article.diagnostics);
  article.diagnostics = {};
  run_passes(article, options);
  // An article that was written as JSON has been through the passes and keeps what they said.
  for (Diagnostic const& each : article.diagnostics.entries()) {
    bool const is_known = article.detected.format == Format::json && contains(all, each);
    if (!is_known) all.add(each.code, each.message, each.offset, each.count);
  }
  article.diagnostics = std::move(all);
}

Result<std::vector<Article>> read_articles(std::string_view bytes, ReadOptions const& options,
                                           std::size_t most) {
  if (bytes.size() > max_input_size) {
    return Error{ErrorCode::too_large, "the input has " + std::to_string(bytes.size()) +
                                           " bytes; at most " + std::to_string(max_input_size) +
                                           " can be read"};
  }
  // A byte order mark apart, only HTML says its own charset; Markdown may quote such HTML.
  bool const may_be_html = !options.from || *options.from == Format::html;
  DecodedText const decoded =
      decode_text(bytes, {.label = options.charset,
                          .declarations = may_be_html ? Declarations::read : Declarations::ignore});
  if (decoded.is_unsupported) {
    return Error{ErrorCode::unsupported_charset,
                 "the input is in the character encoding \"" + std::string(decoded.encoding) +
                     "\", which cannot be decoded here; decode it before",
                 0, std::string(decoded.encoding)};
  }
  Diagnostics diagnostics;
  report_decoding(decoded, bytes, diagnostics);
  DetectedFormat const format = choose_format(decoded.text(), options, diagnostics);

  Result<std::vector<Article>> articles = read_as(format.format, decoded.text(), options, most);
  if (!articles) return articles;
  for (Article& article : *articles) {
    article.detected = format;
    complete(article, options, diagnostics);
    diagnostics = {};
  }
  return articles;
}

}  // namespace

std::vector<Article> only(Article article) {
  std::vector<Article> articles;
  articles.push_back(std::move(article));
  return articles;
}

Result<Article> read(std::string_view bytes, ReadOptions const& options) {
  Result<std::vector<Article>> articles = read_articles(bytes, options, 1);
  if (!articles) return articles.error();
  return std::move(articles->front());
}

Result<std::vector<Article>> read_all(std::string_view bytes, ReadOptions const& options) {
  return read_articles(bytes, options, max_articles);
}

}  // namespace article
