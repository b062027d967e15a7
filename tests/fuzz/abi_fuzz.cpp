// The C ABI as a stranger calls it: options of any bytes, lengths that are wrong, results and blocks that
// are given back twice or never were. All within memory that can be read.

#include <algorithm>
#include <cstring>

#include "fuzz/read_fuzz.hpp"
#include "wasm/abi.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  using article::require;
  if (size < 4) return 0;
  // Two bytes say where the options end, one how the memory is misused.
  std::size_t const options_length = (data[0] + std::size_t{256} * data[1]) % (size - 2);
  unsigned const misuse = data[2];
  char const* const options = reinterpret_cast<char const*>(data) + 3;
  std::size_t const given = std::min(options_length, size - 3);
  char const* const source = options + given;
  std::size_t const source_length = size - 3 - given;

  char* const block = article_alloc(source_length);
  require(block != nullptr, "no memory", std::to_string(source_length));
  std::memcpy(block, source, source_length);
  std::size_t const length = (misuse & 1) != 0 ? source_length / 2 : source_length;
  ArticleResult const* const result = article_convert(block, length, options, given);
  require(result != nullptr, "no result", "");
  require(result->status <= 1 && result->count <= article_max_parts, "odd result", "");
  require(result->status == 0 || result->count == 1, "an error without a part", "");
  std::size_t sum = 0;
  for (std::uint32_t i = 0; i < result->count; ++i) {
    for (std::size_t j = 0; j < result->parts[i].length; ++j) {
      sum += static_cast<unsigned char>(result->parts[i].data[j]);
    }
  }
  static_cast<void>(sum);

  // A block is no result, a result no block, and neither is nothing.
  if ((misuse & 2) != 0) article_release(reinterpret_cast<ArticleResult const*>(block));
  if ((misuse & 4) != 0) article_free(const_cast<ArticleResult*>(result));
  article_free(nullptr);
  article_release(nullptr);
  article_release(result);
  article_free(block);

  ArticleResult const* const refused = article_convert(nullptr, 1, options, given);
  require(refused != nullptr && refused->status == 1, "read from nowhere", "");
  article_release(refused);
  return 0;
}
