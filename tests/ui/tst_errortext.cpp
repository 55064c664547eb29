#include "errortext.h"

#include <QRegularExpression>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using Kind = CloudError::Kind;

namespace {

constexpr int firstKind = int(Kind::BadArgument);
constexpr int lastKind = int(Kind::CursorLost);
constexpr int lastActivity = int(Activity::LoadingChoices);
constexpr int lastStoreKind = int(StoreError::Kind::Invalid);

ErrorContext contextFor(const QString &platform, Activity activity)
{
    QString name = platform;
    name.replace(0, 1, name.at(0).toUpper());
    return { .activity = activity,
             .platform = name,
             .profile = u"acme prod"_s,
             .organization = u"acme"_s,
             .group = u"data-team"_s,
             .platformId = PlatformId(platform) };
}

CloudError errorOf(Kind kind)
{
    CloudError error;
    error.kind = kind;
    error.httpStatus = kind >= Kind::BadRequest ? 403 : 0;
    error.host = u"api.example.com"_s;
    error.request = u"DELETE /v1/groups/data-team"_s;
    error.traceId = u"4bf92f3577b34da6"_s;
    error.serverMessage = u"no <b>way</b>!"_s;
    error.reason = u"Host name mismatch."_s;
    return error;
}

/// What is wrong with the wording; empty if nothing is.
QString flaw(const QString &text)
{
    static const QStringList forbidden { u"invalid"_s, u"fatal"_s,   u"abort"_s, u"oops"_s,
                                         u"!"_s,       u"you are"_s, u"..."_s,   u"error 4"_s,
                                         u"%1"_s,      u"%2"_s,      u"%n"_s };
    for (const QString &word : forbidden) {
        if (text.contains(word, Qt::CaseInsensitive))
            return u"contains "_s + word;
    }
    static const QRegularExpression doubled(u"[.,:;?]\\s*[.,:;?]|  |\\.\\.|”\\.”"_s);
    if (doubled.match(text).hasMatch())
        return u"doubled punctuation"_s;
    return {};
}

int sentences(const QString &text)
{
    // A full stop inside of a word (a host's name) ends no sentence.
    static const QRegularExpression end(u"[.?](?=\\s|$)"_s);
    return int(text.count(end));
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloud_data();
    void cloud();
    void nextSteps_data();
    void nextSteps();
    void repetitionsAreSaid();
    void whatWasReadStays();
    void theMissingRightIsNamed();
    void statusPages_data();
    void statusPages();
    void store_data();
    void store();
    void outcomeUnknown();
    void rateLimit();
    void tokenOfTheWrongKind();
    void hints_data();
    void hints();
    void braintrustsRightIsNamed();
    void hostsAreNamed();
    void detailsCarryTheFacts();
    void serverTextIsHarmless();
    void problemsDispatch();
    void actionTexts();
};

void tst_ErrorText::cloud_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("activity");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<bool>("unknown");
    for (int kind = firstKind; kind <= lastKind; ++kind) {
        for (int activity = 0; activity <= lastActivity; ++activity) {
            for (const char *platform : { "turso", "braintrust", "nscale" }) {
                for (const bool unknown : { false, true }) {
                    QTest::addRow("%s-%d-%s-%d", qPrintable(kindName(Kind(kind))), activity,
                                  platform, int(unknown))
                        << kind << activity << QString::fromLatin1(platform) << unknown;
                }
            }
        }
    }
}

