#include "detect/format.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "detect/html_tags.hpp"
#include "detect/json_shape.hpp"
#include "detect/line_shapes.hpp"
#include "detect/signs.hpp"

namespace article {

namespace {

/// What a sign of Markdown is worth. A text is Markdown from `markdown_threshold` on.
struct SignWeight {
  Sign sign;
  double weight;
  unsigned most;  ///< So many are counted; more say nothing new.
  std::string_view reason;
};

constexpr double markdown_threshold = 3;

/// Signs that nobody writes in plain text decide alone.
constexpr SignWeight sign_weights[] = {
    {Sign::heading, 3, 4, "headings"},
    {Sign::heading_with_prose, 3, 3, "headings"},
    {Sign::lower_heading, 1.5, 3, "headings"},
    {Sign::hash_line, 0.75, 2, "headings"},
    {Sign::comment_block, -1.5, 4, "comments"},
    {Sign::fence, 4, 3, "fenced code"},
    {Sign::tilde_fence, 1.5, 1, "fenced code"},
    {Sign::open_fence, 1.5, 1, "fenced code"},
    {Sign::link, 3, 4, "links"},
    {Sign::image, 3.5, 3, "images"},
    {Sign::reference_link, 1, 2, "links"},
    {Sign::reference_definition, 2, 3, "link definitions"},
    {Sign::footnote, 2, 3, "footnotes"},
    {Sign::table, 4, 2, "table"},
    {Sign::task, 3, 2, "task list"},
    {Sign::callout, 4, 2, "callout"},
    {Sign::strong, 1.5, 4, "strong text"},
    {Sign::strong_line, 1, 2, "strong text"},
    {Sign::strikethrough, 1.5, 2, "strikethrough"},
    {Sign::inline_code, 1.25, 2, "inline code"},
    {Sign::autolink, 1, 2, "links"},
    {Sign::math_block, 1.5, 2, "math"},
};

/// What plain text has too decides only in company: all of it together gives `most_shared_points`.
constexpr SignWeight shared_sign_weights[] = {
    {Sign::underlined_heading, 1, 2, "headings"},
    {Sign::quote, 0.75, 1, "quotes"},
    {Sign::emphasis, 0.75, 2, "emphasis"},
    {Sign::bullet_list, 0.75, 1, "lists"},
    {Sign::numbered_list, 0.5, 1, "lists"},
    {Sign::nested_list, 0.5, 1, "lists"},
    {Sign::thematic_break, 0.75, 1, "thematic breaks"},
};

constexpr double most_shared_points = 2.5;

/// Beginnings that are neither Markdown nor HTML, whatever follows.
struct TextBeginning {
  std::string_view beginning;
  std::string_view reason;
};

constexpr TextBeginning text_beginnings[] = {
    {"#!", "script"},         {"\\documentclass", "LaTeX"},
    {"\\begin{", "LaTeX"},    {"{\\rtf", "RTF"},
    {"%PDF-", "PDF"},         {"diff --git", "patch"},
    {"-----BEGIN ", "armor"}, {"#include ", "C source"},
    {"<?php", "PHP source"},
};

/// The score of Markdown, and the sign that gave the most.
struct Score {
  double points = 0;
  std::string_view reason;
};

/// Points of one table of weights.
template <std::size_t size>
Score add_up(Signs const& signs, SignWeight const (&weights)[size]) {
  Score score;
  double best = 0;
  for (SignWeight const& each : weights) {
    double const points = each.weight * std::min(signs[each.sign], each.most);
    score.points += points;
    if (points > best) {
      best = points;
      score.reason = each.reason;
    }
  }
  return score;
}

Score score_markdown(Signs const& signs) {
  Score score = add_up(signs, sign_weights);
  Score const shared = add_up(signs, shared_sign_weights);
  score.points += std::min(shared.points, most_shared_points);
  if (score.reason.empty()) score.reason = shared.reason;
  // In programs, logs and settings, "#" begins a comment and "*" multiplies.
  if (signs.plain_lines > 0) {
    double const code_share =
        static_cast<double>(signs.code_lines) / static_cast<double>(signs.plain_lines);
    if (code_share >= 0.5) {
      score.points *= 0.25;
    } else if (code_share >= 0.3) {
      score.points *= 0.6;
    }
  }
  return score;
}

/// The score of HTML: what is closed again, and what is never closed.
double score_html(Signs const& signs) {
  double const points = signs.block_closings + 0.5 * signs.inline_closings + 0.5 * signs.void_tags;
  return std::min(points, 20.0);
}

Detection markdown(double confidence, std::string_view reason) {
  return {Format::markdown, confidence, reason};
}

Detection html(double confidence, std::string_view reason) {
  return {Format::html, confidence, reason};
}

Detection text(double confidence, std::string_view reason) {
  return {Format::text, confidence, reason};
}

double markdown_confidence(double points) {
  return std::min(0.98, 0.6 + (points - markdown_threshold) * 0.04);
}

/// The part that is looked at; cut at the end of a line, if there is one.
std::string_view sample_of(std::string_view text) {
  if (text.size() <= detection_sample_size) return text;
  std::string_view const sample = text.substr(0, floor_utf8_boundary(text, detection_sample_size));
  std::size_t const line_end = sample.rfind('\n');
  return line_end == std::string_view::npos ? sample : sample.substr(0, line_end);
}

std::optional<Detection> detect_json(std::string_view sample) {
  switch (json_shape(sample)) {
    case JsonShape::none: return std::nullopt;
    case JsonShape::complete: return Detection{Format::json, 0.98, "JSON"};
    case JsonShape::several: return Detection{Format::json, 0.9, "several JSON values"};
    case JsonShape::truncated: return Detection{Format::json, 0.9, "JSON, cut off"};
    case JsonShape::broken: return Detection{Format::json, 0.6, "JSON with a mistake"};
    case JsonShape::object_before_the_text: return markdown(0.8, "JSON front matter");
  }
  return std::nullopt;
}

/// "key: value" or "key = value", as front matter begins.
bool is_metadata_line(std::string_view line, char separator) {
  std::size_t const end = line.find(separator);
  if (end == std::string_view::npos || end == 0) return false;
  std::string_view const key = trim(line.substr(0, end));
  return !key.empty() && key.find_first_of(" \t,.;!?()") == std::string_view::npos;
}

/// First line of the text, and what is below it.
std::string_view take_line(std::string_view& rest) {
  std::size_t const end = rest.find('\n');
  std::string_view const line = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return trim_end(line);
}

/// YAML between lines of "---", or TOML between lines of "+++", at the very start.
std::optional<Detection> detect_front_matter(std::string_view sample) {
  std::string_view rest = sample;
  std::string_view const fence = take_line(rest);
  bool const is_yaml = fence == "---";
  if (!is_yaml && fence != "+++") return std::nullopt;
  char const separator = is_yaml ? ':' : '=';
  bool has_metadata = false;
  while (!rest.empty()) {
    std::string_view const line = take_line(rest);
    if (line == fence || (is_yaml && line == "...")) {
      if (!has_metadata) return std::nullopt;
      // Several YAML documents look the same: there, metadata follows again.
      std::string_view body = trim_start(rest);
      if (is_yaml && is_metadata_line(take_line(body), separator) &&
          score_markdown(count_signs(rest)).points < markdown_threshold) {
        return text(0.6, "YAML");
      }
      return markdown(0.95, "front matter");
    }
    bool const is_comment = line.substr(0, 1) == "#" || line.empty() || line.front() == '[';
    if (!has_metadata && !is_comment) {
      if (!is_metadata_line(line, separator)) return std::nullopt;
      has_metadata = true;
    }
  }
  return std::nullopt;
}

/// Two or more header lines of a mail at the start.
bool is_mail(std::string_view sample) {
  std::string_view rest = sample;
  int headers = 0;
  while (!rest.empty()) {
    std::string_view const line = take_line(rest);
    // Long headers go on in indented lines.
    if (headers > 0 && !line.empty() && is_blank(line.front())) continue;
    if (!is_mail_header(line)) break;
    ++headers;
  }
  return headers >= 2;
}

/// Text that begins with a tag: a page, a fragment, XML, or Markdown that opens with a banner.
Detection detect_behind_tag(Tag const& tag, Signs const& signs, Score const& score) {
  double const html_points = score_html(signs);
  bool const is_markdown = score.points >= markdown_threshold && score.points >= html_points / 4;
  if (is_markdown) return markdown(markdown_confidence(score.points), score.reason);
  if (tag.kind == TagKind::comment && html_points == 0 && signs.unknown_closings == 0) {
    return markdown(0.55, "comment");
  }
  if (tag.kind == TagKind::unknown && html_points == 0) {
    // A name in angle brackets, unless something is closed.
    return signs.unknown_closings > 0 ? html(0.5, "tags") : text(0.6, "no markup");
  }
  return html(html_points >= 5 ? 0.9 : 0.75, "tags");
}

}  // namespace

Detection detect_format(std::string_view whole) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (whole.substr(0, byte_order_mark.size()) == byte_order_mark) {
    whole.remove_prefix(byte_order_mark.size());
  }
  std::string_view const sample = sample_of(whole);
  std::string_view const start = trim_start(sample);
  if (start.empty()) return text(0, "empty");

