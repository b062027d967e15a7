#include "cli/ordered_workers.hpp"

#include <utility>

namespace article {

OrderedWorkers::OrderedWorkers(unsigned jobs, std::function<std::string(std::string)> work,
                               std::function<void(std::string, bool)> deliver)
    : m_work(std::move(work)), m_deliver(std::move(deliver)), m_slots(items_per_job * jobs) {
  for (unsigned i = 0; i < jobs; ++i) m_threads.emplace_back([this] { run_worker(); });
  m_threads.emplace_back([this] { run_deliverer(); });
}

void OrderedWorkers::add(std::string item) {
  std::unique_lock lock(m_mutex);
  m_changed_free.wait(lock, [this] { return slot(m_added).state == State::free; });
  slot(m_added) = {State::waiting, std::move(item)};
  ++m_added;
  m_changed_waiting.notify_one();
}

void OrderedWorkers::finish() {
  {
    std::lock_guard const lock(m_mutex);
    m_finished = true;
  }
  m_changed_waiting.notify_all();
  m_changed_done.notify_all();
  for (std::thread& thread : m_threads) {
    if (thread.joinable()) thread.join();
  }
}

void OrderedWorkers::run_worker() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_changed_waiting.wait(lock, [this] { return m_taken < m_added || m_finished; });
    if (m_taken == m_added) return;
    Slot& taken = slot(m_taken);
    ++m_taken;
    taken.state = State::working;
    std::string item = std::move(taken.text);
    lock.unlock();
    std::string result = m_work(std::move(item));
    lock.lock();
    taken = {State::done, std::move(result)};
    m_changed_done.notify_one();
  }
}

void OrderedWorkers::run_deliverer() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_changed_done.wait(lock, [this] {
      bool const is_next_done = slot(m_delivered).state == State::done;
      return is_next_done || (m_finished && m_delivered == m_added);
    });
    if (m_finished && m_delivered == m_added) return;
    Slot& delivered = slot(m_delivered);
    ++m_delivered;
    std::string result = std::move(delivered.text);
    delivered = {};
    bool const more_is_ready = slot(m_delivered).state == State::done;
    m_changed_free.notify_one();
    lock.unlock();
    m_deliver(std::move(result), more_is_ready);
    lock.lock();
  }
}

}  // namespace article