void tst_ErrorText::cloud()
{
    QFETCH(int, kind);
    QFETCH(int, activity);
    QFETCH(QString, platform);
    QFETCH(bool, unknown);
    CloudError error = errorOf(Kind(kind));
    error.outcomeUnknown = unknown;
    const ErrorContext context = contextFor(platform, Activity(activity));
    for (const bool named : { true, false }) {
        const ErrorText text = errorText(error, named ? context : ErrorContext {});
        QVERIFY(!text.headline.isEmpty());
        QVERIFY2(text.headline.endsWith(u'.'), qPrintable(text.headline));
        const QString headlineFlaw = flaw(text.headline);
        QVERIFY2(headlineFlaw.isEmpty(), qPrintable(headlineFlaw + u": " + text.headline));
        const QString adviceFlaw = flaw(text.advice);
        QVERIFY2(adviceFlaw.isEmpty(), qPrintable(adviceFlaw + u": " + text.advice));
        // The server's own words stay in the details.
        QVERIFY(!text.headline.contains(u'<') && !text.advice.contains(u'<'));
        QVERIFY(text.details.contains(u"DELETE /v1/groups/data-team"_s));
        QVERIFY(text.details.contains(error.serverMessage));
        QVERIFY(text.details.contains(error.traceId));
        QCOMPARE(text.details.contains(u"Status: "_s), error.httpStatus != 0);
        QCOMPARE(sentences(text.headline), unknown && isWrite(Activity(activity)) && named ? 2 : 1);
        // What a person can do from here is offered; a name that cannot be is mended in the form,
        // and a plan or a request that is too large nowhere here.
        const bool nothingHelps = error.kind == Kind::BadArgument
            || error.kind == Kind::PaymentRequired || error.kind == Kind::TooLarge;
        QVERIFY2(nothingHelps || !text.actions.isEmpty(), qPrintable(text.headline));
        if (isWrite(Activity(activity)) && named && unknown)
            QVERIFY(!text.actions.contains(ErrorAction::Retry));
    }
}

void tst_ErrorText::nextSteps_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("activity");
    QTest::addColumn<QList<int>>("actions"); ///< that must be there, the first one first
    const auto row = [](Kind kind, Activity activity, const QList<ErrorAction> &actions) {
        QList<int> numbers;
        for (const ErrorAction action : actions)
            numbers.append(int(action));
        QTest::addRow("%s-%d", qPrintable(kindName(kind)), int(activity))
            << int(kind) << int(activity) << numbers;
    };
    row(Kind::MissingToken, Activity::Listing,
        { ErrorAction::EnterToken, ErrorAction::EditProfile });
    row(Kind::ReadOnly, Activity::Deleting, { ErrorAction::Unlock });
    row(Kind::SignInNeeded, Activity::Listing, { ErrorAction::SignIn });
    row(Kind::Cancelled, Activity::Listing, { ErrorAction::Retry });
    row(Kind::Unauthorized, Activity::Listing, { ErrorAction::EditProfile, ErrorAction::Retry });
    row(Kind::Forbidden, Activity::Creating, { ErrorAction::EditProfile });
    row(Kind::NotFound, Activity::Deleting,
        { ErrorAction::RefreshList, ErrorAction::RemoveFromList });
    row(Kind::Conflict, Activity::Creating, { ErrorAction::RefreshList });
    row(Kind::Conflict, Activity::Editing, { ErrorAction::RefreshList });
    row(Kind::NotFound, Activity::Editing,
        { ErrorAction::RefreshList, ErrorAction::RemoveFromList });
    row(Kind::Forbidden, Activity::Editing, { ErrorAction::EditProfile });
    row(Kind::RateLimited, Activity::Listing, { ErrorAction::Retry });
    row(Kind::ServerError, Activity::Listing, { ErrorAction::Retry });
    row(Kind::TlsFailed, Activity::Listing, { ErrorAction::EditProfile });
    row(Kind::ProxyFailed, Activity::Listing, { ErrorAction::EditProfile, ErrorAction::Retry });
    row(Kind::Offline, Activity::Listing, { ErrorAction::Retry });
    row(Kind::BadRequest, Activity::Listing, { ErrorAction::Retry });
    row(Kind::Unprocessable, Activity::Creating, { ErrorAction::RefreshList });
}

void tst_ErrorText::nextSteps()
{
    QFETCH(const int, kind);
    QFETCH(const int, activity);
    QFETCH(const QList<int>, actions);
    const ErrorText text
        = errorText(errorOf(Kind(kind)), contextFor(u"nscale"_s, Activity(activity)));
    QCOMPARE(int(text.actions.constFirst()), actions.constFirst());
    for (const int action : actions)
        QVERIFY(text.actions.contains(ErrorAction(action)));
}

void tst_ErrorText::repetitionsAreSaid()
{
    CloudError error = errorOf(Kind::Timeout);
    const ErrorContext context = contextFor(u"turso"_s, Activity::Listing);
    QVERIFY(!errorText(error, context).advice.contains(u"asked"_s));
    for (const Kind kind : { Kind::Timeout, Kind::Offline, Kind::ServerError, Kind::RateLimited }) {
        error = errorOf(kind);
        error.attempts = 4;
        const ErrorText text = errorText(error, context);
        QVERIFY2(text.advice.contains(u"It was asked 4 times."_s), qPrintable(text.advice));
        QVERIFY(text.details.contains(u"Sent: 4 times"_s));
    }
}

