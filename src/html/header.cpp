#include "html/header.hpp"

#include "base/readable_date.hpp"
#include "html/markup.hpp"
#include "html/remote.hpp"

namespace article {
namespace {

class HeaderWriter {
 public:
  HeaderWriter(std::string& out, Article const& article, HtmlSurvey const& survey,
               HtmlOptions const& options)
      : m_out(out),
        m_article(article),
        m_metadata(article.metadata),
        m_survey(survey),
        m_options(options),
        m_markup(out) {}

  void write(std::string_view title_markup) {
    std::size_t const before = m_out.size();
    m_markup.raw("<header>\n");
    std::size_t const begin = m_out.size();
    write_title(title_markup);
    write_byline();
    if (m_survey.shows_lead_image) write_lead_image(m_metadata.lead_image.value);
    if (m_out.size() == begin) {
      m_out.resize(before);
      return;
    }
    m_markup.raw("</header>\n");
  }

 private:
  void write_title(std::string_view title_markup) {
    std::string const& title = m_metadata.title.value;
    std::string const& subtitle = m_metadata.subtitle.value;
    bool const grouped = !title.empty() && !subtitle.empty();
    if (grouped) m_markup.raw("<hgroup>\n");
    if (!title.empty()) {
      m_markup.raw("<h1");
      if (m_survey.title_heading != no_node) {
        m_markup.attribute_if("id",
                              m_article.document.fields<Heading>(m_survey.title_heading).anchor);
      }
      m_markup.raw(">");
      title_markup.empty() ? m_markup.text(title) : m_markup.raw(title_markup);
      m_markup.raw("</h1>\n");
    }
    if (!subtitle.empty()) m_markup.raw("<p>").text(subtitle).raw("</p>\n");
    if (grouped) m_markup.raw("</hgroup>\n");
  }

  /// Who, when and how long, parted by dots.
  void write_byline() {
    bool first = true;
    auto const part = [&] {
      m_markup.raw(first ? "<p class=\"byline\">" : " · ");
      first = false;
    };
    if (!m_metadata.byline.value.empty()) {
      part();
      write_people();
    }
    if (!m_metadata.published.value.empty()) {
      part();
      write_date(m_metadata.published.value);
    } else if (!m_metadata.modified.value.empty()) {
      part();
      m_markup.text(m_options.labels.updated).raw(" ");
      write_date(m_metadata.modified.value);
    }
    if (m_article.statistics.reading_minutes > 0) {
      part();
      write_reading_time();
    }
    if (!first) m_markup.raw("</p>\n");
  }

  void write_people() {
    bool first = true;
    for (Person const& person : m_metadata.byline.value) {
      if (!first) m_markup.raw(", ");
      first = false;
      if (person.url.empty()) {
        m_markup.text(person.name);
        continue;
      }
      m_markup.raw("<a").attribute("href", person.url).raw(" rel=\"author");
      if (!m_options.link_rel.empty()) m_markup.raw(" ").value(m_options.link_rel);
      m_markup.raw("\">").text(person.name).raw("</a>");
    }
  }

  void write_date(std::string_view date) {
    m_markup.raw("<time").attribute("datetime", date).raw(">");
    m_markup.text(readable_date(date, m_metadata.language.value)).raw("</time>");
  }

  void write_reading_time() {
    std::string_view const label = m_options.labels.minutes;
    std::size_t const place = label.find("{}");
    m_markup.text(label.substr(0, place));
    if (place == std::string_view::npos) return;
    m_markup.number(m_article.statistics.reading_minutes).text(label.substr(place + 2));
  }

  /// The picture, or its description in words where the picture is not at hand.
  void write_lead_image(LeadImage const& image) {
    m_markup.raw("<figure class=\"lead\">\n");
    bool const withheld = is_withheld(image.url, m_options);
    if (image.url.empty() || withheld) {
      m_markup.raw("<p class=\"image-description").raw(withheld ? " withheld\">" : "\">");
      m_markup.text(m_options.labels.image);
      if (!image.alt.empty()) m_markup.raw(": ").text(image.alt);
      m_markup.raw("</p>\n");
    } else {
      // It is at the top, so a browser should not wait with it as with the others.
      m_markup.raw("<img").attribute("src", picture_address(image.url, m_options));
      m_markup.attribute("alt", image.alt);
      m_markup.attribute_if("width", image.width_px).attribute_if("height", image.height_px);
      m_markup.raw(" decoding=\"async\" fetchpriority=\"high\"");
      m_markup.attribute_if("referrerpolicy", m_options.image_referrer_policy).raw(">\n");
    }
    if (!image.caption.empty() || !image.credit.empty()) {
      m_markup.raw("<figcaption>").text(image.caption);
      if (!image.caption.empty() && !image.credit.empty()) m_markup.raw(" ");
      if (!image.credit.empty()) m_markup.raw("<small>").text(image.credit).raw("</small>");
      m_markup.raw("</figcaption>\n");
    }
    m_markup.raw("</figure>\n");
  }

  std::string& m_out;
  Article const& m_article;
  Metadata const& m_metadata;
  HtmlSurvey const& m_survey;
  HtmlOptions const& m_options;
  Markup m_markup;
};

}  // namespace

void write_html_header(std::string& out, Article const& article, HtmlSurvey const& survey,
                       HtmlOptions const& options, std::string_view title) {
  HeaderWriter(out, article, survey, options).write(title);
}

}  // namespace article
