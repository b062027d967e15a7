#include "html/extract/pruning.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "html/dom_query.hpp"
#include "html/extract/class_words.hpp"
#include "html/extract/copies.hpp"
#include "html/extract/lead.hpp"
#include "html/extract/metadata/plain_text.hpp"
#include "html/extract/name_rules.hpp"
#include "html/extract/phrases.hpp"
#include "html/extract/teasers.hpp"
#include "html/figures.hpp"
#include "html/tables.hpp"

namespace article {
namespace {

bool is_heading(HtmlTag tag) { return tag >= HtmlTag::h1 && tag <= HtmlTag::h6; }

class Pruner {
 public:
  Pruner(Dom const& dom, PageFeatures const& page, std::uint32_t prose,
         ExtractOptions const& options, DomId root, Extraction& extraction, bool discussion)
      : m_dom(dom),
        m_page(page),
        m_options(options),
        m_root(root),
        m_discussion(discussion),
        m_extraction(extraction),
        m_scope_prose(prose),
        m_excerpt(fold_text(options.excerpt)),
        m_teasers(find_teasers(dom, page)) {}

  void prune() {
    drop_elements();
    collect_blocks();
    drop_phrases();
    drop_second_copies();
    drop_lines();
    drop_ends();
  }

 private:
  void drop(DomId id, ExtractRule rule, double score) {
    m_extraction.verdicts[id] = Verdict::drop;
    m_extraction.removals.push_back({id, rule, static_cast<float>(score)});
  }

  void drop_elements() {
    RuleScope const scope{m_dom, m_page, m_scope_prose, m_discussion};
    DomId const end = m_dom.end_of(m_root);
    m_tells_in_captions = prose_in_captions() * 2 > m_scope_prose;
    for (DomId id = m_root + 1; id < end;) {
      if (!m_dom.is_element(id)) {
        ++id;
        continue;
      }
      ExtractRule rule = ExtractRule::none;
      if (m_page[id].prose == 0 && is_metadata(id)) {
        rule = ExtractRule::metadata;
      } else if (m_page[id].hidden) {
        rule = ExtractRule::hidden;
      } else if (m_page[id].silent) {
        id = m_dom.end_of(id);
        continue;
      } else {
        rule = judge_by_name(scope, id);
        if (rule != ExtractRule::none && is_described(id)) rule = ExtractRule::none;
        if (rule == ExtractRule::none && m_teasers[id] && m_scope_prose >= 400)
          rule = ExtractRule::teasers;
        if (rule == ExtractRule::none) rule = judge_by_content(id);
      }
      if (rule == ExtractRule::none) {
        // In code, names say how it is colored.
        id = is_code_tag(m_dom.tag(id)) ? m_dom.end_of(id) : id + 1;
        continue;
      }
      drop(id, rule, m_page.link_share(id));
      id = m_dom.end_of(id);
    }
  }

  /// Whether it is what the page says of its article, whatever it is called: "teaser", "promo".
  bool is_described(DomId id) const {
    if (m_excerpt.empty() || m_page[id].prose == 0 || m_page[id].blocks > 2) return false;
    constexpr std::size_t compared = 240;
    return begins_alike(fold_text(short_text(m_dom, id, compared)), m_excerpt);
  }

  bool is_metadata(DomId id) const {
    for (DomId const element : m_options.metadata_elements) {
      if (element == id) return true;
    }
    return false;
  }

  ExtractRule judge_by_content(DomId id) const {
    HtmlTag const tag = m_dom.tag(id);
    NodeFeatures const& node = m_page[id];
    if (!m_tells_in_captions && is_stray_caption(id)) return ExtractRule::caption;
    if (is_another_article(id)) return ExtractRule::another;
    if (tag != HtmlTag::div && tag != HtmlTag::ul && tag != HtmlTag::section && tag != HtmlTag::p &&
        tag != HtmlTag::ol) {
      return ExtractRule::none;
    }
    // An item or a paragraph that is a link belongs to the text before it.
    if ((tag == HtmlTag::ul || tag == HtmlTag::ol) && follows_prose(id)) return ExtractRule::none;
    if (m_scope_prose < 400) return ExtractRule::none;
    if (node.prose == 0 && node.text > 0 && m_page.link_share(id) > 0.8 && node.links > 1) {
      return ExtractRule::links;
    }
    return ExtractRule::none;
  }

