#include "baresystem.h"
#include "virtualdisplay.h"
#include "waitfor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk::test;

namespace {

using Network = BareSystem::Network;
using User = BareSystem::User;

constexpr int minutes = 60'000;

/// What cpack calls the kinds of packages: .deb, .rpm, .run.
const QStringList generators { u"DEB"_s, u"RPM"_s, u"External"_s };

/// What a person's programs leave in their home: it stays when a program goes.
const QStringList homesOwn { u"home/newcomer/.config"_s, u"home/newcomer/.cache"_s,
                             u"home/newcomer/.local/state"_s, u"home/newcomer/tour"_s };
/// Where apt and dpkg keep their own books.
const QStringList booksOfApt { u"var/lib/apt"_s, u"var/lib/dpkg"_s, u"var/cache"_s, u"var/log"_s };

/// The one file in \a folder that ends so; empty if there is none, or there are several.
QString packageIn(const QString &folder, const QString &suffix)
{
    const QStringList found = QDir(folder).entryList({ u'*' + suffix }, QDir::Files);
    return found.size() == 1 ? QDir(folder).filePath(found.constFirst()) : QString();
}

/// A picture with text in it has many shades, because letters have smooth edges.
int shadesIn(const QString &picture)
{
    QSet<QRgb> shades;
    const QImage image = QImage(picture).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); y += 2) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            shades.insert(line[x]);
    }
    return int(shades.size());
}

/// Folders that are empty now. Where an .rpm is at home, other packages own the common ones; here
/// nobody does.
QStringList withoutNewFolders(QStringList found, const Listing &after)
{
    found.removeIf([&after](const QString &line) {
        return line.startsWith("+ "_L1) && after.value(line.sliced(2)).startsWith("40");
    });
    return found;
}

QString lines(const QStringList &found)
{
    return found.mid(0, 40).join(u'\n');
}

} // namespace

/// Each package in a system that has nothing of what it needs: installed, started, used, removed,
/// and the system compared with what it was.
class TestPackages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameTreeGivesTheSameBytes();
    void theInstallerServesTheWholeSystem();
    void theInstallerServesOnePerson();
    void theInstallerUpgradesInPlace();
    void theInstallerRefusesDamage();
    void theDebianAndRpmPackages();

private:
    /// Empty: it is packed in \a folder; else what was said.
    [[nodiscard]] QString pack(const QString &generator, const QString &folder) const;
    /// A fresh system with the files of \a folder in /srv.
    [[nodiscard]] std::unique_ptr<BareSystem> freshSystem(const QString &package);
    /// Starts \a program on the display, waits for the demo's groups to be on a screenshot, and
    /// ends it. Empty: they were; else what was said.
    [[nodiscard]] QString listsTheDemo(const BareSystem &system, const QString &program,
                                       Network network);

    QTemporaryDir m_packages;
    QList<std::shared_ptr<QTemporaryDir>> m_folders;
    VirtualDisplay m_display;
};