void tst_ErrorText::whatWasReadStays()
{
    for (const Kind kind : { Kind::HostNotFound, Kind::Refused, Kind::Offline, Kind::Timeout,
                             Kind::ConnectionLost, Kind::ProxyFailed }) {
        const CloudError error = errorOf(kind);
        const QString listing = errorText(error, contextFor(u"turso"_s, Activity::Listing)).advice;
        QVERIFY2(listing.contains(u"stays on show"_s), qPrintable(listing));
        const QString creating
            = errorText(error, contextFor(u"turso"_s, Activity::Creating)).advice;
        QVERIFY(!creating.contains(u"stays on show"_s));
    }
}

void tst_ErrorText::theMissingRightIsNamed()
{
    ErrorContext context = contextFor(u"nscale"_s, Activity::Deleting);
    context.missingRight = u"identity:groups delete"_s;
    const QString advice = errorText(errorOf(Kind::Forbidden), context).advice;
    QVERIFY2(advice.contains(u"It takes the right “identity:groups delete”."_s),
             qPrintable(advice));
}

void tst_ErrorText::statusPages_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("page");
    QTest::newRow("turso") << u"turso"_s << u"api.turso.tech"_s << u"status.turso.tech"_s;
    QTest::newRow("braintrust") << u"braintrust"_s << u"api-eu.braintrust.dev"_s
                                << u"status.braintrust.dev"_s;
    QTest::newRow("self-hosted") << u"braintrust"_s << u"own.example.net"_s << QString();
}

void tst_ErrorText::statusPages()
{
    QFETCH(const QString, platform);
    QFETCH(const QString, host);
    QFETCH(const QString, page);
    CloudError error = errorOf(Kind::ServerError);
    error.httpStatus = 503;
    error.host = host;
    const QString advice = errorText(error, contextFor(platform, Activity::Listing)).advice;
    QCOMPARE(advice.contains(u"status."_s), !page.isEmpty());
    QVERIFY(advice.contains(page));
}

void tst_ErrorText::store_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    for (int kind = 0; kind <= lastStoreKind; ++kind) {
        QTest::addRow("%d-keychain", kind) << kind << QString();
        QTest::addRow("%d-file", kind) << kind << u"/home/ada/.config/groupdesk/profiles.json"_s;
    }
}

void tst_ErrorText::store()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    const StoreError error { StoreError::Kind(kind), u"Permission denied"_s, path };
    for (int activity = 0; activity <= lastActivity; ++activity) {
        const ErrorText text = errorText(error, contextFor(u"turso"_s, Activity(activity)));
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(text.headline.endsWith(u'.'));
        QCOMPARE(flaw(text.headline), QString());
        QCOMPARE(flaw(text.advice), QString());
        QVERIFY(text.details.contains(u"Permission denied"_s));
        QCOMPARE(text.details.contains(u"profiles.json"_s), !path.isEmpty());
    }
}

void tst_ErrorText::outcomeUnknown()
{
    CloudError error;
    error.kind = Kind::Timeout;
    error.outcomeUnknown = true;
    const ErrorText created = errorText(error, contextFor(u"nscale"_s, Activity::Creating));
    QCOMPARE(created.headline, u"No answer from Nscale. The group may or may not exist."_s);
    QCOMPARE(created.actions.constFirst(), ErrorAction::CheckNow);
    QVERIFY(!created.actions.contains(ErrorAction::Retry));

    const ErrorText deleted = errorText(error, contextFor(u"nscale"_s, Activity::Deleting));
    QCOMPARE(deleted.headline, u"No answer from Nscale. The group may or may not be gone."_s);
    QCOMPARE(deleted.actions.constFirst(), ErrorAction::CheckNow);

    const ErrorText changed = errorText(error, contextFor(u"nscale"_s, Activity::Editing));
    QCOMPARE(changed.headline,
             u"No answer from Nscale. The change may or may not have been made."_s);
    QCOMPARE(changed.actions.constFirst(), ErrorAction::CheckNow);

    error.kind = Kind::ServerError;
    error.httpStatus = 502;
    const ErrorText unclear = errorText(error, contextFor(u"nscale"_s, Activity::Creating));
    QVERIFY(unclear.headline.startsWith(u"No clear answer from Nscale."_s));

    // Nothing was written by a list, whatever the flag says.
    const ErrorText listed = errorText(error, contextFor(u"nscale"_s, Activity::Listing));
    QCOMPARE(listed.actions.constFirst(), ErrorAction::Retry);
}

