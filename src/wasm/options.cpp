#include "wasm/options.hpp"

#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "wasm/options_json.hpp"

namespace article {
namespace {

using Labels = std::vector<std::pair<std::string, std::string>>;

/// What went wrong with one option, if anything.
using Problem = std::optional<Error>;

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

Error wrong_value(Option const& option, std::string_view expected) {
  return {ErrorCode::invalid_option,
          "option " + quoted(option.name) + " must be " + std::string(expected), option.offset};
}

Error unknown_name(ErrorCode code, std::string_view what, std::string_view name,
                   std::span<std::string_view const> known, std::size_t offset) {
  return {code,
          "unknown " + std::string(what) + " " + quoted(name) + "; did you mean " +
              quoted(nearest(name, known)) + "?",
          offset};
}

Problem set_string(Option const& option, std::string& target) {
  auto const* const text = std::get_if<std::string>(&option.value);
  if (text == nullptr) return wrong_value(option, "a string");
  target = *text;
  return {};
}

Problem set_flag(Option const& option, bool& target) {
  auto const* const flag = std::get_if<bool>(&option.value);
  if (flag == nullptr) return wrong_value(option, "true or false");
  target = *flag;
  return {};
}

template <class Number>
Problem set_number(Option const& option, Number& target, std::int64_t most) {
  auto const* const number = std::get_if<std::int64_t>(&option.value);
  if (number == nullptr || *number < 0 || *number > most) {
    return wrong_value(option, "a whole number from 0 to " + std::to_string(most));
  }
  target = static_cast<Number>(*number);
  return {};
}

constexpr auto make_format_choices() {
  std::array<std::string_view, format_names.size() + 1> names{"auto"};
  for (std::size_t i = 0; i < format_names.size(); ++i) names[i + 1] = format_names[i].name;
  return names;
}

constexpr auto format_choices = make_format_choices();

Problem set_format(Option const& option, std::optional<Format>& target) {
  std::string name;
  if (Problem problem = set_string(option, name)) return problem;
  target = parse_format(name);
  if (target || name == "auto") return {};
  return unknown_name(ErrorCode::unknown_format, "format", name, format_choices, option.offset);
}

Problem set_outputs(Option const& option, ConvertOptions& options) {
  auto const* const names = std::get_if<std::vector<std::string>>(&option.value);
  if (names == nullptr) return wrong_value(option, "a list of strings");
  options.outputs.clear();
  for (std::string const& name : *names) {
    std::size_t i = 0;
    while (i < std::size(output_names) && output_names[i] != name) ++i;
    if (i == std::size(output_names)) {
      return unknown_name(ErrorCode::unknown_format, "output", name, output_names, option.offset);
    }
    options.outputs.push_back(static_cast<Output>(i));
  }
  return {};
}

Problem set_text_links(Option const& option, TextLinks& target) {
  std::string name;
  if (Problem problem = set_string(option, name)) return problem;
  if (name != "inline" && name != "footnotes") {
    return wrong_value(option, "\"inline\" or \"footnotes\"");
  }
  target = name == "inline" ? TextLinks::inline_text : TextLinks::footnotes;
  return {};
}

Problem set_remote_content(Option const& option, HtmlOptions& target) {
  std::string name;
  if (Problem problem = set_string(option, name)) return problem;
  auto const value = parse_remote_content(name);
  if (!value) return wrong_value(option, "\"load\" or \"withhold\"");
  target.remote_content = *value;
  return {};
}

struct LabelName {
  std::string_view name;
  std::string_view HtmlLabels::*label;
};

constexpr LabelName labels_by_name[] = {
    {"note", &HtmlLabels::note},           {"tip", &HtmlLabels::tip},
    {"important", &HtmlLabels::important}, {"warning", &HtmlLabels::warning},
    {"caution", &HtmlLabels::caution},     {"done", &HtmlLabels::done},
    {"notDone", &HtmlLabels::not_done},    {"table", &HtmlLabels::table},
    {"footnotes", &HtmlLabels::footnotes}, {"backToReference", &HtmlLabels::back_to_reference},
    {"image", &HtmlLabels::image},         {"updated", &HtmlLabels::updated},
    {"minutes", &HtmlLabels::minutes},
};

template <class Entry, std::size_t count>
constexpr std::array<std::string_view, count> names_in(Entry const (&table)[count]) {
  std::array<std::string_view, count> names{};
  for (std::size_t i = 0; i < count; ++i) names[i] = table[i].name;
  return names;
}

Problem set_labels(Option const& option, ConvertOptions& options) {
  static constexpr auto known = names_in(labels_by_name);
  auto const* const labels = std::get_if<Labels>(&option.value);
  if (labels == nullptr) return wrong_value(option, "an object of strings");
  // No more are added after this, so that views of them stay good.
  options.label_texts.clear();
  options.label_texts.reserve(labels->size());
  for (auto const& [name, text] : *labels) {
    LabelName const* found = nullptr;
    for (LabelName const& each : labels_by_name) {
      if (each.name == name) found = &each;
    }
    if (found == nullptr) {
      return unknown_name(ErrorCode::unknown_option, "label", name, known, option.offset);
    }
    options.html.labels.*(found->label) = options.label_texts.emplace_back(text);
  }
  return {};
}

struct KnownOption {
  std::string_view name;
  Problem (*set)(Option const& option, ConvertOptions& options);
};

constexpr KnownOption known_options[] = {
    {"from", [](Option const& o, ConvertOptions& c) { return set_format(o, c.read.from); }},
    {"likely", [](Option const& o, ConvertOptions& c) { return set_format(o, c.read.likely); }},
    {"charset", [](Option const& o, ConvertOptions& c) { return set_string(o, c.read.charset); }},
    {"url", [](Option const& o, ConvertOptions& c) { return set_string(o, c.read.url); }},
    {"idPrefix",
     [](Option const& o, ConvertOptions& c) {
       Problem problem = set_string(o, c.read.id_prefix);
       c.html.id_prefix = c.read.id_prefix;
       return problem;
     }},
    {"outputs", [](Option const& o, ConvertOptions& c) { return set_outputs(o, c); }},
    {"all", [](Option const& o, ConvertOptions& c) { return set_flag(o, c.all); }},
    {"header",
     [](Option const& o, ConvertOptions& c) {
       bool include = false;
       Problem problem = set_flag(o, include);
       c.html.header = include ? HtmlHeader::include : HtmlHeader::none;
       return problem;
     }},
    {"headingLinks",
     [](Option const& o, ConvertOptions& c) { return set_flag(o, c.html.heading_links); }},
    {"topHeading",
     [](Option const& o, ConvertOptions& c) { return set_number(o, c.html.top_heading, 6); }},
    {"linkRel", [](Option const& o, ConvertOptions& c) { return set_string(o, c.html.link_rel); }},
    {"remoteContent",
     [](Option const& o, ConvertOptions& c) { return set_remote_content(o, c.html); }},
    {"imageProxy",
     [](Option const& o, ConvertOptions& c) { return set_string(o, c.html.image_proxy); }},
    {"imageReferrerPolicy",
     [](Option const& o, ConvertOptions& c) {
       return set_string(o, c.html.image_referrer_policy);
     }},
    {"labels", [](Option const& o, ConvertOptions& c) { return set_labels(o, c); }},
    {"indent", [](Option const& o, ConvertOptions& c) { return set_number(o, c.json.indent, 8); }},
    {"textWidth",
     [](Option const& o, ConvertOptions& c) { return set_number(o, c.text.width, 1000); }},
    {"textLinks",
     [](Option const& o, ConvertOptions& c) { return set_text_links(o, c.text.links); }},
    {"textHeader", [](Option const& o, ConvertOptions& c) { return set_flag(o, c.text.header); }},
};

constexpr auto known_option_names = names_in(known_options);

Problem apply(Option const& option, ConvertOptions& options) {
  for (KnownOption const& known : known_options) {
    if (known.name != option.name) continue;
    // null is what JavaScript makes of a value that isn't there.
    if (std::holds_alternative<std::monostate>(option.value)) return {};
    return known.set(option, options);
  }
  return unknown_name(ErrorCode::unknown_option, "option", option.name, known_option_names,
                      option.offset);
}

}  // namespace

Result<ConvertOptions> parse_options(std::string_view json, std::size_t max_outputs) {
  // What is said here ends up in outputs, which are valid UTF-8.
  std::string const repaired = is_valid_utf8(json) ? std::string(json) : repair_utf8(json).text;
  Result<std::vector<Option>> const given = read_option_object(repaired);
  if (!given) return given.error();
  ConvertOptions options;
  for (Option const& option : *given) {
    if (Problem problem = apply(option, options)) return *std::move(problem);
    if (options.outputs.size() > max_outputs) {
      return wrong_value(option, "a list of at most " + std::to_string(max_outputs) + " outputs");
    }
  }
  return options;
}

}  // namespace article