  /// An <article> with a headline after the <article> that has the page's title.
  bool is_another_article(DomId id) const {
    if (m_dom.tag(id) != HtmlTag::article || m_page[id].headings == 0) return false;
    if (m_options.title_element == no_dom_node || m_options.title_element > id) return false;
    DomId const own = m_dom.closest(m_options.title_element, HtmlTag::article);
    // Pages cut one article into several <article>, too: then that of the title has little but it.
    return own != no_dom_node && m_dom.end_of(own) <= id && m_page[own].prose * 4 > m_scope_prose;
  }

  std::uint32_t prose_in_captions() const {
    std::uint32_t prose = 0;
    DomId const end = m_dom.end_of(m_root);
    for (DomId id = m_root + 1; id < end;) {
      bool const is_caption = m_dom.is_element(id) && is_stray_caption(id);
      if (is_caption) prose += m_page[id].prose;
      id = is_caption ? m_dom.end_of(id) : id + 1;
    }
    return prose;
  }

  /// Text that names say is a caption, but that no figure has.
  bool is_stray_caption(DomId id) const {
    if ((m_page[id].meanings & bit(Meaning::caption)) == 0 || m_page[id].images > 0) return false;
    HtmlTag const tag = m_dom.tag(id);
    if (tag == HtmlTag::figcaption || tag == HtmlTag::figure || tag == HtmlTag::caption)
      return false;
    if (m_page[id].prose * 4 > m_scope_prose || m_page[id].blocks > 3) return false;
    return m_dom.closest(id, HtmlTag::figure) == no_dom_node && !is_figure_caption(m_dom, id);
  }

  bool follows_prose(DomId id) const {
    for (DomId before = m_dom[id].previous; before != no_dom_node;
         before = m_dom[before].previous) {
      if (m_page[before].text == 0) continue;
      return m_page[before].prose > 0 || m_dom.tag(before) == HtmlTag::ul;
    }
    return false;
  }

  /// The blocks of the root that are still there.
  void collect_blocks() {
    DomId const end = m_dom.end_of(m_root);
    auto block = std::lower_bound(m_page.blocks.begin(), m_page.blocks.end(), m_root,
                                  [](TextBlock const& each, DomId id) { return each.first < id; });
    DomId skip_to = 0;
    DomId id = m_root;
    for (; block != m_page.blocks.end() && block->first < end; ++block) {
      for (; id <= block->first; ++id) {
        if (m_extraction.verdicts[id] == Verdict::drop)
          skip_to = std::max(skip_to, m_dom.end_of(id));
      }
      if (block->first >= skip_to) m_blocks.push_back(*block);
    }
  }

  /// Drops a block: the largest element that has no other text, or its texts.
  void drop_block(TextBlock const& block, ExtractRule rule) {
    DomId at = block.element;
    if (m_page[at].text > block.text || at == m_root) {
      for (DomId id = block.first; id <= block.last; ++id) {
        if (m_dom.is_text(id)) drop(id, rule, block.link_share());
      }
      return;
    }
    for (;;) {
      DomId const above = m_dom[at].parent;
      if (above == m_root || above == no_dom_node || m_page[above].text > block.text ||
          m_page[above].images > m_page[at].images) {
        break;
      }
      at = above;
    }
    drop(at, rule, block.link_share());
  }

