#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace article {

/// Does work in several threads and delivers the results in the order in which it came.
///
///     OrderedWorkers workers(jobs, convert, [&](std::string result, bool more_is_ready) {…});
///     while (auto item = next()) workers.add(*item);
///     workers.finish();
///
/// At most `items_per_job` items a thread are on their way, so that memory is bounded however much
/// there is to do and however slow the results are taken.
class OrderedWorkers {
 public:
  static constexpr std::size_t items_per_job = 4;

  /// `work` runs in `jobs` threads at once; `deliver` in one of its own. `more_is_ready` tells that
  /// the next result follows immediately: otherwise is the moment to flush.
  OrderedWorkers(unsigned jobs, std::function<std::string(std::string)> work,
                 std::function<void(std::string result, bool more_is_ready)> deliver);
  OrderedWorkers(OrderedWorkers const&) = delete;
  OrderedWorkers& operator=(OrderedWorkers const&) = delete;
  ~OrderedWorkers() { finish(); }

  /// Hands over work. Waits while there is too much on its way.
  void add(std::string item);

  /// Waits until everything is delivered.
  void finish();

 private:
  enum class State : std::uint8_t { free, waiting, working, done };
  struct Slot {
    State state = State::free;
    std::string text;
  };

  Slot& slot(std::uint64_t number) { return m_slots[number % m_slots.size()]; }
  void run_worker();
  void run_deliverer();

  std::function<std::string(std::string)> m_work;
  std::function<void(std::string, bool)> m_deliver;

  std::mutex m_mutex;
  std::condition_variable m_changed_free;
  std::condition_variable m_changed_waiting;
  std::condition_variable m_changed_done;
  std::vector<Slot> m_slots;  ///< A ring: item n lives in slot n modulo size.
  std::uint64_t m_added = 0;
  std::uint64_t m_taken = 0;
  std::uint64_t m_delivered = 0;
  bool m_finished = false;
  std::vector<std::thread> m_threads;
};

}  // namespace article
