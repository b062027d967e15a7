#include "cli/batch_line.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

#include "article.hpp"
#include "base/json_surrogates.hpp"
#include "base/json_writer.hpp"
#include "base/utf8.hpp"
#include "cli/format_option.hpp"

namespace article {
namespace {

/// Takes the members it knows from the outermost object and passes over all else.
class LineHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  BatchRequest request;
  std::optional<Error> error;
  bool has_content = false;
  bool has_syntax_error = false;

  bool null() override { return scalar("null", true); }
  bool boolean(bool value) override { return scalar(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return scalar(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return scalar(std::to_string(value)); }
  bool number_float(number_float_t, string_t const& text) override { return scalar(text); }
  bool binary(binary_t&) override { return true; }

  bool string(string_t& value) override {
    if (m_depth == 0) return wrong_line();
    if (m_depth > 1) return true;
    if (m_key == "id") {
      request.id_json.clear();
      append_json_string(request.id_json, value);
    } else if (m_key == "content") {
      request.content = std::move(value);
      has_content = true;
    } else if (m_key == "url") {
      request.url = std::move(value);
    } else if (m_key == "from") {
      set_format(value);
    }
    return true;
  }

  bool start_object(std::size_t) override {
    if (m_depth == 1) wrong_type();
    ++m_depth;
    return true;
  }
  bool end_object() override {
    --m_depth;
    return true;
  }
  bool start_array(std::size_t) override {
    if (m_depth == 0) return wrong_line();
    if (m_depth == 1) wrong_type();
    ++m_depth;
    return true;
  }
  bool end_array() override {
    --m_depth;
    return true;
  }
  bool key(string_t& name) override {
    if (m_depth == 1) m_key = std::move(name);
    return true;
  }

  bool parse_error(std::size_t position, std::string const&,
                   nlohmann::detail::exception const& exception) override {
    has_syntax_error = true;
    // The library's message begins with "[json.exception.parse_error.101] ".
    std::string message = exception.what();
    std::size_t const end_of_tag = message.find("] ");
    if (end_of_tag != std::string::npos) message.erase(0, end_of_tag + 2);
    std::size_t const offset = position > 0 ? position - 1 : 0;
    constexpr std::string_view overflow = "number overflow parsing '";
    if (message.starts_with(overflow))
      return too_large(message.size() - overflow.size() - 1, position);
    error = Error{ErrorCode::invalid_json, "the line is not JSON: " + message, offset};
    return false;
  }

 private:
  /// @param length    of the number, which has just been read
  /// @param position  of what follows it, in bytes
  bool too_large(std::size_t length, std::size_t position) {
    bool const is_id = m_depth == 1 && m_key == "id";
    error = Error{ErrorCode::invalid_json,
                  is_id ? "\"id\" is a number that is too large to be read; make it a string"
                        : "the line is not JSON: a number is too large to be read",
                  position - std::min(length, position)};
    return false;
  }

  bool scalar(std::string json, bool is_null = false) {
    if (m_depth == 0) return wrong_line();
    if (m_depth == 1 && m_key == "id") {
      request.id_json = std::move(json);
    } else if (m_depth == 1 && !is_null) {
      wrong_type();
    }
    return true;
  }

  void set_format(std::string_view name) {
    ParsedFormat const parsed = parse_format_option(name);
    request.from = parsed.format;
    if (!parsed.error.empty()) keep_first({ErrorCode::unknown_format, parsed.error});
  }

  /// Of a member that we know.
  void wrong_type() {
    if (m_key == "id") {
      keep_first({ErrorCode::invalid_option, "\"id\" is neither a string nor a number"});
    } else if (m_key == "content" || m_key == "url" || m_key == "from") {
      keep_first({ErrorCode::invalid_option, "\"" + m_key + "\" is not a string"});
    }
  }

  bool wrong_line() {
    error = Error{ErrorCode::unsupported_json, "the line is not a JSON object"};
    return false;
  }

  void keep_first(Error new_error) {
    if (!error) error = std::move(new_error);
  }

  std::string m_key;
  std::size_t m_depth = 0;
};

/// What the fields are taken from. Nothing when there is no article.
using MaybeArticle = std::optional<Article>;

class LineWriter {
 public:
  LineWriter(std::string& out, MaybeArticle const& article) : m_json(out), m_article(article) {}

  void write(std::vector<BatchField> const& fields, std::string_view id_json,
             std::optional<Error> const& error) {
    m_json.begin_object();
    for (BatchField const field : fields) {
      m_json.key(field_name(field));
      if (field == BatchField::id) {
        m_json.raw(id_json);
      } else if (field == BatchField::error) {
        write_error(error);
      } else if (!m_article) {
        m_json.null();
      } else {
        write_field(field, *m_article);
      }
    }
    m_json.end_object();
  }

 private:
  void write_field(BatchField field, Article const& article) {
    Metadata const& metadata = article.metadata;
    switch (field) {
      case BatchField::title: return write_known(metadata.title.value);
      case BatchField::byline: return write_known(byline_names(metadata));
      case BatchField::published: return write_known(metadata.published.value);
      case BatchField::lang: return write_known(metadata.language.value);
      case BatchField::body: return m_json.string(write_body_text(article));
      case BatchField::text: return m_json.string(write_text(article));
      case BatchField::html: return m_json.string(write_html(article));
      case BatchField::markdown: return m_json.string(write_markdown(article));
      case BatchField::json: return m_json.raw(write_json(article));
      case BatchField::id:
      case BatchField::error: return;
    }
  }

  /// Null for what is not known.
  void write_known(std::string_view text) {
    if (text.empty()) {
      m_json.null();
    } else {
      m_json.string(text);
    }
  }

  void write_error(std::optional<Error> const& error) {
    if (!error) return m_json.null();
    m_json.begin_object();
    m_json.key("code").string(error_name(error->code));
    m_json.key("message").string(error->message);
    m_json.key("offset").number(error->offset);
    m_json.end_object();
  }

  JsonWriter m_json;
  MaybeArticle const& m_article;
};

}  // namespace

ParsedLine parse_batch_line(std::string_view line, BatchDefaults const& defaults) {
  if (line.size() > max_line_size) {
    return {{},
            Error{ErrorCode::too_large,
                  "the line is longer than " + std::to_string(max_line_size) + " bytes"}};
  }
  std::string repaired;
  if (!is_valid_utf8(line)) {
    repaired = repair_utf8(line).text;
    line = repaired;
  }
  LineHandler handler;
  handler.request.url = defaults.url;
  handler.request.from = defaults.from;
  LineHandler const fresh = handler;
  nlohmann::json::sax_parse(line, &handler);
  if (handler.has_syntax_error && line.find("\\u") != std::string_view::npos) {
    LineHandler second = fresh;
    nlohmann::json::sax_parse(without_lone_surrogates(line), &second);
    if (!second.has_syntax_error) handler = std::move(second);
  }
  if (!handler.error && !handler.has_content) {
    handler.error = Error{ErrorCode::unsupported_json, "the line has no \"content\""};
  }
  return {std::move(handler.request), std::move(handler.error)};
}

std::string convert_batch_line(std::string_view line, BatchDefaults const& defaults,
                               std::vector<BatchField> const& fields) {
  ParsedLine parsed = parse_batch_line(line, defaults);
  MaybeArticle article;
  if (!parsed.error) {
    BatchRequest const& request = parsed.request;
    Result<Article> result =
        read(request.content, {.from = request.from, .url = request.url, .charset = "utf-8"});
    if (result) {
      article = std::move(*result);
    } else {
      parsed.error = result.error();
    }
  }
  std::string out;
  LineWriter(out, article).write(fields, parsed.request.id_json, parsed.error);
  out += '\n';
  return out;
}

}  // namespace article
