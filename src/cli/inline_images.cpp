#include "cli/inline_images.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "cli/image_file.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

/// https://datatracker.ietf.org/doc/html/rfc4648#section-4
void append_base64(std::string& out, std::string_view bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  out.reserve(out.size() + (bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::size_t const count = std::min<std::size_t>(bytes.size() - i, 3);
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      group = group << 8 | (j < count ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    }
    for (std::size_t j = 0; j < 4; ++j) {
      out += j <= count ? digits[group >> (18 - 6 * j) & 63] : '=';
    }
  }
}

class Inliner {
 public:
  explicit Inliner(std::string const& folder) : m_folder(folder) {}

  /// The image as a `data:` URL; empty when it stays as it is.
  std::string_view data_url(std::string_view url) {
    if (!is_relative_file(url)) return {};
    auto const [place, is_new] = m_urls.try_emplace(std::string(url));
    if (is_new) place->second = make_url(url);
    std::string const& made = place->second;
    if (made.empty()) return {};
    // A picture that is shown twice is there twice.
    if (made.size() > m_room) {
      if (!m_is_full) keep(url, "all images together are too large");
      m_is_full = true;
      return {};
    }
    m_room -= made.size();
    return made;
  }

  std::vector<std::string> take_problems() { return std::move(m_problems); }

 private:
  std::string make_url(std::string_view url) {
    ImageFile const image = read_image_file(m_folder, url, max_inlined_image);
    if (!image.error.empty()) {
      keep(url, image.error);
      return {};
    }
    std::string data = "data:" + std::string(image.type) + ";base64,";
    append_base64(data, image.bytes);
    return data;
  }

  void keep(std::string_view url, std::string_view reason) {
    m_problems.push_back("the image " + std::string(url) + " stays a link: " + std::string(reason));
  }

  std::string const& m_folder;
  std::map<std::string, std::string> m_urls;
  std::vector<std::string> m_problems;
  std::size_t m_room = max_inlined_images;
  bool m_is_full = false;
};

}  // namespace

std::vector<std::string> inline_images(Article& article, std::string const& folder) {
  Inliner inliner(folder);
  Document& document = article.document;
  for_each_node(document, Document::root, [&](NodeId id) {
    if (document[id].kind != Kind::image) return;
    std::string_view const data = inliner.data_url(document.fields<Image>(id).url);
    if (data.empty()) return;
    Image& image = document.edit<Image>(id);
    image.url = document.keep(data);
    image.candidates = {};
  });
  LeadImage& lead = article.metadata.lead_image.value;
  std::string_view const data = inliner.data_url(lead.url);
  if (!data.empty()) lead.url = data;
  return inliner.take_problems();
}

}  // namespace article
