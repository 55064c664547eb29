#include "editdraft.h"

namespace groupdesk {

DraftRepository::~DraftRepository() = default;

} // namespace groupdesk
