#include "json/writer.hpp"

#include <cmath>

#include "base/json_writer.hpp"
#include "json/version.hpp"
#include "json/write_content.hpp"
#include "json/write_metadata.hpp"

namespace article {
namespace {

void write_outline(JsonWriter& json, Outline const& outline) {
  json.begin_array();
  for (OutlineEntry const& entry : outline) {
    json.begin_object();
    json.key("depth").number(entry.depth);
    json.key("text").string(entry.text);
    json.key("anchor").string(entry.anchor);
    json.end_object();
  }
  json.end_array();
}

void write_statistics(JsonWriter& json, Statistics const& statistics) {
  json.begin_object();
  json.key("words").number(statistics.words);
  json.key("cjkCharacters").number(statistics.cjk_characters);
  json.key("characters").number(statistics.characters);
  json.key("images").number(statistics.images);
  json.key("readingMinutes").number(statistics.reading_minutes);
  json.end_object();
}

void write_diagnostics(JsonWriter& json, Diagnostics const& diagnostics) {
  json.begin_array();
  for (Diagnostic const& diagnostic : diagnostics.entries()) {
    json.begin_object();
    json.key("code").string(diagnostic_name(diagnostic.code));
    json.key("message").string(diagnostic.message);
    if (diagnostic.offset != Diagnostic::no_offset) json.key("offset").number(diagnostic.offset);
    json.key("count").number(diagnostic.count);
    json.end_object();
  }
  json.end_array();
}

/// To the thousandth, without asking the locale for the decimal point.
void write_format(JsonWriter& json, DetectedFormat const& detected) {
  json.begin_object();
  json.key("name").string(format_name(detected.format));
  auto const thousandths = static_cast<std::uint64_t>(std::lround(detected.confidence * 1000));
  std::string digits = std::to_string(1000 + thousandths % 1000);
  digits[0] = '.';
  std::string const number = std::to_string(thousandths / 1000) + digits;
  json.key("confidence").raw(thousandths % 1000 == 0 ? number.substr(0, number.find('.')) : number);
  json.end_object();
}

void write_about(JsonWriter& json, Article const& article) {
  json.key("metadata");
  write_json_metadata(json, article.metadata);
  json.key("outline");
  write_outline(json, article.outline);
  json.key("statistics");
  write_statistics(json, article.statistics);
  json.key("diagnostics");
  write_diagnostics(json, article.diagnostics);
}

}  // namespace

std::string write_json(Article const& article, JsonWriteOptions const& options) {
  std::string out;
  out.reserve(article.document.memory());
  JsonWriter json(out, options.indent);
  json.begin_object();
  json.key("version").number(json_form_version);
  write_about(json, article);
  json.key("content");
  write_json_content(json, article.document);
  json.end_object();
  if (options.indent > 0) out += '\n';
  return out;
}

std::string write_info_json(Article const& article, JsonWriteOptions const& options) {
  std::string out;
  JsonWriter json(out, options.indent);
  json.begin_object();
  json.key("version").number(json_form_version);
  json.key("format");
  write_format(json, article.detected);
  write_about(json, article);
  json.end_object();
  if (options.indent > 0) out += '\n';
  return out;
}

}  // namespace article
