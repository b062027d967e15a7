// What holds for every text.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/ascii.hpp"
#include "document/check.hpp"
#include "document/walk.hpp"
#include "text/fates.hpp"
#include "text/list_marker.hpp"
#include "text/reader.hpp"

namespace article {
namespace {

using text_reader::Fate;

/// Letters and digits alone: what reading may not change. Hyphens at line ends, marks of lists and
/// white space are not among them.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (char const c : text) {
    if (is_alphanumeric(c) || !is_ascii(c)) letters += c;
  }
  return letters;
}

std::string letters_of(Article const& article) {
  std::string letters;
  for_each_node(article.document, Document::root, [&](NodeId id) {
    if (article.document[id].kind == Kind::code) {
      letters += letters_of(article.document.fields<Code>(id).lang);
      letters += letters_of(article.document.fields<Code>(id).meta);
    }
    if (article.document[id].kind == Kind::callout) {
      std::string_view const title = article.document.fields<Callout>(id).title;
      letters += title.empty() ? "Note" : letters_of(title);
    }
    letters += letters_of(article.document[id].value);
  });
  return letters;
}

/// Whether the whole goes on with the part; steps over it then.
bool take(std::string_view part, std::string_view whole, std::size_t& at) {
  if (!whole.substr(at).starts_with(part)) return false;
  at += part.size();
  return true;
}

/// Checks that each line is in the document, in order, or was reported or taken into the metadata.
void check_nothing_is_lost(std::string const& text) {
  Metadata metadata;
  text_reader::Lines const lines = text_reader::decide_fates(text, metadata);
  Article const article = read_text(text);
  INFO(text);
  CHECK(find_fault(article.document) == "");

  std::string const letters = letters_of(article);
  std::size_t at = 0;
  std::size_t dropped = 0;
  for (text_reader::Line const& line : lines.lines) {
    if (line.fate == Fate::furniture || line.fate == Fate::page_break) ++dropped;
    if (line.fate != Fate::kept) continue;
    std::string_view const words = lines.text(line);
    if (take(letters_of(words), letters, at)) continue;
    // Its marker may have become the number of an item.
    INFO("lost: " << words);
    std::size_t const marker = text_reader::find_marker(words).length;
    bool const kept_without_marker =
        marker > 0 && take(letters_of(words.substr(marker)), letters, at);
    CHECK(kept_without_marker);
  }
  CHECK(at == letters.size());
  CHECK(article.diagnostics.count(DiagnosticCode::page_furniture) == dropped);
}

std::string random_text(std::mt19937& random) {
  static constexpr std::string_view lines[] = {
      "top of page",
      "Share",
      "Home",
      "News",
      "Related posts",
      "3 Comments",
      "The Old Mill",
      "THE OLD MILL",
      "1. The wheel",
      "2. The stones",
      "a) one",
      "- a dash",
      "- another dash",
      "• a bullet",
      "  - set in",
      "====",
      "----",
      "* * *",
      "By Jane Doe",
      "March 3, 2024",
      "four people walking",
      "Photo: Jane Doe",
      "Note",
      "> quoted",
      "> > quoted twice",
      "The mill stands where the stream leaves the hills, and it has stood there a long time.",
      "This line was broken where the width of the page was reached by it, well-",
      "known as the place is, and goes on here.",
      "“So it goes,” he said.",
      "— John Roe",
      "    int main() {",
      "      return 0;",
      "    }",
      "```c",
      "```",
      "name\tvalue",
      "one\t1",
      "two\t2",
      "Dear Ms. Doe,",
      "Subject: the mill",
      "From: Jane Doe <jane@example.org>",
      "see https://example.org/mill (there) or jane@example.org",
      "12",
      "·",
      "\f13  THE MILL",
      "Figure 3: The mill",
      "第一章 水车",
      "文：山田花子",
      "",
      "",
      "",
  };
  std::uniform_int_distribution<std::size_t> which(0, std::size(lines) - 1);
  std::uniform_int_distribution<int> length(1, 40);
  std::string text;
  for (int left = length(random); left > 0; --left) (text += lines[which(random)]) += '\n';
  return text;
}

}  // namespace

TEST_CASE("no line of a text is lost") {
  std::mt19937 random(20240303);
  for (int i = 0; i < 3000; ++i) check_nothing_is_lost(random_text(random));
}

TEST_CASE("no line of a sample is lost") {
  std::filesystem::path const samples =
      std::filesystem::path(ARTICLE_TESTS_DIR).parent_path() / "samples/text";
  for (auto const& entry : std::filesystem::directory_iterator(samples)) {
    std::ifstream file(entry.path(), std::ios::binary);
    check_nothing_is_lost(std::string((std::istreambuf_iterator<char>(file)), {}));
  }
}

TEST_CASE("any bytes give a valid document") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> length(0, 200);
  std::uniform_int_distribution<int> byte(0, 255);
  static constexpr std::string_view alphabet =
      "\n\n\n\t  >-*1a.)(:/@#=~`\"'AZ\xE2\x80\xA2\xC3\xA9\x80";
  std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 1);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (int left = length(random); left > 0; --left) {
      text += i % 2 == 0 ? static_cast<char>(byte(random)) : alphabet[letter(random)];
    }
    INFO(text);
    CHECK(find_fault(read_text(text).document) == "");
  }
}

}  // namespace article
