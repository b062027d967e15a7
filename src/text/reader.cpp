#include "text/reader.hpp"

#include <utility>

#include "document/builder.hpp"
#include "text/assemble.hpp"
#include "text/blocks.hpp"
#include "text/fates.hpp"
#include "text/layout.hpp"
#include "text/lines.hpp"

namespace article {
namespace {

using namespace text_reader;

void report_dropped(Lines const& lines, Diagnostics& diagnostics) {
  for (Line const& line : lines.lines) {
    if (line.fate == Fate::furniture) {
      diagnostics.add(DiagnosticCode::page_furniture,
                      "a line of the page around the article was left out", line.text_begin);
    } else if (line.fate == Fate::page_break) {
      diagnostics.add(DiagnosticCode::page_furniture, "a page number or running head was left out",
                      line.text_begin);
    }
  }
}

}  // namespace

Article read_text(std::string_view text, TextOptions const&) {
  Metadata metadata;
  Builder builder;
  Lines lines = decide_fates(text, metadata);
  report_dropped(lines, builder.diagnostics());
  drop_taken_lines(lines);

  Layout const layout = measure_layout(lines);
  Blocks blocks = find_blocks(lines, layout);
  mark_headings(blocks.blocks, lines);
  assemble(builder, lines, blocks);

  Diagnostics diagnostics = std::move(builder.diagnostics());
  return {.document = std::move(builder).finish(),
          .metadata = std::move(metadata),
          .diagnostics = std::move(diagnostics)};
}

}  // namespace article
