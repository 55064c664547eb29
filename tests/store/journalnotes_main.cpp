#include "journalfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace groupdesk;

// Notes operations in a journal, a few at a time, without an end. Each line that it prints is a
// note that the journal acknowledged: "begin ID", "sending ID". Usage: journal_notes FILE NAME

namespace {

class Notes final : public QObject
{
public:
    Notes(const QString &path, const QString &name) : m_journal(path), m_name(name) { }

    void next()
    {
        JournalIntent intent;
        intent.id = newOperationId();
        intent.action = JournalAction::DeleteGroup;
        intent.subject.group = m_name + u'-' + QString::number(++m_count);
        const PlannedRequest request { "DELETE", QUrl(u"https://127.0.0.1/v1/group/x"_s), {} };
        m_journal.begin(intent, request, this, [=, this](const StoreResult<Done> &noted) {
            say("begin", intent.id, noted);
            m_journal.answered(intent.id, {});
            m_journal.sending(intent.id, request, this, [=, this](const StoreResult<Done> &again) {
                say("sending", intent.id, again);
                m_journal.answered(intent.id, {});
                if (m_count % 3 != 0)
                    m_journal.conclude(intent.id, {});
                next();
            });
        });
    }

private:
    static void say(const char *what, const OperationId &id, const StoreResult<Done> &noted)
    {
        if (!noted) {
            std::fprintf(stderr, "%s\n", qPrintable(noted.error().detail));
            std::exit(1);
        }
        std::printf("%s %s\n", what, qPrintable(id.toString()));
        std::fflush(stdout);
    }

    JournalFile m_journal;
    QString m_name;
    int m_count = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Notes notes(arguments.at(1), arguments.at(2));
    for (int width = 0; width < 6; ++width)
        notes.next();
    return QCoreApplication::exec();
}
