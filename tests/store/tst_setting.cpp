#include "setting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

template <class T>
void roundTrip(const Setting<T> &setting, const T &value, const QString &path)
{
    {
        QSettings settings(path, QSettings::IniFormat);
        setting.set(settings, value);
    }
    const QSettings again(path, QSettings::IniFormat);
    QCOMPARE(again.status(), QSettings::NoError);
    QCOMPARE(setting.get(again), value);
}

} // namespace

class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesSurviveTheFile()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"window.ini"_s);
        const QByteArray bytes("\x00\xff\x01 =;\n", 7);
        roundTrip(Setting<QByteArray>("window/geometry"_L1), bytes, path);
        roundTrip(Setting<QString>("look/scheme"_L1, u"system"_s), u"dark, \"é\""_s, path);
        roundTrip(Setting<int>("table/width"_L1, 7), -3, path);
        roundTrip(Setting<bool>("table/grid"_L1, true), false, path);
        roundTrip(Setting<QStringList>("table/columns"_L1), { u"a"_s, u"b, c"_s }, path);
    }

    void theFallbackHoldsUntilSomethingIsStored()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
        const Setting<int> width("table/width"_L1, 42);
        QCOMPARE(width.get(settings), 42);
        width.set(settings, 1);
        QCOMPARE(width.get(settings), 1);
        width.clear(settings);
        QCOMPARE(width.get(settings), 42);
    }

    void whatIsNotTheTypeIsTheFallback()
    {
        const QTemporaryDir dir;
        QSettings settings(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
        settings.setValue("table/width"_L1, u"wide"_s);
        QCOMPARE(Setting<int>("table/width"_L1, 42).get(settings), 42);
    }
};

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
