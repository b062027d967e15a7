#include "cli/batch.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "cli/batch_line.hpp"
#include "cli/input.hpp"
#include "cli/ordered_workers.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/status.hpp"

namespace article {
namespace {

/// Results are written in pieces of this size, in bytes, while there are more to come.
constexpr std::size_t piece_size = std::size_t{64} * 1024;

/// Gathers results while more are ready and writes them as soon as none is.
class LineSink {
 public:
  explicit LineSink(Output& output) : m_output(output) {}

  void operator()(std::string const& line, bool more_is_ready) {
    m_pending += line;
    if (more_is_ready && m_pending.size() < piece_size) return;
    if (!m_output.write(m_pending)) stop();
    m_pending.clear();
  }

 private:
  /// Nobody takes the results, so the program ends at once: the main thread waits for input and
  /// could not be woken.
  void stop() {
    if (!m_output.is_closed()) report(m_output.error());
    int const status = m_output.is_closed() ? status_done : status_unreadable;
    m_output.discard();
    std::_Exit(status);
  }

  Output& m_output;
  std::string m_pending;
};

}  // namespace

int run_batch(Options const& options) {
  Input input(options.file.empty() ? "-" : options.file);
  if (!input.error().empty()) {
    report(input.error());
    return status_unreadable;
  }
  Output output(options.output_file);
  if (!output.error().empty()) {
    report(output.error());
    return status_unreadable;
  }
  BatchDefaults const defaults{.url = options.url, .from = options.from};
  LineSink sink(output);
  Progress progress(input.size());
  OrderedWorkers workers(
      options.jobs,
      [&](std::string const& line) { return convert_batch_line(line, defaults, options.fields); },
      [&](std::string const& result, bool more_is_ready) {
        sink(result, more_is_ready);
        progress.finished_one();
      });
  while (std::optional<std::string_view> const line = input.read_line(max_line_size)) {
    progress.read(line->size() + 1);
    if (!is_all_space(*line)) workers.add(std::string(*line));
  }
  workers.finish();
  progress.clear();
  if (!input.error().empty()) {
    report(input.error());
    return status_unreadable;
  }
  if (!output.finish()) {
    report(output.error());
    return status_unreadable;
  }
  return status_done;
}

}  // namespace article
