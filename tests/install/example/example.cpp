#include <iostream>
#include <iterator>
#include <string>

#include <article/article.hpp>

// Reads an article of any form from standard input, and writes its title and its HTML.
int main() {
  std::string const bytes(std::istreambuf_iterator<char>(std::cin), {});
  auto const article = article::read(bytes, {.url = "https://example.org/post"});
  if (!article) {
    std::cerr << article.error().message << '\n';
    return 1;
  }
  std::cout << article->metadata.title.value << '\n' << article::write_html(*article);
}
