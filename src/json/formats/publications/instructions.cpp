#include "json/formats/publications/instructions.hpp"

#include "base/ascii.hpp"
#include "json/formats/strings.hpp"

namespace article::json_reader {
namespace {

constexpr std::string_view needed = "recipeIngredient.*|ingredients.*|supply.*";
constexpr std::string_view tools = "tool.*";
constexpr std::string_view done = "recipeInstructions.*|step.*|steps.*";

class Instructions {
 public:
  Instructions(Finder const& finder, JsonOptions const& options, Builder& builder)
      : m_finder(finder), m_options(options), m_builder(builder) {}

  void add_needed(std::vector<JsonId> const& things) {
    if (things.empty()) return;
    m_builder.open(List{});
    for (JsonId const thing : things) {
      std::string_view const text =
          is_object(thing) ? m_finder.text(thing, "name|text|item.name") : m_finder.text_of(thing);
      if (text.empty()) continue;
      m_builder.open(Kind::list_item);
      m_builder.text(html_to_line(text, m_options));
      m_builder.close();
    }
    m_builder.close();
  }

  /// One text is paragraphs; several, and steps, are a list, which a section interrupts.
  void add_done(std::vector<JsonId> const& steps) {
    bool const is_text = steps.size() == 1 && !is_object(steps.front());
    if (is_text) return add_text(m_finder.text_of(steps.front()));
    for (JsonId const step : steps) {
      bool const is_section = is_object(step) && m_finder.text(step, "@type") == "HowToSection";
      if (!is_section) {
        add_step(step);
        continue;
      }
      end_list();
      std::string_view const name = m_finder.text(step, "name");
      if (!name.empty()) {
        m_builder.open(Heading{.depth = 2});
        m_builder.text(html_to_line(name, m_options));
        m_builder.close();
      }
      add_text(m_finder.text(step, "text|description"));
      for (JsonId const inner : m_finder.find_all(step, "itemListElement.*|steps.*")) {
        add_step(inner);
      }
      end_list();
    }
    end_list();
  }

 private:
  bool is_object(JsonId id) const { return m_finder.tree().type(id) == JsonType::object; }

  void add_step(JsonId step) {
    if (!m_is_in_list) m_builder.open(List{.ordered = true});
    m_is_in_list = true;
    m_builder.open(Kind::list_item);
    if (is_object(step)) {
      add_named(step);
    } else {
      add_text(m_finder.text_of(step));
    }
    m_builder.close();
  }

  /// Many repeat the beginning of the text as its name.
  void add_named(JsonId step) {
    std::string_view const name = m_finder.text(step, "name");
    std::string_view const text = m_finder.text(step, "text|description");
    if (!name.empty() && !text.starts_with(name.substr(0, name.find("…")))) {
      m_builder.open(Kind::paragraph);
      if (!text.empty()) m_builder.open(Kind::strong);
      m_builder.text(html_to_line(name, m_options));
      if (!text.empty()) m_builder.close();
      m_builder.close();
    }
    add_text(text);
    // Directions and tips of a step.
    for (JsonId const direction : m_finder.find_all(step, "itemListElement.*")) {
      add_text(is_object(direction) ? m_finder.text(direction, "text|name")
                                    : m_finder.text_of(direction));
    }
    std::string_view const picture = m_finder.text(step, "image.url|image.contentUrl|image");
    if (picture.empty()) return;
    m_builder.open(Kind::paragraph);
    m_builder.leaf(Image{.url = picture, .alt = m_finder.text(step, "image.caption|name")});
    m_builder.close();
  }

  void add_text(std::string_view text) {
    if (text.empty()) return;
    looks_like_html(text) ? add_html(text, m_options, m_builder) : add_plain_text(text, m_builder);
  }

  void end_list() {
    if (m_is_in_list) m_builder.close();
    m_is_in_list = false;
  }

  Finder const& m_finder;
  JsonOptions const& m_options;
  Builder& m_builder;
  bool m_is_in_list = false;
};

}  // namespace

bool has_instructions(Finder const& finder, JsonId item) {
  return !finder.find_all(item, done).empty();
}

bool add_instructions(Finder const& finder, JsonId item, JsonOptions const& options,
                      Builder& builder) {
  std::vector<JsonId> const things = finder.find_all(item, needed);
  std::vector<JsonId> const steps = finder.find_all(item, done);
  if (things.empty() && steps.empty()) return false;
  Instructions instructions(finder, options, builder);
  std::string_view const about = finder.text(item, "description");
  if (!about.empty()) {
    looks_like_html(about) ? add_html(about, options, builder) : add_plain_text(about, builder);
  }
  instructions.add_needed(things);
  instructions.add_needed(finder.find_all(item, tools));
  instructions.add_done(steps);
  return true;
}

}  // namespace article::json_reader
