#pragma once

#include "braintrust/braintruststate.h"

namespace groupdesk::demo {

/// Adds projects, roles and grants to a state that has its organizations, people and groups. The
/// kinds of grants there can be are all there: to groups and people, of permissions and roles, on
/// everything from an organization to a single object, with a restriction, on groups themselves,
/// on a type of object nobody has heard of, and of a role that is gone.
void addBraintrustAccess(BraintrustState &state, DemoRandom &random, const QDateTime &now);

} // namespace groupdesk::demo
