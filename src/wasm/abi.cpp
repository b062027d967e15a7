#include "wasm/abi.hpp"

#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "wasm/convert.hpp"
#include "wasm/memory.hpp"

using article::BlockUse;

namespace {

/// A result and the texts that its parts point to.
struct OwnedResult : ArticleResult {
  std::vector<std::string> texts{};
};

ArticleResult const* give_out(std::uint32_t status, std::vector<std::string> texts) {
  void* const block = article::allocate_block(sizeof(OwnedResult), BlockUse::result);
  if (block == nullptr) return nullptr;
  auto* const result = new (block) OwnedResult{};
  result->texts = std::move(texts);
  result->status = status;
  for (std::string const& text : result->texts) {
    result->parts[result->count++] = {text.data(), text.size()};
  }
  return result;
}

ArticleResult const* give_error(std::string_view code, std::string_view message, std::size_t offset,
                                std::string_view charset = {}) {
  return give_out(1, {article::error_json(code, message, offset, charset)});
}

}  // namespace

char* article_alloc(std::size_t size) {
  return static_cast<char*>(article::allocate_block(size, BlockUse::input));
}

void article_free(void* memory) {
  if (article::is_block(memory, BlockUse::input)) article::free_block(memory);
}

ArticleResult const* article_convert(char const* source, std::size_t source_length,
                                     char const* options, std::size_t options_length) {
  bool const readable =
      article::is_readable(source, source_length) && article::is_readable(options, options_length);
  if (!readable)
    return give_error("invalid-argument", "the source or the options lie outside of memory", 0);
  auto converted =
      article::convert({source, source_length}, {options, options_length}, article_max_parts);
  if (converted) return give_out(0, *std::move(converted));
  article::Error const& error = converted.error();
  return give_error(article::error_name(error.code), error.message, error.offset, error.charset);
}

void article_release(ArticleResult const* result) {
  if (!article::is_block(result, BlockUse::result)) return;
  // Given out as const so that nobody else changes it.
  auto* const owned = static_cast<OwnedResult*>(const_cast<ArticleResult*>(result));
  owned->~OwnedResult();
  article::free_block(owned);
}

char const* article_version() { return ARTICLE_VERSION; }
