#include "collation.h"

#include <QLocale>
#include <QString>

#include <unicode/ucol.h>

namespace groupdesk {

struct Collation::Collator
{
    UCollator *collator = nullptr;

    Collator()
    {
        const QLocale locale;
        // As in naturalOrder(): nobody who has the "C" locale means the order of code points.
        const QByteArray name
            = (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale)
                  .bcp47Name()
                  .toLatin1();
        UErrorCode status = U_ZERO_ERROR;
        collator = ucol_open(name.constData(), &status);
        ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
        ucol_setAttribute(collator, UCOL_STRENGTH, UCOL_SECONDARY, &status);
        ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        if (U_FAILURE(status))
            qFatal("ICU cannot sort: %s", u_errorName(status));
    }
    ~Collator() { ucol_close(collator); }
    Q_DISABLE_COPY_MOVE(Collator)
};

Collation::Collation() : m_collator(std::make_unique<Collator>()), m_key(256)
{
}

Collation::~Collation() = default;

std::string_view Collation::key(std::string_view utf8)
{
    m_text.clear();
    bool ascii = true;
    for (const char character : utf8) {
        ascii = ascii && static_cast<unsigned char>(character) < 0x80U;
        m_text.push_back(static_cast<unsigned char>(character));
    }
    if (!ascii) {
        const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        m_text.assign(text.utf16(), text.utf16() + text.size());
    }
    const auto make = [this] {
        return ucol_getSortKey(m_collator->collator, m_text.data(),
                               static_cast<int32_t>(m_text.size()), m_key.data(),
                               static_cast<int32_t>(m_key.size()));
    };
    int32_t length = make();
    if (length > static_cast<int32_t>(m_key.size())) {
        m_key.resize(static_cast<std::size_t>(length));
        length = make();
    }
    // The last byte is a zero that says nothing.
    return { reinterpret_cast<const char *>(m_key.data()), static_cast<std::size_t>(length - 1) };
}

} // namespace groupdesk
