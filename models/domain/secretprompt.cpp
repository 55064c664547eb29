#include "secretprompt.h"

namespace groupdesk {

SecretPrompt::~SecretPrompt() = default;

} // namespace groupdesk
