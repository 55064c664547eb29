// The floor of bench_startup: the least that a Widgets program can be, one window with one label.
// It says when it was painted, and how much memory it has then, as groupdesk --time-start does.

#include "residentmemory.h"

#include <QApplication>
#include <QLabel>
#include <QTextStream>

namespace {

class Label final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        // What was painted is on the screen when the event loop is back.
        QMetaObject::invokeMethod(
            this, [] { tell(); }, Qt::QueuedConnection);
    }

private:
    static void tell()
    {
        QTextStream(stdout) << "First paint, " << groupdesk::residentKilobytes() << " kB resident"
                            << Qt::endl;
        QCoreApplication::quit();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Label label(QStringLiteral("Groupdesk"));
    label.show();
    return QApplication::exec();
}