void tst_ErrorText::rateLimit()
{
    CloudError error = errorOf(Kind::RateLimited);
    const ErrorContext context = contextFor(u"braintrust"_s, Activity::Listing);
    QVERIFY(errorText(error, context).advice.contains(u"moment"_s));
    error.retryAfter = std::chrono::seconds(12);
    QVERIFY(errorText(error, context).advice.contains(u"12 seconds"_s));
    error.retryAfter = std::chrono::seconds(1);
    QVERIFY(errorText(error, context).advice.contains(u"a second"_s));
    error.retryAfter = std::chrono::seconds(0);
    QVERIFY(errorText(error, context).advice.contains(u"moment"_s));
    error.retryAfter = std::chrono::seconds(99'999'999'999);
    QVERIFY(errorText(error, context).advice.contains(u"86400"_s));
}

void tst_ErrorText::tokenOfTheWrongKind()
{
    CloudError error = errorOf(Kind::Unauthorized);
    const ErrorContext context = contextFor(u"turso"_s, Activity::Connecting);
    error.serverMessage = u"could not parse jwt id: database token"_s;
    QVERIFY(errorText(error, context).advice.contains(u"platform API token"_s));
    error.serverMessage = u"token contains an invalid number of segments"_s;
    QVERIFY(errorText(error, context).advice.contains(u"does not look like a Turso token"_s));
    error.serverMessage.clear();
    error.serverCode = u"wrong-token-kind"_s;
    QVERIFY(errorText(error, context).advice.contains(u"platform API token"_s));
    QVERIFY(!errorText(error, context).advice.contains(u"revoked"_s));
    error.serverCode = u"malformed-token"_s;
    QVERIFY(errorText(error, context).advice.contains(u"does not look like a Turso token"_s));
    error.serverCode = u"expired-token"_s;
    QVERIFY(errorText(error, context).advice.contains(u"It has expired."_s));
    error.serverCode.clear();
    error.serverMessage = u"expired"_s;
    QVERIFY(!errorText(error, context).advice.contains(u"platform API token"_s));
    QCOMPARE(errorText(error, context).actions.constFirst(), ErrorAction::EditProfile);
}

void tst_ErrorText::hints_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("activity");
    QTest::addColumn<QString>("expected");
    QTest::newRow("turso group token") << u"turso"_s << int(Kind::Forbidden)
                                       << int(Activity::Creating) << u"belongs to one group"_s;
    QTest::newRow("turso protection")
        << u"turso"_s << int(Kind::Forbidden) << int(Activity::Deleting) << u"delete protection"_s;
    QTest::newRow("braintrust rights")
        << u"braintrust"_s << int(Kind::Forbidden) << int(Activity::Creating) << u"Manage access"_s;
    QTest::newRow("braintrust delete") << u"braintrust"_s << int(Kind::NotFoundOrForbidden)
                                       << int(Activity::Deleting) << u"Delete right"_s;
    QTest::newRow("braintrust region")
        << u"braintrust"_s << int(Kind::Unauthorized) << int(Activity::Connecting) << u"European"_s;
    QTest::newRow("braintrust self-hosted")
        << u"braintrust"_s << int(Kind::HostNotFound) << int(Activity::Listing) << u"own address"_s;
    QTest::newRow("turso plan") << u"turso"_s << int(Kind::PaymentRequired)
                                << int(Activity::Creating) << u"app.turso.tech"_s;
    QTest::newRow("nscale expiry")
        << u"nscale"_s << int(Kind::Unauthorized) << int(Activity::Listing) << u"90 days"_s;
    QTest::newRow("nscale roles") << u"nscale"_s << int(Kind::Forbidden) << int(Activity::Listing)
                                  << u"administrator role"_s;
}

