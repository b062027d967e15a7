#include "markdown/write_front_matter.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "base/json_writer.hpp"

namespace article {
namespace {

template <class T>
bool is_worth_writing(Sourced<T> const& value) {
  return value.has_value() && value.source != Source::computed;
}

/// Whether YAML takes the text for a string, and the same one, without quotes.
bool is_plain_scalar(std::string_view text) {
  if (text.empty() || !is_alpha(text.front()) || is_space(text.back())) return false;
  static constexpr std::string_view words[] = {"true", "false", "null", "yes", "no", "on",
                                               "off",  "y",     "n",    "inf", "nan"};
  for (std::string_view const word : words) {
    if (equals_ignore_case(text, word)) return false;
  }
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_alphanumeric(c) || c == ' ' || c == '-' || c == '_' || c == '.' || c == '\'' ||
           c == '(' || c == ')' || c == '!' || c == '/' || !is_ascii(c);
  });
}

/// A YAML scalar. JSON strings are YAML's double-quoted ones.
void append_scalar(std::string& out, std::string_view text) {
  if (is_plain_scalar(text)) {
    out += text;
  } else {
    append_json_string(out, text);
  }
}

class FrontMatterWriter {
 public:
  std::string run(Metadata const& metadata, TitlePlace title) && {
    if (title == TitlePlace::front_matter) field("title", metadata.title);
    field("subtitle", metadata.subtitle);
    byline(metadata.byline);
    field("date", metadata.published);
    field("updated", metadata.modified);
    field("site", metadata.site_name);
    field("section", metadata.section);
    tags(metadata.tags);
    field("lang", metadata.language);
    direction(metadata.direction);
    field("description", metadata.excerpt);
    field("canonical", metadata.canonical_url);
    lead_image(metadata.lead_image);
    field("license", metadata.licence);
    for (ExtraField const& extra : metadata.extra) {
      key(extra.name);
      m_out += extra.json + "\n";
    }
    return m_out.empty() ? std::string() : "---\n" + m_out + "---\n";
  }

 private:
  void key(std::string_view name) {
    append_scalar(m_out, name);
    m_out += ": ";
  }

  void line(std::string_view name, std::string_view value) {
    key(name);
    append_scalar(m_out, value);
    m_out += '\n';
  }

  void field(std::string_view name, Sourced<std::string> const& value) {
    if (is_worth_writing(value)) line(name, value.value);
  }

  void byline(Sourced<std::vector<Person>> const& byline) {
    if (!is_worth_writing(byline) || byline.value.empty()) return;
    m_out += "author:\n";
    for (Person const& person : byline.value) {
      if (person.url.empty()) {
        m_out += "  - ";
        append_scalar(m_out, person.name);
        m_out += '\n';
      } else {
        m_out += "  - ";
        line("name", person.name);
        m_out += "    ";
        line("url", person.url);
      }
    }
  }

  void tags(Sourced<std::vector<std::string>> const& tags) {
    if (!is_worth_writing(tags)) return;
    m_out += tags.value.empty() ? "tags: []\n" : "tags:\n";
    for (std::string const& tag : tags.value) {
      m_out += "  - ";
      append_scalar(m_out, tag);
      m_out += '\n';
    }
  }

  void direction(Sourced<Direction> const& direction) {
    if (!is_worth_writing(direction)) return;
    line("dir", direction_names[static_cast<std::size_t>(direction.value)]);
  }

  void lead_image(Sourced<LeadImage> const& image) {
    if (!is_worth_writing(image)) return;
    m_out += "image:\n";
    auto const part = [&](std::string_view name, std::string_view value) {
      if (value.empty()) return;
      m_out += "  ";
      line(name, value);
    };
    part("url", image.value.url);
    part("alt", image.value.alt);
    part("caption", image.value.caption);
    part("credit", image.value.credit);
    if (image.value.width_px != 0) {
      m_out += "  width: " + std::to_string(image.value.width_px) + "\n";
    }
    if (image.value.height_px != 0) {
      m_out += "  height: " + std::to_string(image.value.height_px) + "\n";
    }
  }

  std::string m_out;
};

}  // namespace

std::string write_front_matter(Metadata const& metadata, TitlePlace title) {
  return FrontMatterWriter().run(metadata, title);
}

}  // namespace article
