#pragma once

#include <QHash>
#include <QWidget>

class QLabel;

namespace groupdesk {

/// What stands in the window while there is no profile.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addProfileRequested();
    void demoRequested();
    void importProfilesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawGlyphs();
    [[nodiscard]] QWidget *platformCard(const QString &icon, const QString &name,
                                        const QString &what);

    QHash<QLabel *, QString> m_glyphs; ///< with their icons' names
};

} // namespace groupdesk
