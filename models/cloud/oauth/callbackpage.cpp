#include "oauth/callbackpage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

using namespace Qt::StringLiterals;

namespace groupdesk::oauth {
namespace {

struct CallbackPage
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::oauth::CallbackPage)

public:
    static QString heading(SignInEnd end)
    {
        return end == SignInEnd::Failed ? tr("The sign-in did not work") : tr("You are signed in");
    }
    static QString text(SignInEnd end)
    {
        switch (end) {
        case SignInEnd::SignedIn:
            break;
        case SignInEnd::NotStored:
            return tr("The sign-in could not be stored and lasts until Groupdesk ends. "
                      "You can close this page and go back to Groupdesk.");
        case SignInEnd::Failed:
            return tr("Groupdesk says why. You can close this page.");
        }
        return tr("You can close this page and go back to Groupdesk.");
    }
};

} // namespace

QByteArray callbackPage(SignInEnd end)
{
    const bool isLeftToRight = QLocale().textDirection() == Qt::LeftToRight;
    const QString page
        = u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width\"><title>Groupdesk</title><style>"
          ":root{color-scheme:light dark}body{font:1.1em sans-serif;margin:15vh auto;"
          "max-width:32em;padding:0 1em;text-align:center}</style></head>"
          "<body><h1>%3</h1><p>%4</p></body></html>"_s;
    return page
        .arg(QLocale().bcp47Name(), isLeftToRight ? u"ltr"_s : u"rtl"_s,
             CallbackPage::heading(end).toHtmlEscaped(), CallbackPage::text(end).toHtmlEscaped())
        .toUtf8();
}

} // namespace groupdesk::oauth
