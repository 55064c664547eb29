#include "tokenstore.h"

namespace groupdesk {

TokenStore::~TokenStore() = default;

} // namespace groupdesk
