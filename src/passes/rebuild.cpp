#include "passes/rebuild.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include "document/builder.hpp"
#include "document/walk.hpp"

namespace article {
namespace {

/// Calls `function` with the node's fields, or with its kind when it carries none.
template <class Function>
void with_fields(Document const& document, NodeId id, Function&& function) {
  bool has_fields = false;
  with_fields_type(document[id].kind, [&](auto empty) {
    has_fields = true;
    function(document.fields<decltype(empty)>(id));
  });
  if (!has_fields) function(document[id].kind);
}

void open_copy(Document const& document, NodeId id, Builder& builder) {
  // The root is open already.
  if (id != Document::root) {
    with_fields(document, id, [&](auto const& fields) { builder.open(fields); });
  }
  builder.set_direction(document[id].direction);
  builder.set_language(document.language(id));
}

/// The text of a block stays apart from the text around it.
void replace(Kind kind, std::string_view text, Builder& builder) {
  if (is_block(kind)) builder.open(Kind::paragraph);
  builder.text(text);
  if (is_block(kind)) builder.close();
}

bool is_leaf(Kind kind) { return has_value(kind) || content_model(kind).holds == nowhere; }

}  // namespace

Document rebuild(Document const& document, std::function<Fate(NodeId)> const& fate_of) {
  Builder builder;
  // What was opened for each node that is entered and not left yet.
  std::vector<bool> opened;
  walk(document, [&](NodeId id, Visit visit) {
    if (visit == Visit::leave) {
      if (opened.back()) builder.close();
      opened.pop_back();
      return Next::descend;
    }
    Fate const fate = id == Document::root ? Fate{} : fate_of(id);
    if (fate.kind == Fate::Kind::replace) {
      replace(document[id].kind, fate.text, builder);
      return Next::skip;
    }
    bool const keep = fate.kind == Fate::Kind::keep;
    if (keep && is_leaf(document[id].kind)) {
      with_fields(document, id,
                  [&](auto const& fields) { builder.leaf(fields, document[id].value); });
      return Next::skip;
    }
    if (keep) open_copy(document, id, builder);
    opened.push_back(keep);
    return Next::descend;
  });
  return std::move(builder).finish();
}

}  // namespace article
