#include "html/extract/features.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "html/block_tags.hpp"
#include "html/extract/class_words.hpp"
#include "html/visibility.hpp"

namespace article {
namespace {

/// Text that nobody reads, or that is told in another way.
bool is_silent_tag(HtmlTag tag) {
  switch (tag) {
    case HtmlTag::script:
    case HtmlTag::style:
    case HtmlTag::noscript:
    case HtmlTag::template_:
    case HtmlTag::select:
    case HtmlTag::textarea:
    case HtmlTag::button:
    case HtmlTag::iframe:
    case HtmlTag::object:
    case HtmlTag::svg:
    case HtmlTag::head:
    case HtmlTag::title:
    case HtmlTag::datalist:
    case HtmlTag::audio:
    case HtmlTag::video:
    case HtmlTag::canvas:
    case HtmlTag::noframes:
    case HtmlTag::dialog: return true;
    default: return false;
  }
}

bool is_hidden_itself(Dom const& dom, DomId id, std::uint32_t meanings) {
  HtmlTag const tag = dom.tag(id);
  if (tag == HtmlTag::html || tag == HtmlTag::body) return false;
  return (meanings & bit(Meaning::hidden)) != 0 || is_off_page(dom, id);
}

bool is_stop(char32_t c) {
  switch (c) {
    case ',':
    case '.':
    case '!':
    case '?':
    case ';':
    case 0x3002:  // ideographic full stop
    case 0x3001:
    case 0xFF0C:
    case 0xFF01:
    case 0xFF1F:
    case 0xFF1B:
    case 0xFF0E:
    case 0x060C:  // Arabic
    case 0x061B:
    case 0x061F:
    case 0x06D4:
    case 0x0964:  // Devanagari danda
    case 0x0965:
    case 0x0589:  // Armenian
    case 0x1362:  // Ethiopic
    case 0x1363:
    case 0x2026: return true;
    default: return false;
  }
}

/// Least text of a block of prose, in letters; and of one without any comma or end of a sentence.
constexpr std::uint32_t min_prose = 60;
constexpr std::uint32_t min_plain_prose = 100;

bool reads_like_prose(TextBlock const& block, HtmlTag tag) {
  if (tag >= HtmlTag::h1 && tag <= HtmlTag::h6) return false;
  if (block.text < (block.stops > 0 ? min_prose : min_plain_prose)) return false;
  return block.link_share() < 0.4;
}

/// Collects the blocks of text while the page is walked in document order.
class Measurer {
 public:
  Measurer(Dom const& dom, FeatureOptions const& options) : m_dom(dom), m_options(options) {
    m_page.nodes.resize(dom.size());
    m_block_of.resize(dom.size(), Dom::document);
    m_link_of.resize(dom.size(), no_dom_node);
  }

  PageFeatures measure() {
    for (DomId id = 1; id < m_dom.size(); ++id) {
      DomNode const& node = m_dom[id];
      NodeFeatures& features = m_page.nodes[id];
      NodeFeatures const& above = m_page.nodes[node.parent];
      features.hidden = above.hidden;
      features.silent = above.silent;
      m_block_of[id] = m_block_of[node.parent];
      m_link_of[id] = m_link_of[node.parent];
      if (node.type == DomType::element) enter(id, node, features);
      if (node.type == DomType::text) add_text(id, node, features);
    }
    close_block();
    add_up();
    return std::move(m_page);
  }

 private:
  void enter(DomId id, DomNode const& node, NodeFeatures& features) {
    if (node.attribute_count > 0) {
      features.meanings = meanings_of(m_dom, id);
      if (!m_options.see_hidden && !is_uncovered(id) &&
          is_hidden_itself(m_dom, id, features.meanings)) {
        features.hidden = true;
      }
    }
    if (node.tag == HtmlTag::h1 || says_body(features.meanings) ||
        (features.meanings & bit(Meaning::post))) {
      features.landmarks = 1;
    }
    if (is_silent_tag(node.tag)) features.silent = true;
    if (is_block_tag(node.tag)) {
      m_block_of[id] = id;
      m_entered_block = true;
    }
    if (node.tag == HtmlTag::br) note_break();
    if (features.hidden) return;
    switch (node.tag) {
      case HtmlTag::img:
      case HtmlTag::picture: features.images = 1; break;
      case HtmlTag::input:
      case HtmlTag::select:
      case HtmlTag::textarea:
      case HtmlTag::button: features.fields = 1; break;
      case HtmlTag::a: {
        std::string_view const target = m_dom.attribute(id, "href");
        if (target.empty()) break;
        features.links = 1;
        if (target[0] != '#') m_link_of[id] = id;
        break;
      }
      default: break;
    }
  }

