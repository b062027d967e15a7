#include "text/fates.hpp"

#include "text/furniture.hpp"
#include "text/head.hpp"
#include "text/mail_header.hpp"
#include "text/page_breaks.hpp"
#include "text/survey.hpp"
#include "text/tail.hpp"

namespace article::text_reader {

Lines decide_fates(std::string_view text, Metadata& metadata) {
  Lines lines = split_lines(text);
  mark_page_breaks(lines);
  Survey const survey = survey_lines(lines);
  bool const is_mail = take_mail_header(lines, metadata);
  mark_furniture(lines, survey);
  if (!is_mail) take_head(lines, survey, metadata);
  take_tail(lines, survey, metadata);
  return lines;
}

}  // namespace article::text_reader
