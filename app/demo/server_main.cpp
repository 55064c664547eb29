#include "demoarguments.h"
#include "demoserver.h"
#include "demosignals.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode {
    CannotListen = 1,
    BadUsage = 2,
};

/// What a program that starts this one needs to know, on one line. The values are URLs of this
/// computer and constants, so nothing in them needs escaping.
void announce(const groupdesk::demo::DemoServer &server)
{
    const QString form
        = u"{\"turso\":\"%1\",\"braintrust\":\"%2\",\"nscale\":\"%3\",\"token\":\"%4\","
          "\"clientId\":\"%5\",\"clientSecret\":\"%6\",\"redirectUri\":\"%7\"}"_s;
    const groupdesk::demo::SignInClient client = server.signInClient();
    QTextStream(stdout) << form.arg(server.tursoUrl().toString(), server.braintrustUrl().toString(),
                                    server.nscaleUrl().toString(), server.token(), client.id,
                                    client.secret, client.redirectUri)
                        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace groupdesk::demo;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"groupdesk-demo-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUPDESK_VERSION));

    const DemoArguments arguments = parsedArguments(QCoreApplication::arguments());
    if (arguments.action == DemoArguments::Action::Print) {
        QTextStream(stdout) << arguments.text << Qt::flush;
        return 0;
    }
    if (arguments.action == DemoArguments::Action::Refuse) {
        QTextStream(stderr) << arguments.text << Qt::flush;
        return BadUsage;
    }

    const DemoSignals stopSignals;
    QObject::connect(&stopSignals, &DemoSignals::terminationRequested, &application,
                     &QCoreApplication::quit);
    DemoServer server(arguments.options);
    if (!server.start()) {
        QTextStream(stderr) << QCoreApplication::applicationName() << u": "_s
                            << server.errorString() << Qt::endl;
        return CannotListen;
    }
    announce(server);
    return QCoreApplication::exec();
}
