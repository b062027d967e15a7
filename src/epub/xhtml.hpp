#pragma once

#include <string>
#include <string_view>

namespace article {

/// HTML as `write_html` writes it, as XHTML that an e-book may have: elements are closed, attributes have
/// values, and what only concerns a browser is left out. Video and sound become a paragraph with their
/// link; links to places that are not there lose their address. Linear.
std::string to_xhtml(std::string_view html);

/// Text for XML: escaped, without the characters that XML cannot hold.
void append_xml_text(std::string& out, std::string_view text);

}  // namespace article
