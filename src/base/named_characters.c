/* One table of names for all who need it: the readers of Markdown and HTML. It is the one that comes
 * with cmark-gfm, which has all names that end with `;`. */
#include "base/named_characters.h"

#include <entities.inc>
#include <string.h>

/* https://html.spec.whatwg.org/multipage/named-characters.html: those listed without `;`, sorted. */
static char const* const legacy_names[] = {
    "AElig",  "AMP",    "Aacute", "Acirc",  "Agrave", "Aring",  "Atilde", "Auml",   "COPY",
    "Ccedil", "ETH",    "Eacute", "Ecirc",  "Egrave", "Euml",   "GT",     "Iacute", "Icirc",
    "Igrave", "Iuml",   "LT",     "Ntilde", "Oacute", "Ocirc",  "Ograve", "Oslash", "Otilde",
    "Ouml",   "QUOT",   "REG",    "THORN",  "Uacute", "Ucirc",  "Ugrave", "Uuml",   "Yacute",
    "aacute", "acirc",  "acute",  "aelig",  "agrave", "amp",    "aring",  "atilde", "auml",
    "brvbar", "ccedil", "cedil",  "cent",   "copy",   "curren", "deg",    "divide", "eacute",
    "ecirc",  "egrave", "eth",    "euml",   "frac12", "frac14", "frac34", "gt",     "iacute",
    "icirc",  "iexcl",  "igrave", "iquest", "iuml",   "laquo",  "lt",     "macr",   "micro",
    "middot", "nbsp",   "not",    "ntilde", "oacute", "ocirc",  "ograve", "ordf",   "ordm",
    "oslash", "otilde", "ouml",   "para",   "plusmn", "pound",  "quot",   "raquo",  "reg",
    "sect",   "shy",    "sup1",   "sup2",   "sup3",   "szlig",  "thorn",  "times",  "uacute",
    "ucirc",  "ugrave", "uml",    "uuml",   "yacute", "yen",    "yuml",
};

/* Order of `name` and `candidate`, where only the latter ends with NUL. */
static int compare(char const* name, size_t length, char const* candidate) {
  int const order = strncmp(name, candidate, length);
  if (order == 0 && candidate[length] != 0) return -1;
  return order;
}

char const* article_named_character(char const* name, size_t length) {
  size_t low = 0;
  size_t high = CMARK_NUM_ENTITIES;
  while (low < high) {
    size_t const middle = low + (high - low) / 2;
    int const order = compare(name, length, (char const*)cmark_entities[middle].entity);
    if (order == 0) return (char const*)cmark_entities[middle].bytes;
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return NULL;
}

int article_is_legacy_character_name(char const* name, size_t length) {
  size_t low = 0;
  size_t high = sizeof legacy_names / sizeof legacy_names[0];
  while (low < high) {
    size_t const middle = low + (high - low) / 2;
    int const order = compare(name, length, legacy_names[middle]);
    if (order == 0) return 1;
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return 0;
}