void tst_ErrorText::hints()
{
    QFETCH(QString, platform);
    QFETCH(int, kind);
    QFETCH(int, activity);
    QFETCH(QString, expected);
    const CloudError error = errorOf(Kind(kind));
    ErrorContext context = contextFor(platform, Activity(activity));
    QVERIFY(errorText(error, context).advice.contains(expected));
    context.platformId = PlatformId();
    QVERIFY(!errorText(error, context).advice.contains(expected));
}

void tst_ErrorText::braintrustsRightIsNamed()
{
    CloudError error = errorOf(Kind::Forbidden);
    error.serverMessage = u"Missing read access to organization id 1"_s;
    const ErrorContext context = contextFor(u"braintrust"_s, Activity::Listing);
    QVERIFY(errorText(error, context).advice.contains(u"names the right “read”."_s));
    error.serverMessage = u"Missing <b>x</b> access"_s;
    QVERIFY(errorText(error, context).advice.contains(u"may lack the Read right"_s));
}

void tst_ErrorText::hostsAreNamed()
{
    const ErrorContext context = contextFor(u"nscale"_s, Activity::Listing);
    for (const Kind kind : { Kind::HostNotFound, Kind::Refused, Kind::Offline, Kind::TlsFailed,
                             Kind::ConnectionLost, Kind::NotThePlatform, Kind::TooLarge })
        QVERIFY(errorText(errorOf(kind), context).headline.contains(u"api.example.com"_s));
    QVERIFY(errorText(errorOf(Kind::TlsFailed), context).advice.contains(u"Host name mismatch."_s));

    CloudError gone = errorOf(Kind::ServerError);
    gone.httpStatus = 500;
    QVERIFY(errorText(gone, context).advice.contains(u"no longer belongs"_s));
    gone.httpStatus = 503;
    QVERIFY(!errorText(gone, context).advice.contains(u"no longer belongs"_s));
}

void tst_ErrorText::detailsCarryTheFacts()
{
    CloudError error = errorOf(Kind::Forbidden);
    error.serverCode = u"forbidden"_s;
    error.field = u"roleIDs"_s;
    const QString details = errorText(error, contextFor(u"nscale"_s, Activity::Creating)).details;
    for (const QString &fact :
         { u"Status: 403"_s, u"Request: DELETE /v1/groups/data-team"_s, u"Host: api.example.com"_s,
           u"Trace id: 4bf92f3577b34da6"_s, u"Code: forbidden"_s, u"Field: roleIDs"_s,
           u"Nscale says: “no <b>way</b>!”"_s })
        QVERIFY2(details.contains(fact), qPrintable(details));
    QVERIFY(!errorText(CloudError {}, ErrorContext {}).details.isEmpty());
}

void tst_ErrorText::serverTextIsHarmless()
{
    CloudError error = errorOf(Kind::NotFound);
    error.serverMessage = u"one\n\u202Etwo %1 %2"_s;
    ErrorContext context = contextFor(u"turso"_s, Activity::Deleting);
    context.group = u"\u202Eevil\n%1 <i>"_s + QString(300, u'x');
    const ErrorText text = errorText(error, context);
    QVERIFY(!text.headline.contains(QChar(0x202e)));
    QVERIFY(!text.headline.contains(u'\n'));
    QVERIFY(text.headline.contains(u"%1 <i>"_s));
    QVERIFY(text.headline.size() < 150);
    QVERIFY(!text.details.contains(QChar(0x202e)));
    QVERIFY(text.details.contains(u"two %1 %2"_s));
}

void tst_ErrorText::problemsDispatch()
{
    const ErrorContext context = contextFor(u"turso"_s, Activity::Listing);
    const CloudError cloud = errorOf(Kind::Offline);
    const StoreError store { StoreError::Kind::TimedOut, {}, {} };
    QCOMPARE(errorText(Problem(cloud), context).headline, errorText(cloud, context).headline);
    QCOMPARE(errorText(Problem(store), context).headline, errorText(store, context).headline);
}

void tst_ErrorText::actionTexts()
{
    QStringList texts;
    for (const auto action :
         { ErrorAction::Retry, ErrorAction::CheckNow, ErrorAction::EditProfile,
           ErrorAction::RemoveFromList, ErrorAction::RefreshList, ErrorAction::SignIn,
           ErrorAction::Unlock, ErrorAction::EnterToken }) {
        const QString text = actionText(action);
        QVERIFY(text.contains(u'&'));
        QVERIFY(!texts.contains(text));
        texts.append(text);
    }
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
