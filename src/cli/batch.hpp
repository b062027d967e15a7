#pragma once

#include "cli/options.hpp"

namespace article {

/// Reads articles, one JSON object a line (NDJSON), and writes a line for each, in order:
///
///     {"id":…, "content":…, "url":…?, "from":…?}   →   {"id":…, "title":…, …}
///
/// Works as a filter: results of what has come are written while it waits for more. Memory is
/// bounded by a few of the longest lines for each job. Gives the exit status.
int run_batch(Options const& options);

}  // namespace article