  for (TextBeginning const& each : text_beginnings) {
    if (start.substr(0, each.beginning.size()) == each.beginning) return text(0.95, each.reason);
  }
  if (auto const front_matter = detect_front_matter(sample)) return *front_matter;
  if (auto const json = detect_json(start)) return *json;
  if (is_mail(start)) return text(0.9, "mail headers");

  Signs const signs = count_signs(sample);
  Score const score = score_markdown(signs);
  Tag const tag = read_tag(start);
  if (start.substr(0, 5) == "<?xml") return html(signs.document_tags > 0 ? 0.95 : 0.6, "XML");
  if (signs.document_tags > 0 && (tag.kind != TagKind::none || score.points < markdown_threshold)) {
    return html(0.98, tag.kind == TagKind::document ? "doctype or <html>" : "tags of a page");
  }
  if (tag.kind != TagKind::none) return detect_behind_tag(tag, signs, score);

  double const html_points = score_html(signs);
  if (score.points >= markdown_threshold && html_points < score.points * 2) {
    return markdown(markdown_confidence(score.points), score.reason);
  }
  bool const is_mostly_code = signs.code_lines * 2 > signs.plain_lines;
  if (!is_mostly_code &&
      (signs.block_closings > 0 || signs.inline_closings > 0 || signs.void_tags >= 2)) {
    return html(html_points >= 5 ? 0.8 : 0.6, "tags");
  }
  return text(0.9 - 0.1 * std::clamp(score.points, 0.0, markdown_threshold), "no markup");
}

}  // namespace article
