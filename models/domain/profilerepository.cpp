#include "profilerepository.h"

namespace groupdesk {

ProfileRepository::~ProfileRepository() = default;

} // namespace groupdesk
