#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace groupdesk {

/// Makes keys whose bytes compare as naturalOrder() compares the texts: in the language's order,
/// without regard to case, numbers as numbers. Made by ICU itself, as QCollator's, because its keys
/// are objects of their own that can only be compared one by one. Not for two threads at once.
class Collation final
{
public:
    /// Of the present default locale.
    Collation();
    ~Collation();
    Q_DISABLE_COPY_MOVE(Collation)

    /// The key of \a utf8; valid until the next one is made.
    [[nodiscard]] std::string_view key(std::string_view utf8);

private:
    struct Collator;
    std::unique_ptr<Collator> m_collator;
    std::vector<char16_t> m_text;
    std::vector<unsigned char> m_key;
};

} // namespace groupdesk
