#pragma once

#include "platform.h"
#include "pseudowords.h"
#include "source.h"

#include <QFont>
#include <QStringList>

class QWidget;

namespace groupdesk {

/// For as long as it lives: the application's font twice as large, long words, right to left.
class WithSurroundings final
{
public:
    WithSurroundings(bool largeFont, bool longWords, bool rightToLeft);
    ~WithSurroundings();
    Q_DISABLE_COPY_MOVE(WithSurroundings)

private:
    QFont m_font;
    PseudoTranslator m_words;
};

/// The columns "largeFont", "longWords" and "rightToLeft", and a row as usual and for each of them.
void addSurroundings();

/// Class and object name of every visible child that takes the focus and has no accessible name.
[[nodiscard]] QStringList unnamedFields(const QWidget &dialog);
/// The texts of visible labels and buttons that have less room than they ask for.
[[nodiscard]] QStringList cutTexts(const QWidget &dialog);
/// The texts of visible labels that would be taken for rich text.
[[nodiscard]] QStringList richTexts(const QWidget &dialog);
/// Object names in the order of the Tab key, of visible and enabled fields, from \a first on.
[[nodiscard]] QStringList tabOrder(const QWidget &dialog);

/// Turso, Braintrust and Nscale as the cloud room describes them.
[[nodiscard]] QList<PlatformDescription> testPlatforms();
[[nodiscard]] Source testSource(const QString &platform, const QString &organization,
                                EndpointClass endpointClass = EndpointClass::Development);

} // namespace groupdesk
