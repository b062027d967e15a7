#pragma once

#include <string>

#include "document/document.hpp"

namespace article {

/// Holds a document against everything that a `Builder` promises: the content model, depth, links
/// between nodes, clean text and white space. Empty when all is well, else the first fault, in
/// words. For tests and fuzzing; linear.
std::string find_fault(Document const& document);

}  // namespace article
