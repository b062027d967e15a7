/// The lines over an e-mail: "From:", "Subject:", "Date:".
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/note.hpp"
#include "document/metadata.hpp"
#include "text/lines.hpp"

namespace article::text_reader {

enum class MailField : unsigned char { from, subject, date, other };

/// Names of one field in one language.
struct MailFieldRule {
  std::string_view language;  ///< BCP 47
  MailField field;
  std::string_view names;  ///< In lower case, with the colon, parted by "/".
  Note example;            ///< A line that is the field.
  Note counter_example;    ///< A line that looks much like it and is not.
};

std::span<MailFieldRule const> mail_field_rules();

/// Takes the header of an e-mail at the start of the text: who, when and what about go into the
/// metadata, and their lines are marked so; recipients stay. False when there is no such header: it
/// has two known fields or more, one of them the subject.
bool take_mail_header(Lines& lines, Metadata& metadata);

}  // namespace article::text_reader
