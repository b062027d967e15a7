#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "document/builder.hpp"
#include "document/equal.hpp"
#include "document/walk.hpp"

namespace article {

/// One way to make a document simpler at one node.
enum class Simplification : std::uint8_t {
  remove,        ///< The node and all below it go.
  unwrap,        ///< Its children stand in its place.
  reset_fields,  ///< It keeps its kind and value only.
  halve_start,   ///< The second half of its value is left.
  halve_end,     ///< The first half is.
};
inline constexpr std::uint8_t simplification_count = 5;

/// A copy of `document`, made by a builder, that is simpler at the node `at`.
inline Document simplified(Document const& document, NodeId at, Simplification how) {
  Builder builder;
  walk(document, [&](NodeId id, Visit visit) {
    bool const here = id == at;
    if (id == Document::root) return Next::descend;
    if (here && how == Simplification::remove) return Next::skip;
    Node const& node = document[id];
    bool const is_leaf = has_value(node.kind) || content_model(node.kind).holds == nowhere;
    if (here && how == Simplification::unwrap && !is_leaf) return Next::descend;
    if (visit == Visit::leave) {
      if (!is_leaf) builder.close();
      return Next::descend;
    }
    std::string_view value = node.value;
    if (here && how == Simplification::halve_start) value.remove_prefix((value.size() + 1) / 2);
    if (here && how == Simplification::halve_end) value.remove_suffix((value.size() + 1) / 2);
    bool with_fields = false;
    with_fields_type(node.kind, [&](auto fields) {
      with_fields = true;
      if (!(here && how == Simplification::reset_fields)) {
        fields = document.fields<decltype(fields)>(id);
      }
      is_leaf ? builder.leaf(fields, value) : builder.open(fields);
    });
    if (!with_fields) is_leaf ? builder.leaf(node.kind, value) : builder.open(node.kind);
    if (!is_leaf && !(here && how == Simplification::reset_fields)) {
      builder.set_direction(node.direction);
      builder.set_language(document.language(id));
    }
    return Next::descend;
  });
  return std::move(builder).finish();
}

/// The simplest document found for which `fails` is still true, when it is for `document`: what a
/// message should show of a random document. Quadratic; for small documents.
template <class Fails>
Document shrink_document(Document document, Fails&& fails) {
  constexpr std::size_t most_steps = 500;
  bool simpler = true;
  for (std::size_t step = 0; simpler && step < most_steps; ++step) {
    simpler = false;
    for (NodeId id = 1; id < document.size() && !simpler; ++id) {
      if (document[id].parent == no_node) continue;
      for (std::uint8_t how = 0; how < simplification_count && !simpler; ++how) {
        auto const simplification = static_cast<Simplification>(how);
        Document candidate = simplified(document, id, simplification);
        auto const weight = [](Document const& each) {
          std::size_t sum = 0;
          walk(each, [&](NodeId node, Visit visit) {
            if (visit == Visit::enter) sum += 1 + each[node].value.size();
            return Next::descend;
          });
          return sum;
        };
        bool const lighter = weight(candidate) < weight(document);
        bool const reset = simplification == Simplification::reset_fields;
        if (!(lighter || (reset && difference(candidate, document) != "")) || !fails(candidate))
          continue;
        document = std::move(candidate);
        simpler = true;
      }
    }
  }
  return document;
}

}  // namespace article
