#include "epub/writer.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "document/walk.hpp"
#include "epub/xhtml.hpp"
#include "epub/zip.hpp"

namespace article {
namespace {

constexpr std::string_view container =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "<rootfiles><rootfile full-path=\"EPUB/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/></rootfiles>\n</container>\n";

/// Reading systems have type and colors of their own.
constexpr std::string_view style_sheet = R"(body { overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; page-break-after: avoid; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; page-break-inside: avoid; }
figcaption, .byline, small { font-size: 0.85em; }
blockquote, aside { margin: 1.5em 0; padding: 0 0 0 1em; border-left: 3px solid; }
pre, code, kbd { font-family: monospace; font-size: 0.88em; }
pre { white-space: pre-wrap; }
li.task { list-style: none; }
.image-description { font-style: italic; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.6em; border: 1px solid; vertical-align: top; text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
)";

/// Whether a book may have a link there: anything on the network, and its own places.
bool is_outside(std::string_view url) {
  for (std::string_view const start : {"https:", "http:", "mailto:", "tel:", "#"}) {
    if (url.starts_with(start)) return true;
  }
  return false;
}

class Preparation {
 public:
  Preparation(Article& article, std::vector<BookImage>& images)
      : m_article(article), m_document(article.document) {
    std::size_t number = 0;
    for (BookImage& image : images) {
      image.name = "images/" + std::to_string(++number);
      image.name += book_image_ending(image.type);
      m_names.emplace(image.url, image.name);
    }
  }

  void run() {
    walk(m_document, [&](NodeId id, Visit visit) {
      if (visit == Visit::leave) leave(id);
      return Next::descend;
    });
    LeadImage& lead = m_article.metadata.lead_image.value;
    lead.url = name_of(lead.url);
  }

 private:
  /// The file in the book; empty for what is not in it, which the writer then tells in words.
  std::string_view name_of(std::string_view url) const {
    auto const found = m_names.find(url);
    return found == m_names.end() ? std::string_view() : found->second;
  }

  void leave(NodeId id) {
    Kind const kind = m_document[id].kind;
    if (kind == Kind::image) {
      Image& image = m_document.edit<Image>(id);
      image.url = m_document.keep(name_of(image.url));
      image.candidates = {};
    } else if (kind == Kind::link && !is_outside(m_document.fields<Link>(id).url)) {
      m_document.unwrap(id);
    }
  }

  Article& m_article;
  Document& m_document;
  std::unordered_map<std::string_view, std::string_view> m_names;
};

std::string chapter(Article const& article) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
      "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><title>";
  append_xml_text(out, book_title(article));
  out += "</title><link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n";
  out += to_xhtml(write_html(article, {.header = HtmlHeader::include, .article_element = true}));
  return out + "</body>\n</html>\n";
}

}  // namespace

std::string_view book_image_ending(std::string_view type) {
  if (type == "image/png") return ".png";
  if (type == "image/jpeg") return ".jpg";
  if (type == "image/gif") return ".gif";
  if (type == "image/svg+xml") return ".svg";
  return {};
}

std::string write_epub(Article& article, std::vector<BookImage> images) {
  Preparation(article, images).run();
  std::string const content = chapter(article);
  ZipWriter zip;
  // The first, so that the file shows at its beginning what it is.
  zip.add("mimetype", "application/epub+zip");
  zip.add("META-INF/container.xml", container);
  zip.add("EPUB/package.opf", book_package(article, images, content));
  zip.add("EPUB/contents.xhtml", book_contents(article));
  zip.add("EPUB/article.xhtml", content);
  zip.add("EPUB/style.css", style_sheet);
  for (BookImage const& image : images) zip.add("EPUB/" + image.name, image.bytes);
  return std::move(zip).finish();
}

}  // namespace article
