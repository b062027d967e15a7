#include "fuzz/read_fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  return article::fuzz_read(article::Format::markdown, data, size);
}
