#include "epub/book.hpp"

#include <cstdint>
#include <vector>

#include "base/ascii.hpp"
#include "epub/xhtml.hpp"

namespace article {
namespace {

std::string xml(std::string_view text) {
  std::string out;
  append_xml_text(out, text);
  return out;
}

void append_element(std::string& out, std::string_view name, std::string_view text) {
  if (trim(text).empty()) return;
  out.append("<").append(name).append(">").append(xml(text));
  out.append("</").append(name.substr(0, name.find(' '))).append(">\n");
}

/// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
std::uint64_t hash(std::string_view text, std::uint64_t start) {
  for (char const c : text) start = (start ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return start;
}

/// A UUID of version 8, "of its maker's own scheme": of what the book says.
std::string uuid_of(std::string_view content) {
  std::uint64_t const halves[] = {hash(content, 0xCBF29CE484222325),
                                  hash(content, 0x84222325CBF29CE4)};
  std::string digits;
  for (std::uint64_t const half : halves) {
    for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[half >> shift & 15];
  }
  digits[12] = '8';
  digits[16] = '8';
  for (std::size_t const at : {20U, 16U, 12U, 8U}) digits.insert(at, 1, '-');
  return digits;
}

bool is_date(std::string_view text) {
  if (text.size() < 10) return false;
  for (std::size_t i = 0; i < 10; ++i) {
    bool const is_dash = i == 4 || i == 7;
    if (is_dash ? text[i] != '-' : !is_digit(text[i])) return false;
  }
  return true;
}

/// When the book was last changed, which every book has to say: with the article, not with the making of
/// the book, so that the same article gives the same bytes.
std::string modified(Metadata const& metadata) {
  for (std::string_view const date : {metadata.modified.value, metadata.published.value}) {
    if (is_date(date)) return std::string(date.substr(0, 10)) + "T00:00:00Z";
  }
  return "2000-01-01T00:00:00Z";
}

std::string_view language_of(Article const& article) {
  std::string_view const language = article.metadata.language.value;
  return language.empty() ? "und" : language;
}

}  // namespace

std::string_view book_title(Article const& article) {
  if (!trim(article.metadata.title.value).empty()) return article.metadata.title.value;
  for (OutlineEntry const& heading : article.outline) {
    if (!trim(heading.text).empty()) return heading.text;
  }
  return "Article";
}

std::string book_package(Article const& article, std::span<BookImage const> images,
                         std::string_view content) {
  Metadata const& metadata = article.metadata;
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n"
      "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";
  append_element(out, "dc:identifier id=\"id\"", "urn:uuid:" + uuid_of(content));
  append_element(out, "dc:title", book_title(article));
  append_element(out, "dc:language", language_of(article));
  for (Person const& person : metadata.byline.value) append_element(out, "dc:creator", person.name);
  append_element(out, "dc:publisher", metadata.site_name.value);
  if (is_date(metadata.published.value)) {
    append_element(out, "dc:date", metadata.published.value.substr(0, 10));
  }
  append_element(out, "dc:description", metadata.excerpt.value);
  append_element(out, "dc:source", metadata.canonical_url.value);
  append_element(out, "dc:rights", metadata.licence.value);
  append_element(out, "meta property=\"dcterms:modified\"", modified(metadata));
  out +=
      "</metadata>\n<manifest>\n"
      "<item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\" "
      "properties=\"nav\"/>\n"
      "<item id=\"article\" href=\"article.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
      "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n";
  std::size_t number = 0;
  for (BookImage const& image : images) {
    out.append("<item id=\"image-").append(std::to_string(++number));
    out.append("\" href=\"").append(image.name);
    out.append("\" media-type=\"").append(image.type).append("\"/>\n");
  }
  bool const is_rtl = metadata.direction.value == Direction::rtl;
  out.append("</manifest>\n<spine").append(is_rtl ? " page-progression-direction=\"rtl\"" : "");
  return out.append(">\n<itemref idref=\"article\"/>\n</spine>\n</package>\n");
}

std::string book_contents(Article const& article) {
  std::string const title = xml(book_title(article));
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">\n"
      "<head><title>" +
      title + "</title></head>\n<body>\n<nav epub:type=\"toc\">\n<ol>\n";
  // Depths of the headings whose items are open; each is greater than the one before it.
  std::vector<unsigned> open;
  auto const close_item = [&] {
    open.pop_back();
    out += "</li>\n";
  };
  for (OutlineEntry const& heading : article.outline) {
    if (trim(heading.text).empty() || heading.anchor.empty()) continue;
    bool is_next = false;
    while (!is_next && !open.empty() && open.back() >= heading.depth) {
      close_item();
      // Between two depths, as after 1 and 3 a 2 is, it goes on with the list of the deeper one.
      is_next = open.empty() || open.back() < heading.depth;
      if (!is_next) out += "</ol>";
    }
    if (!is_next && !open.empty()) out += "\n<ol>\n";
    open.push_back(heading.depth);
    out.append("<li><a href=\"article.xhtml#").append(xml(heading.anchor)).append("\">");
    out.append(xml(heading.text)).append("</a>");
  }
  while (!open.empty()) {
    close_item();
    if (!open.empty()) out += "</ol>";
  }
  bool const is_empty = out.ends_with("<ol>\n");
  if (is_empty) out += "<li><a href=\"article.xhtml\">" + title + "</a></li>\n";
  return out + "</ol>\n</nav>\n</body>\n</html>\n";
}

}  // namespace article
