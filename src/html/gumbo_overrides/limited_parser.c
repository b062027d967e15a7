/* gumbo's parser, reading its tokens through a gate.
 *
 * gumbo ends the parse where elements are nested too deep, and what follows is lost. Without that
 * limit, each token costs time in proportion to the depth; and formatting elements, which the
 * standard opens again in each block, can multiply the input. So tokens pass a gate, compiled into
 * the same unit as parser.c, since it has to see the stack of open elements. */
#include "html/gumbo_overrides/limited_parser.h"

#define gumbo_lex lex_within_limits
#include <parser.c>
#undef gumbo_lex

#include "html/gumbo_overrides/memory.h"

void gumbo_lex(struct GumboInternalParser* parser, GumboToken* output);

/* Passed to gumbo as its options, and so found again from the parser. */
typedef struct {
  GumboOptions options; /* First, see run_of(). */
  struct ArticleHtmlParse* parse;
  GumboVector
      passed_over;   /* Tags of the elements passed over at the depth limit, outermost first. */
  size_t pages;      /* Tags <html> and <body> met. */
  size_t start_tags; /* With the attributes, what was asked for. */
} Run;

static Run* run_of(GumboParser* parser) { return (Run*)parser->_options; }

/* Where a limit strikes first, in bytes. */
static void note(size_t* place, GumboToken const* token) {
  if (*place == SIZE_MAX) *place = token->position.offset;
}

/* Elements that hold no elements: they don't add to the depth of what follows, and the tokenizer has
 * to learn of those that hold raw text. */
static bool is_leaf(GumboTag tag) {
  static const TagSet leaves = {
      TAG(AREA),      TAG(BASE),   TAG(BR),    TAG(COL),      TAG(EMBED),   TAG(HR),
      TAG(IMAGE),     TAG(IMG),    TAG(INPUT), TAG(LINK),     TAG(META),    TAG(PARAM),
      TAG(SOURCE),    TAG(TRACK),  TAG(WBR),   TAG(IFRAME),   TAG(NOEMBED), TAG(NOFRAMES),
      TAG(PLAINTEXT), TAG(SCRIPT), TAG(STYLE), TAG(TEXTAREA), TAG(TITLE),   TAG(XMP)};
  return leaves[tag] != 0;
}

/* Whether the element is one that goes on in the next block. */
static bool is_formatting(GumboTag tag) {
  static const TagSet formatting = {TAG(A),      TAG(B),      TAG(BIG),  TAG(CODE), TAG(EM),
                                    TAG(FONT),   TAG(I),      TAG(NOBR), TAG(S),    TAG(SMALL),
                                    TAG(STRIKE), TAG(STRONG), TAG(TT),   TAG(U)};
  return formatting[tag] != 0;
}

/* The start tag of an element that would be nested too deep. Its end tag is awaited. */
static bool is_too_deep(GumboParser* parser, Run* run, GumboToken* token) {
  GumboParserState const* const state = parser->_parser_state;
  if (state->_open_elements.length < run->parse->max_depth) {
    run->passed_over.length = 0;
    return false;
  }
  if (token->type == GUMBO_TOKEN_START_TAG) {
    GumboTokenStartTag const* const tag = &token->v.start_tag;
    if (is_leaf(tag->tag)) return false;
    note(&run->parse->too_deep_at, token);
    GumboNode const* const current = get_current_node(parser);
    bool const closed =
        tag->is_self_closing && current->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
    if (!closed) gumbo_vector_add((void*)(uintptr_t)tag->tag, &run->passed_over);
    return true;
  }
  if (token->type != GUMBO_TOKEN_END_TAG || run->passed_over.length == 0) return false;
  /* Tags in the wrong order are looked for a few levels up only: the time must not add up. */
  enum { levels = 4 };
  unsigned int const length = run->passed_over.length;
  for (unsigned int i = 1; i <= levels && i <= length; ++i) {
    GumboTag const candidate = (GumboTag)(uintptr_t)run->passed_over.data[length - i];
    if (candidate != token->v.end_tag.tag) continue;
    run->passed_over.length = length - i;
    return true;
  }
  return false;
}

/* Keeps the list of formatting elements short, and empty once it has multiplied the input. */
static void limit_formatting(GumboParser* parser, Run* run, GumboToken const* token) {
  GumboVector* const formatting = &parser->_parser_state->_active_formatting_elements;
  if (formatting->length == 0) return;
  /* A start tag takes two pieces of memory, one with much text or many attributes some more. */
  enum { pieces_for_a_tag = 16, pieces_for_free = 100000 };
  bool const multiplied =
      article_parser_pieces() > pieces_for_free + pieces_for_a_tag * run->start_tags;
  if (multiplied) {
    note(&run->parse->formatting_lost_at, token);
    formatting->length = 0;
  }
  if (token->type != GUMBO_TOKEN_START_TAG || !is_formatting(token->v.start_tag.tag)) return;
  while (formatting->length > run->parse->max_formatting) {
    note(&run->parse->formatting_lost_at, token);
    gumbo_vector_remove_at(0, formatting);
  }
}

/* Attributes of repeated <html> and <body> gather on the first one. */
static bool is_one_page_too_many(Run* run, GumboToken const* token) {
  enum { max_pages = 32 };
  GumboTag const tag = token->v.start_tag.tag;
  return (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) && ++run->pages > max_pages;
}

void lex_within_limits(struct GumboInternalParser* parser, GumboToken* token) {
  Run* const run = run_of(parser);
  struct ArticleHtmlParse* const parse = run->parse;
  for (;;) {
    gumbo_lex(parser, token);
    if (token->type == GUMBO_TOKEN_EOF) return;
    if (token->type == GUMBO_TOKEN_DOCTYPE) note(&parse->doctype_at, token);
    if (token->type == GUMBO_TOKEN_START_TAG) {
      size_t const attributes = token->v.start_tag.attributes.length;
      run->start_tags += 1 + attributes;
      if (attributes >= parse->max_attributes) note(&parse->attributes_lost_at, token);
    }
    bool drop = false;
    if (article_parser_pieces() > parse->max_pieces) {
      note(&parse->cut_at, token);
      gumbo_token_destroy(token);
      token->type = GUMBO_TOKEN_EOF;
      return;
    }
    limit_formatting(parser, run, token);
    if (token->type == GUMBO_TOKEN_START_TAG) drop = is_one_page_too_many(run, token);
    if (!drop) drop = is_too_deep(parser, run, token);
    if (!drop) return;
    gumbo_token_destroy(token);
  }
}

struct GumboInternalOutput* article_parse_html(struct ArticleHtmlParse* parse) {
  Run run = {.options = kGumboDefaultOptions, .parse = parse};
  run.options.max_attributes = (int)parse->max_attributes;
  run.options.max_tree_depth = UINT32_MAX;
  run.options.max_errors = 0;
  run.options.fragment_context = parse->context;
  run.options.fragment_encoding = parse->context_encoding;
  run.options.fragment_namespace = (GumboNamespaceEnum)parse->context_namespace;
  run.options.parse_noscript_content_as_text = parse->scripting;
  gumbo_vector_init(0, &run.passed_over);
  return gumbo_parse_with_options(&run.options, parse->text, parse->size);
}