  /// The block's text in lower case with single spaces, cut a little after `max_phrase_line`.
  std::string line_of(TextBlock const& block) const {
    std::string line;
    for (DomId id = block.first; id <= block.last && line.size() <= max_phrase_line; ++id) {
      if (!m_dom.is_text(id) || m_page[id].hidden || m_page[id].silent) continue;
      for (char const c : m_dom[id].text.substr(0, 4 * max_phrase_line)) {
        if (!is_space(c)) {
          line += c;
        } else if (!line.empty() && line.back() != ' ') {
          line += ' ';
        }
      }
    }
    if (!line.empty() && line.back() == ' ') line.pop_back();
    return lower_case(line);
  }

  /// Whether a cell of a table has nothing else: tables of figures are full of single words.
  bool is_cell(TextBlock const& block) const {
    HtmlTag const tag = m_dom.tag(block.element);
    return (tag == HtmlTag::td || tag == HtmlTag::th) && m_page[block.element].text == block.text;
  }

  void drop_phrases() {
    DomId skip_to = 0;
    std::vector<TextBlock> left;
    for (TextBlock const& block : m_blocks) {
      if (block.first < skip_to) continue;
      if (m_dom.tag(block.element) == HtmlTag::pre || is_cell(block)) {
        left.push_back(block);
        continue;
      }
      std::string const line = line_of(block);
      PhraseMatch match;
      if (line.size() <= max_phrase_line) {
        match = match_phrase(line);
        if (match.rule == ExtractRule::none) match.rule = judge_line(line);
      } else {
        match = match_notice(line);
      }
      if (match.rule == ExtractRule::none) {
        left.push_back(block);
        continue;
      }
      if (match.place == PhrasePlace::opener) skip_to = drop_rest(block, match.rule);
      drop_block(block, match.rule);
    }
    m_blocks = std::move(left);
  }

  /// Drops what follows an opener in the same element, when it is a small part of the article.
  /// Gives the id after all that was dropped.
  DomId drop_rest(TextBlock const& block, ExtractRule rule) {
    DomId at = block.element;
    // A heading alone in a box stands for the box.
    while (at != m_root && m_dom[at].parent != m_root &&
           m_page[m_dom[at].parent].text == block.text) {
      at = m_dom[at].parent;
    }
    if (at == m_root) return 0;
    std::uint32_t prose = 0;
    DomId last = at;
    for (DomId id = m_dom[at].next; id != no_dom_node; id = m_dom[id].next) {
      if (is_heading(m_dom.tag(id)) && m_dom.tag(id) <= m_dom.tag(at)) break;
      prose += m_page[id].prose;
      last = id;
    }
    if (prose * 4 > m_scope_prose) return 0;
    for (DomId id = m_dom[at].next; id != no_dom_node && id <= last; id = m_dom[id].next) {
      if (m_extraction.verdicts[id] != Verdict::drop) drop(id, rule, m_page.link_share(id));
    }
    return m_dom.end_of(last);
  }

  void drop_second_copies() {
    std::vector<std::string> lines;
    lines.reserve(m_blocks.size());
    for (TextBlock const& block : m_blocks) lines.push_back(line_of(block));

    std::vector<bool> const copies = find_second_copies(m_blocks, lines);
    std::vector<TextBlock> left;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
      if (copies[i] && !is_fixed(m_blocks[i])) {
        drop_block(m_blocks[i], ExtractRule::repeated);
      } else {
        left.push_back(m_blocks[i]);
      }
    }
    m_blocks = std::move(left);
  }

  /// Whole lines that lead elsewhere, and texts that stood before.
  void drop_lines() {
    std::unordered_set<std::string> seen;
    std::vector<TextBlock> left;
    for (TextBlock const& block : m_blocks) {
      ExtractRule rule = ExtractRule::none;
      if (!is_fixed(block) && m_scope_prose >= 400) {
        if (block.link_share() > 0.95 && block.words >= 4) rule = ExtractRule::links;
        if (m_dom.tag(block.element) != HtmlTag::p && block.text >= 60 &&
            !seen.insert(line_of(block)).second)
          rule = ExtractRule::repeated;
      }
      if (rule == ExtractRule::none) {
        left.push_back(block);
      } else {
        drop_block(block, rule);
      }
    }
    m_blocks = std::move(left);
  }