void TestPackages::initTestCase()
{
    if (const QString why = BareSystem::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(QString(u"no test of this program ran: "_s + why)));
    if (!VirtualDisplay::isInstalled())
        QSKIP("no test of this program ran: Xvfb is not installed");
    QVERIFY(m_display.start());
    QVERIFY(m_packages.isValid());
    for (const QString &generator : generators) {
        const QString problem = pack(generator, m_packages.path());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

QString TestPackages::pack(const QString &generator, const QString &folder) const
{
    QProcess cpack;
    cpack.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SOURCE_DATE_EPOCH"_s,
                       u"1700000000"_s); // a commit meanwhile changes nothing
    cpack.setProcessEnvironment(environment);
    cpack.start(QStringLiteral(GROUPDESK_CPACK),
                { u"--config"_s, u"" GROUPDESK_BUILD_DIR "/CPackConfig.cmake"_s, u"-G"_s, generator,
                  u"-B"_s, folder });
    if (!cpack.waitForFinished(10 * minutes))
        return generator + u" did not end"_s;
    return cpack.exitCode() == 0 ? QString() : QString::fromLocal8Bit(cpack.readAll());
}

std::unique_ptr<BareSystem> TestPackages::freshSystem(const QString &package)
{
    m_folders.append(std::make_shared<QTemporaryDir>());
    auto system = std::make_unique<BareSystem>(m_folders.constLast()->path(),
                                               u"" GROUPDESK_BUILD_DIR "/bare-system.tar"_s);
    const QString problem = system->make();
    const QString inside = system->outside(u"/srv/"_s + QFileInfo(package).fileName());
    if (!problem.isEmpty() || !QFile::copy(package, inside)) {
        qWarning("%s", qPrintable(problem));
        return nullptr;
    }
    return system;
}

QString TestPackages::listsTheDemo(const BareSystem &system, const QString &program,
                                   Network network)
{
    const QString tour = system.outside(u"/home/newcomer/tour"_s);
    QDir(tour).removeRecursively();
    const QStringList command
        = system.command(QString(u"exec "_s + program + u" --demo --tour /home/newcomer/tour"_s),
                         User::Newcomer, network, m_display.name());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.constFirst(), command.mid(1));
    const auto shots = [&tour] { return QDir(tour).entryList({ u"*.png"_s }); };
    // The second is begun when the first is whole.
    const bool listed = waitUntil(
        [&] { return shots().size() > 1 || process.state() == QProcess::NotRunning; }, minutes);
    process.kill(); // it hears nothing else, and what runs inside ends with it
    process.waitForFinished(10'000);
    if (!listed || shots().size() < 2)
        return u"no groups: "_s + QString::fromLocal8Bit(process.readAll());
    const int shades = shadesIn(QDir(tour).filePath(shots().constFirst()));
    return shades > 64 ? QString() : u"no text in the picture: %1 shades"_s.arg(shades);
}

void TestPackages::theSameTreeGivesTheSameBytes()
{
    const QTemporaryDir again;
    QVERIFY(again.isValid());
    for (const QString &generator : generators) {
        const QString problem = pack(generator, again.path());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    for (const QString &suffix :
         { u".deb"_s, u".rpm"_s, u".run"_s, u".spdx.json"_s, u"SHA256SUMS"_s }) {
        const QByteArray first = digestOf(packageIn(m_packages.path(), suffix));
        QVERIFY2(!first.isEmpty(), qPrintable(suffix));
        QVERIFY2(digestOf(packageIn(again.path(), suffix)) == first, qPrintable(suffix));
    }
}

void TestPackages::theInstallerServesTheWholeSystem()
{
    const QString package = packageIn(m_packages.path(), u".run"_s);
    const auto system = freshSystem(package);
    QVERIFY(system);
    const Listing before = system->listing();

    const auto installed = system->run(u"sh /srv/*.run --system --yes"_s);
    QVERIFY2(installed.code == 0, qPrintable(installed.text));
    const Listing there = system->listing();
    QVERIFY(there.contains(u"usr/local/bin/groupdesk"_s));
    const auto version = system->run(u"groupdesk --version"_s, User::Newcomer);
    QCOMPARE(version.text.trimmed(), QString(u"groupdesk "_s % QLatin1String(GROUPDESK_VERSION)));
    const QString problem = listsTheDemo(*system, u"groupdesk"_s, Network::None);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    const auto removed = system->run(u"sh /srv/*.run --uninstall --system --yes"_s);
    QVERIFY2(removed.code == 0, qPrintable(removed.text));
    const QStringList left
        = differences(without(before, homesOwn), without(system->listing(), homesOwn));
    QVERIFY2(left.isEmpty(), qPrintable(lines(left)));
}

void TestPackages::theInstallerServesOnePerson()
{
    const auto system = freshSystem(packageIn(m_packages.path(), u".run"_s));
    QVERIFY(system);
    const Listing before = system->listing();

    QElapsedTimer clock;
    clock.start();
    const auto installed
        = system->run(u"sh /srv/*.run --prefix ~/groupdesk --yes"_s, User::Newcomer);
    QVERIFY2(installed.code == 0, qPrintable(installed.text));
    const QString problem
        = listsTheDemo(*system, u"/home/newcomer/groupdesk/bin/groupdesk"_s, Network::None);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("From the installer to the demo's groups: %lld ms", clock.elapsed());

    const auto removed
        = system->run(u"sh /srv/*.run --uninstall --prefix ~/groupdesk --yes"_s, User::Newcomer);
    QVERIFY2(removed.code == 0, qPrintable(removed.text));
    const QStringList left
        = differences(without(before, homesOwn), without(system->listing(), homesOwn));
    QVERIFY2(left.isEmpty(), qPrintable(lines(left)));
}

void TestPackages::theInstallerUpgradesInPlace()
{
    const auto system = freshSystem(packageIn(m_packages.path(), u".run"_s));
    QVERIFY(system);
    const QString install = u"sh /srv/*.run --prefix /opt/desk --yes"_s;
    QCOMPARE(system->run(install).code, 0);
    const Listing first = system->listing();
    const auto profiles
        = system->run(u"mkdir -p ~/.config/groupdesk && echo mine > "
                      "~/.config/groupdesk/profiles.json && touch /opt/desk/bin/kept-by-hand"_s);
    QCOMPARE(profiles.code, 0);
    const auto again = system->run(install);
    QVERIFY2(again.code == 0, qPrintable(again.text));
    const Listing second = system->listing();
    QCOMPARE(system->run(u"cat ~/.config/groupdesk/profiles.json"_s).text.trimmed(), u"mine"_s);
    const QStringList changed = differences(first, second);
    for (const QString &line : changed) {
        QVERIFY2(line.contains(u"root/.config"_s) || line.contains(u"kept-by-hand"_s)
                     || line == "~ root"_L1,
                 qPrintable(lines(changed)));
    }
}

void TestPackages::theInstallerRefusesDamage()
{
    const auto system = freshSystem(packageIn(m_packages.path(), u".run"_s));
    QVERIFY(system);
    const Listing before = system->listing();
    const auto cut = system->run(u"cd /srv && f=$(ls *.run) && size=$(stat -c %s $f) && "
                                 "head -c $((size - 100000)) $f > /tmp/cut.run && "
                                 "sh /tmp/cut.run --prefix /opt/desk --yes"_s);
    QVERIFY(cut.code > 0);
    QVERIFY2(!cut.text.trimmed().isEmpty(), "it says nothing");
    const auto flipped
        = system->run(u"cd /srv && cp *.run /tmp/bad.run && size=$(stat -c %s /tmp/bad.run) && "
                      "printf x | dd of=/tmp/bad.run bs=1 seek=$((size / 2)) conv=notrunc && "
                      "sh /tmp/bad.run --prefix /opt/desk --yes"_s);
    QVERIFY(flipped.code > 0);
    const QStringList left = differences(before, system->listing());
    QVERIFY2(left.isEmpty(), qPrintable(lines(left)));
}

void TestPackages::theDebianAndRpmPackages()
{
    const auto system = freshSystem(packageIn(m_packages.path(), u".deb"_s));
    QVERIFY(system);
    const QString rpm = packageIn(m_packages.path(), u".rpm"_s);
    QVERIFY(QFile::copy(rpm, system->outside(u"/srv/groupdesk.rpm"_s)));
    const auto lists
        = system->run(u"apt-get -q update"_s, User::Root, Network::Shared, 10 * minutes);
    if (lists.code != 0)
        QSKIP(qPrintable(QString(u"no packages can be had here: "_s + lists.text.right(500))));
    const Listing before = system->listing();

    const auto installed
        = system->run(u"apt-get -q -y --no-install-recommends install /srv/*.deb"_s, User::Root,
                      Network::Shared, 15 * minutes);
    QVERIFY2(installed.code == 0, qPrintable(installed.text.right(3000)));
    // Recommended, not required: without a font no program shows text.
    const auto font = system->run(u"apt-get -q -y install fonts-dejavu-core"_s, User::Root,
                                  Network::Shared, 5 * minutes);
    QVERIFY2(font.code == 0, qPrintable(font.text.right(3000)));
    QString problem = listsTheDemo(*system, u"groupdesk"_s, Network::None);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Listing withDebian = system->listing();
    QCOMPARE(system->run(u"apt-get -q -y purge groupdesk"_s).code, 0);

    // What the other package needs is all there now, under other names.
    const Listing withoutIt = system->listing();
    QProcess tool;
    const QStringList where { u"--root"_s, system->outside({}), u"--dbpath"_s, u"/srv/rpm"_s };
    tool.start(u"rpm"_s, where + QStringList { u"--install"_s, u"--nodeps"_s, rpm });
    if (!tool.waitForStarted())
        QSKIP("rpm is not installed");
    QVERIFY(tool.waitForFinished(2 * minutes));
    QVERIFY2(tool.exitCode() == 0, tool.readAllStandardError().constData());
    problem = listsTheDemo(*system, u"groupdesk"_s, Network::None);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    tool.start(u"rpm"_s, where + QStringList { u"--erase"_s, u"groupdesk"_s });
    QVERIFY(tool.waitForFinished(2 * minutes));
    QVERIFY2(tool.exitCode() == 0, tool.readAllStandardError().constData());
    const QStringList ownBooks = homesOwn + booksOfApt + QStringList { u"srv"_s };
    Listing after = without(system->listing(), ownBooks);
    QStringList left = withoutNewFolders(differences(without(withoutIt, ownBooks), after), after);
    QVERIFY2(left.isEmpty(), qPrintable(lines(left)));

    const auto tidied = system->run(u"apt-get -q -y autoremove --purge fonts-dejavu-core"_s);
    QVERIFY2(tidied.code == 0, qPrintable(tidied.text.right(3000)));
    after = without(system->listing(), ownBooks);
    left = withoutNewFolders(differences(without(before, ownBooks), after), after);
    QVERIFY2(left.isEmpty(), qPrintable(lines(left)));
    QVERIFY(withDebian.contains(u"usr/bin/groupdesk"_s));
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