  bool is_uncovered(DomId id) const {
    return std::binary_search(m_options.uncovered.begin(), m_options.uncovered.end(), id);
  }

  void note_break() {
    if (m_breaks++ > 0) close_block();
  }

  void add_text(DomId id, DomNode const& node, NodeFeatures& features) {
    if (features.hidden || features.silent || is_all_space(node.text)) return;
    TextCounts const counts = count_text(node.text);
    features.text = counts.text;
    features.words = counts.words;
    features.stops = counts.stops;
    bool const is_link = m_link_of[id] != no_dom_node;
    if (is_link) features.linked = counts.text;
    DomId const element = m_block_of[id];
    if (m_block.first == no_dom_node || m_block.element != element || m_entered_block) {
      close_block();
      m_block.first = id;
      m_block.element = element;
    }
    m_entered_block = false;
    m_breaks = 0;
    m_block.last = id;
    m_block.text += counts.text;
    m_block.words += counts.words;
    m_block.stops += counts.stops;
    if (is_link) m_block.linked += counts.text;
  }

  void close_block() {
    if (m_block.first == no_dom_node) return;
    if (m_block.text > 0) {
      m_block.is_prose = reads_like_prose(m_block, m_dom.tag(m_block.element));
      m_page.nodes[m_block.last].blocks = 1;
      if (m_block.is_prose) m_page.nodes[m_block.last].prose = m_block.text;
      m_page.blocks.push_back(m_block);
    }
    m_block = {};
  }

  /// Adds each node to its parent. Children have higher numbers, so they are complete.
  void add_up() {
    for (DomId id = m_dom.size() - 1; id > 0; --id) {
      NodeFeatures& node = m_page.nodes[id];
      HtmlTag const tag = m_dom.tag(id);
      if (tag >= HtmlTag::h1 && tag <= HtmlTag::h6 && node.text > 0) {
        node.headings = 1;
        if (node.linked * 5 >= node.text * 4) node.linked_headings = 1;
      }
      NodeFeatures& above = m_page.nodes[m_dom[id].parent];
      above.text += node.text;
      above.linked += node.linked;
      above.words += node.words;
      above.stops += node.stops;
      above.prose += node.prose;
      above.blocks += node.blocks;
      above.links += node.links;
      above.images += node.images;
      above.fields += node.fields;
      above.headings += node.headings;
      above.linked_headings += node.linked_headings;
      if (node.prose > 0 || m_dom.tag(id) == HtmlTag::h1) above.landmarks += node.landmarks;
    }
  }

  Dom const& m_dom;
  FeatureOptions m_options;
  PageFeatures m_page;
  std::vector<DomId> m_block_of;
  std::vector<DomId> m_link_of;
  TextBlock m_block;
  bool m_entered_block = false;  ///< Since the last text.
  unsigned m_breaks = 0;
};

}  // namespace

TextCounts count_text(std::string_view text) {
  TextCounts counts;
  bool in_word = false;
  std::size_t i = 0;
  while (i < text.size()) {
    if (is_ascii(text[i])) {
      char const c = text[i++];
      if (is_alphanumeric(c)) {
        if (!in_word) ++counts.words;
        in_word = true;
        ++counts.text;
        continue;
      }
      if (c != '\'') in_word = false;
      // A point inside a number or a name is no stop.
      bool const ends = i == text.size() || !is_alphanumeric(text[i]);
      if (ends && is_stop(static_cast<unsigned char>(c))) ++counts.stops;
      continue;
    }
    DecodedCodePoint const decoded = decode_code_point(text, i);
    i += decoded.length;
    char32_t const c = decoded.code_point;
    if (is_han(c) || is_hiragana(c) || is_katakana(c)) {
      counts.text += 3;
      ++counts.words;
      in_word = false;
    } else if (is_stop(c)) {
      ++counts.stops;
      in_word = false;
    } else if (is_letter_or_number(c) || is_mark(c)) {
      if (!in_word) ++counts.words;
      in_word = true;
      ++counts.text;
    } else if (c != 0x2019) {
      in_word = false;
    }
  }
  return counts;
}

PageFeatures measure_page(Dom const& dom, FeatureOptions const& options) {
  return Measurer(dom, options).measure();
}

}  // namespace article
