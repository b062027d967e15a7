#include "markdown/front_matter_fields.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/url.hpp"
#include "document/clean_text.hpp"
#include "markdown/front_matter_people.hpp"

namespace article {
namespace {

/// A name without case, `-`, `_` and spaces. Empty when it is longer than any that is known.
std::string plain_name(std::string_view name) {
  constexpr std::size_t longest = 64;
  std::string plain;
  if (name.size() > longest) return plain;
  for (char const c : name) {
    if (c != '-' && c != '_' && c != ' ') plain += to_lower(c);
  }
  return plain;
}

/// One line of plain text, without white space at its ends.
std::string plain_text(std::string_view text) {
  std::string scratch;
  bool at_space = true;
  return std::string(trim_end(collapse_text(text, at_space, scratch)));
}

/// Appends what stands between commas, empty parts left out.
void split_at_commas(std::string_view text, std::vector<std::string>& parts) {
  while (true) {
    std::size_t const comma = text.find(',');
    std::string_view const part = trim(text.substr(0, comma));
    if (!part.empty()) parts.emplace_back(part);
    if (comma == std::string_view::npos) return;
    text.remove_prefix(comma + 1);
  }
}

/// `en-US` for `en_US` and `en_US.UTF-8`; empty when it is no language tag.
/// https://www.rfc-editor.org/rfc/rfc5646#section-2.1, without its lists of registered subtags.
std::string language_tag(std::string_view text) {
  std::string tag(text.substr(0, text.find_first_of(".@")));
  std::size_t subtag_length = 0;
  bool is_first = true;
  for (char& c : tag) {
    if (c == '_') c = '-';
    if (c == '-') {
      if (subtag_length == 0 || (is_first && subtag_length < 2)) return {};
      is_first = false;
      subtag_length = 0;
      continue;
    }
    ++subtag_length;
    if (is_first ? !is_alpha(c) || subtag_length > 3 : !is_alphanumeric(c) || subtag_length > 8) {
      return {};
    }
  }
  return subtag_length >= (is_first ? 2 : 1) ? tag : std::string{};
}

/// A date or date and time as ISO 8601, a year alone included; empty when it is none.
std::string iso_date(std::string_view text) {
  bool const is_year =
      text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
  return is_year ? std::string(text) : parse_date(text).value_or(std::string{});
}

/// `1200` or `1200px`; nothing when it is no size.
std::optional<std::uint32_t> pixels(std::string_view text) {
  if (ends_with_ignore_case(text, "px")) text = trim_end(text.substr(0, text.size() - 2));
  if (text.empty() || text.size() > 9) return std::nullopt;
  std::uint32_t number = 0;
  for (char const c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return number;
}

class FieldReader {
 public:
  FieldReader(FieldTree const& fields, Metadata& metadata)
      : m_fields(fields), m_metadata(metadata) {}

  // Each of these takes one value into the metadata; false when the value is not of a kind that
  // belongs there, or its place is taken.

  bool title(std::size_t value) { return take_text(m_metadata.title, value); }
  bool subtitle(std::size_t value) { return take_text(m_metadata.subtitle, value); }
  bool excerpt(std::size_t value) { return take_text(m_metadata.excerpt, value); }
  bool section(std::size_t value) { return take_text(m_metadata.section, value); }
  bool licence(std::size_t value) { return take_text(m_metadata.licence, value); }
  bool site_name(std::size_t value) { return take_text(m_metadata.site_name, value); }
  bool published(std::size_t value) { return take_date(m_metadata.published, value); }
  bool modified(std::size_t value) { return take_date(m_metadata.modified, value); }

  bool byline(std::size_t value) {
    if (m_metadata.byline) return false;
    std::vector<Person> people;
    if (auto const text = text_of(value)) {
      people = people_of(*text);
    } else if (m_fields[value].kind == FieldKind::object) {
      auto person = person_at(value);
      if (!person) return false;
      people.push_back(std::move(*person));
    } else if (m_fields[value].kind == FieldKind::array) {
      bool are_all_people = true;
      m_fields.each_child(value, [&](std::size_t element) {
        auto person = person_at(element);
        are_all_people = are_all_people && person;
        if (person) people.push_back(std::move(*person));
      });
      if (!are_all_people) return false;
    }
    if (people.empty()) return false;
    return take(m_metadata.byline, std::move(people));
  }

  bool tags(std::size_t value) {
    auto const list = list_of(value);
    if (!list) return false;
    for (std::string const& tag : *list) add_tag(tag);
    return true;
  }

  /// One category is the section, several are tags.
  bool categories(std::size_t value) {
    auto const list = list_of(value);
    if (!list) return false;
    if (list->size() == 1 && !m_metadata.section) return take(m_metadata.section, list->front());
    for (std::string const& tag : *list) add_tag(tag);
    return true;
  }

  bool language(std::size_t value) {
    auto const text = text_of(value);
    std::string tag = text ? language_tag(*text) : std::string{};
    return !tag.empty() && take(m_metadata.language, std::move(tag));
  }

  bool direction(std::size_t value) {
    auto const text = text_of(value);
    if (!text) return false;
    if (equals_ignore_case(*text, "ltr")) return take(m_metadata.direction, Direction::ltr);
    if (equals_ignore_case(*text, "rtl")) return take(m_metadata.direction, Direction::rtl);
    return false;
  }

  /// Only what is a URL by itself: a path says where a site's generator puts the page.
  bool canonical_url(std::size_t value) {
    auto const text = text_of(value);
    auto const url = text ? parse_url(*text) : std::nullopt;
    if (!url || (url->scheme != "http" && url->scheme != "https")) return false;
    return take(m_metadata.canonical_url, url->href());
  }

  bool image(std::size_t value) {
    if (!m_metadata.lead_image.value.url.empty()) return false;
    LeadImage image;
    if (auto text = text_of(value)) {
      image.url = std::move(*text);
    } else if (m_fields[value].kind == FieldKind::object) {
      image.url = member_text(value, {"url", "src", "path", "href", "image", "file"});
      image.alt = member_text(value, {"alt", "alttext"});
      image.caption = member_text(value, {"caption"});
      image.credit = member_text(value, {"credit", "attribution"});
      image.width_px = pixels(member_text(value, {"width"})).value_or(0);
      image.height_px = pixels(member_text(value, {"height"})).value_or(0);
    }
    // A description alone is shown in the picture's place.
    if (image.url.empty() && image.alt.empty()) return false;
    return take(m_metadata.lead_image, std::move(image));
  }

  bool image_alt(std::size_t value) { return take_of_image(&LeadImage::alt, value); }
  bool image_caption(std::size_t value) { return take_of_image(&LeadImage::caption, value); }
  bool image_credit(std::size_t value) { return take_of_image(&LeadImage::credit, value); }
  bool image_width(std::size_t value) { return take_of_image(&LeadImage::width_px, value); }
  bool image_height(std::size_t value) { return take_of_image(&LeadImage::height_px, value); }

 private:
  template <class T>
  static bool take(Sourced<T>& field, T value) {
    if (field) return false;
    field.set(std::move(value), Source::front_matter);
    return true;
  }

  bool take_text(Sourced<std::string>& field, std::size_t value) {
    auto text = text_of(value);
    return text && take(field, std::move(*text));
  }

  bool take_date(Sourced<std::string>& field, std::size_t value) {
    auto const text = text_of(value);
    std::string date = text ? iso_date(*text) : std::string{};
    return !date.empty() && take(field, std::move(date));
  }

  /// The rest of a picture whose own field was read before, or that is known by it alone.
  bool take_of_image(std::string LeadImage::*part, std::size_t value) {
    std::string& place = m_metadata.lead_image.value.*part;
    auto text = text_of(value);
    if (!text || !place.empty()) return false;
    place = std::move(*text);
    m_metadata.lead_image.source = Source::front_matter;
    return true;
  }

  /// A size without a picture says nothing.
  bool take_of_image(std::uint32_t LeadImage::*part, std::size_t value) {
    std::uint32_t& place = m_metadata.lead_image.value.*part;
    auto const text = text_of(value);
    auto const size = text ? pixels(*text) : std::nullopt;
    if (!size || place != 0 || !m_metadata.lead_image) return false;
    place = *size;
    return true;
  }

  /// A string, or a number as it is written: a title may be a year.
  std::optional<std::string> text_of(std::size_t value) const {
    FieldValue const& field = m_fields[value];
    if (field.kind != FieldKind::string && field.kind != FieldKind::number) return std::nullopt;
    return plain_text(field.text);
  }

  /// The text of the first member that has one of the names, in the order of the names; or "".
  std::string member_text(std::size_t object, std::initializer_list<std::string_view> names) const {
    std::size_t best = names.size();
    std::string found;
    m_fields.each_child(object, [&](std::size_t member) {
      std::string const name = plain_name(m_fields[member].name);
      std::size_t const rank =
          static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
      auto text = rank < best ? text_of(member) : std::nullopt;
      if (!text || text->empty()) return;
      best = rank;
      found = std::move(*text);
    });
    return found;
  }

  std::optional<Person> person_at(std::size_t value) const {
    Person person;
    if (auto const text = text_of(value)) {
      person = person_of(*text);
    } else if (m_fields[value].kind == FieldKind::object) {
      person = {.name = member_text(value, {"name", "fullname", "displayname", "title"}),
                .url = member_text(value, {"url", "link", "website", "homepage", "uri"})};
    }
    if (person.name.empty()) return std::nullopt;
    return person;
  }

  /// A list of texts, of objects with a name, or a string with commas.
  std::optional<std::vector<std::string>> list_of(std::size_t value) const {
    std::vector<std::string> list;
    if (auto const text = text_of(value)) {
      split_at_commas(*text, list);
      return list;
    }
    if (m_fields[value].kind != FieldKind::array) return std::nullopt;
    bool are_all_texts = true;
    m_fields.each_child(value, [&](std::size_t element) {
      auto text = text_of(element);
      if (m_fields[element].kind == FieldKind::object) {
        text = member_text(element, {"name", "title", "label"});
        are_all_texts = are_all_texts && !text->empty();
      }
      bool const is_null = m_fields[element].kind == FieldKind::null;
      are_all_texts = are_all_texts && (text || is_null);
      if (text && !text->empty()) list.push_back(std::move(*text));
    });
    if (!are_all_texts) return std::nullopt;
    return list;
  }

  void add_tag(std::string const& tag) {
    if (!m_known_tags.insert(tag).second) return;
    m_metadata.tags.value.push_back(tag);
    m_metadata.tags.source = Source::front_matter;
  }

  FieldTree const& m_fields;
  Metadata& m_metadata;
  std::unordered_set<std::string> m_known_tags;
};

struct FieldRow {
  std::string_view name;  ///< In lower case, without `-`, `_` and spaces.
  bool (FieldReader::*take)(std::size_t value);
};

/// What the names mean. Earlier rows are read first, and so preferred.
constexpr FieldRow field_rows[] = {
    {"title", &FieldReader::title},
    {"headline", &FieldReader::title},

    {"subtitle", &FieldReader::subtitle},
    {"tagline", &FieldReader::subtitle},
    {"deck", &FieldReader::subtitle},

    {"excerpt", &FieldReader::excerpt},
    {"description", &FieldReader::excerpt},
    {"summary", &FieldReader::excerpt},
    {"abstract", &FieldReader::excerpt},
    {"lede", &FieldReader::excerpt},

    {"byline", &FieldReader::byline},
    {"authors", &FieldReader::byline},
    {"author", &FieldReader::byline},
    {"creator", &FieldReader::byline},
    {"by", &FieldReader::byline},

    {"published", &FieldReader::published},
    {"datepublished", &FieldReader::published},
    {"publishdate", &FieldReader::published},
    {"pubdate", &FieldReader::published},
    {"date", &FieldReader::published},
    {"created", &FieldReader::published},

    {"modified", &FieldReader::modified},
    {"datemodified", &FieldReader::modified},
    {"lastmodified", &FieldReader::modified},
    {"lastmod", &FieldReader::modified},
    {"updated", &FieldReader::modified},
    {"lastupdated", &FieldReader::modified},

    {"section", &FieldReader::section},
    {"tags", &FieldReader::tags},
    {"keywords", &FieldReader::tags},
    {"topics", &FieldReader::tags},
    {"category", &FieldReader::categories},
    {"categories", &FieldReader::categories},

    {"language", &FieldReader::language},
    {"lang", &FieldReader::language},
    {"locale", &FieldReader::language},
    {"direction", &FieldReader::direction},
    {"dir", &FieldReader::direction},

    {"canonicalurl", &FieldReader::canonical_url},
    {"canonical", &FieldReader::canonical_url},
    {"permalink", &FieldReader::canonical_url},
    {"url", &FieldReader::canonical_url},

    {"leadimage", &FieldReader::image},
    {"image", &FieldReader::image},
    {"cover", &FieldReader::image},
    {"coverimage", &FieldReader::image},
    {"heroimage", &FieldReader::image},
    {"featuredimage", &FieldReader::image},
    {"banner", &FieldReader::image},
    {"ogimage", &FieldReader::image},
    {"thumbnail", &FieldReader::image},

    {"imagealt", &FieldReader::image_alt},
    {"coveralt", &FieldReader::image_alt},
    {"coverimagealt", &FieldReader::image_alt},
    {"heroimagealt", &FieldReader::image_alt},
    {"featuredimagealt", &FieldReader::image_alt},
    {"imagecaption", &FieldReader::image_caption},
    {"covercaption", &FieldReader::image_caption},
    {"coverimagecaption", &FieldReader::image_caption},
    {"heroimagecaption", &FieldReader::image_caption},
    {"featuredimagecaption", &FieldReader::image_caption},
    {"imagecredit", &FieldReader::image_credit},
    {"covercredit", &FieldReader::image_credit},
    {"imagewidth", &FieldReader::image_width},
    {"imageheight", &FieldReader::image_height},

    {"licence", &FieldReader::licence},
    {"license", &FieldReader::licence},

    {"sitename", &FieldReader::site_name},
    {"site", &FieldReader::site_name},
    {"publication", &FieldReader::site_name},
};

constexpr std::size_t no_row = std::size(field_rows);

std::size_t row_of(std::string_view name) {
  std::string const plain = plain_name(name);
  std::size_t row = 0;
  while (row < no_row && field_rows[row].name != plain) ++row;
  return row;
}

/// Whether the author wrote a name and left the value out.
bool says_nothing(FieldValue const& value, std::size_t index) {
  switch (value.kind) {
    case FieldKind::null: return true;
    case FieldKind::string: return is_all_space(value.text);
    case FieldKind::array:
    case FieldKind::object: return value.end == index + 1;
    case FieldKind::boolean:
    case FieldKind::number: return false;
  }
  return false;
}

}  // namespace

bool has_known_field(FieldTree const& fields) {
  bool has_one = false;
  fields.each_child(FieldTree::root, [&](std::size_t member) {
    has_one = has_one || row_of(fields[member].name) != no_row;
  });
  return has_one;
}

void take_fields(FieldTree const& fields, Metadata& metadata) {
  struct Member {
    std::size_t value;
    std::size_t row;
    bool is_taken = false;
  };
  std::vector<Member> members;
  std::vector<std::pair<std::size_t, std::size_t>> known;  // Row, index in `members`.
  fields.each_child(FieldTree::root, [&](std::size_t value) {
    std::size_t const row = row_of(fields[value].name);
    if (row != no_row) known.emplace_back(row, members.size());
    members.push_back({.value = value, .row = row});
  });
  std::sort(known.begin(), known.end());

  FieldReader reader(fields, metadata);
  for (auto const& [row, index] : known) {
    Member& member = members[index];
    member.is_taken = says_nothing(fields[member.value], member.value) ||
                      (reader.*field_rows[row].take)(member.value);
  }
  for (Member const& member : members) {
    if (member.is_taken) continue;
    std::string scratch;
    metadata.extra.push_back({.name = std::string(clean_text(fields[member.value].name, scratch)),
                              .json = fields.to_json(member.value)});
  }
}

}  // namespace article