  bool is_fixed(TextBlock const& block) {
    switch (m_dom.tag(block.element)) {
      case HtmlTag::td:
      case HtmlTag::th: return !is_layout_cell(block.element);
      case HtmlTag::li:
      case HtmlTag::dd:
      case HtmlTag::dt:
      case HtmlTag::pre:
      case HtmlTag::figcaption:
      case HtmlTag::caption: return true;
      default: return false;
    }
  }

  /// Whether the cell only places its text on the page.
  bool is_layout_cell(DomId cell) {
    DomId const table = m_dom.closest(cell, HtmlTag::table);
    if (table == no_dom_node) return true;
    if (table != m_last_table) {
      m_last_table = table;
      m_last_is_layout = is_layout_table(m_dom, table);
    }
    return m_last_is_layout;
  }

  /// Whether the text is a whole sentence, by its end.
  bool ends_sentence(TextBlock const& block) const {
    std::string_view const text = trim(m_dom[block.last].text);
    for (std::string_view const end :
         {".", "!", "?", ":", "…", "。", "！", "？", "”", "\"", "»", "」", "۔", "।", "؟"}) {
      if (text.ends_with(end)) return true;
    }
    return false;
  }

  /// Letters that a line before the text may have and still be none of it. Dates have many digits.
  std::uint32_t most_in_line(TextBlock const& block) const {
    std::string const line = line_of(block);
    auto const digits = std::count_if(line.begin(), line.end(), is_digit);
    return static_cast<std::uint32_t>(digits) * 5 >= block.text ? 100 : 40;
  }

  void drop_ends() {
    auto const is_prose = [](TextBlock const& block) { return block.is_prose; };
    auto const first = std::find_if(m_blocks.begin(), m_blocks.end(), is_prose);
    if (first == m_blocks.end()) return;
    for (auto block = m_blocks.begin(); block != first; ++block) {
      HtmlTag const tag = m_dom.tag(block->element);
      if (tag == HtmlTag::h1 ||
          (!m_options.title.empty() && line_of(*block) == lower_case(m_options.title))) {
        drop_block(*block, ExtractRule::title);
        continue;
      }
      if (is_heading(tag) || is_fixed(*block)) continue;
      if (block->text < most_in_line(*block) && !ends_sentence(*block))
        drop_block(*block, ExtractRule::ends);
    }
    auto last = m_blocks.end();
    while (!is_prose(*(last - 1))) --last;
    for (auto block = last; block != m_blocks.end(); ++block) {
      if (is_fixed(*block)) continue;
      if (block->link_share() > 0.5 || (block->text < 60 && !ends_sentence(*block)))
        drop_block(*block, ExtractRule::ends);
    }
  }

  Dom const& m_dom;
  PageFeatures const& m_page;
  ExtractOptions const& m_options;
  DomId m_root;
  bool m_discussion;
  Extraction& m_extraction;
  std::uint32_t m_scope_prose = 0;
  std::string m_excerpt;
  bool m_tells_in_captions = false;  ///< A show of pictures: its captions are the text.
  std::vector<bool> m_teasers;
  std::vector<TextBlock> m_blocks;
  DomId m_last_table = no_dom_node;  ///< The table asked of last, and the answer.
  bool m_last_is_layout = false;
};

}  // namespace

void prune(Dom const& dom, PageFeatures const& page, std::uint32_t prose,
           ExtractOptions const& options, DomId root, Extraction& extraction, bool discussion) {
  Pruner(dom, page, prose, options, root, extraction, discussion).prune();
}

}  // namespace article
