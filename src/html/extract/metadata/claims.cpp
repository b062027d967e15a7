#include "html/extract/metadata/claims.hpp"

#include <algorithm>

#include "html/extract/metadata/trust.hpp"

namespace article {

std::vector<Claim const*> Claims::about(Field field) const {
  std::vector<Claim const*> found;
  for (Claim const& claim : m_claims) {
    if (claim.field == field) found.push_back(&claim);
  }
  std::stable_sort(found.begin(), found.end(), [&](Claim const* a, Claim const* b) {
    return trust_in(a->source, field) < trust_in(b->source, field);
  });
  return found;
}

Claim const* Claims::best(Field field) const {
  Claim const* best = nullptr;
  for (Claim const& claim : m_claims) {
    if (claim.field != field) continue;
    bool const is_better =
        best == nullptr || trust_in(claim.source, field) < trust_in(best->source, field);
    if (is_better) best = &claim;
  }
  return best;
}

}  // namespace article
