/* Named character references for gumbo, over the table that Markdown uses too. Stands in for gumbo's
 * char_ref.c, a generated state machine of 700 KB in source and more than half of its compiled size. */
#include "base/named_characters.h"

#include <char_ref.h>
#include <stdint.h>

static int is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* The code point that `utf8`, which is valid, begins with; moves on past it. */
static int take_code_point(unsigned char const** utf8) {
  unsigned char const* const bytes = *utf8;
  int const length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
  static int const masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  int code_point = bytes[0] & masks[length];
  for (int i = 1; i < length; ++i) code_point = (code_point << 6) | (bytes[i] & 0x3F);
  *utf8 = bytes + length;
  return code_point;
}

static size_t found(char const* character, size_t length, int output[2]) {
  unsigned char const* bytes = (unsigned char const*)character;
  output[0] = take_code_point(&bytes);
  output[1] = *bytes != 0 ? take_code_point(&bytes) : kGumboNoChar;
  return length;
}

/* https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 * The longest name that the text begins with: either all of its letters and a `;`, or one of the
 * old names that need none. */
size_t match_named_char_ref(char const* text, size_t size, int output[2]) {
  size_t length = 0;
  while (length < size && length <= article_longest_character_name &&
         is_name_character(text[length])) {
    ++length;
  }
  if (length < size && text[length] == ';') {
    char const* const character = article_named_character(text, length);
    if (character != NULL) return found(character, length + 1, output);
  }
  if (length > article_longest_legacy_character_name) {
    length = article_longest_legacy_character_name;
  }
  for (; length >= 2; --length) {
    if (!article_is_legacy_character_name(text, length)) continue;
    return found(article_named_character(text, length), length, output);
  }
  output[0] = kGumboNoChar;
  output[1] = kGumboNoChar;
  return 0;
}
