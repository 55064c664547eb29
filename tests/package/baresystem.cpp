#include "baresystem.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

constexpr int manyMinutes = 15 * 60'000; ///< for what comes from a mirror

BareSystem::Outcome runHere(const QStringList &command, int timeoutMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.constFirst(), command.mid(1));
    const bool ended = process.waitForFinished(timeoutMs);
    BareSystem::Outcome outcome;
    outcome.text = QString::fromLocal8Bit(process.readAll());
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    if (!ended) {
        process.kill(); // this very process; what it started ends with it
        process.waitForFinished(10'000);
    }
    return outcome;
}

/// Everything that needs a namespace: \a shared keeps the network. $1 is the root, $2 the words
/// before the shell (who), $3 the display, $4 the script.
QString entering()
{
    return uR"(set -eu
if [ "$5" = alone ]; then ip link set lo up; fi
mount -t proc proc "$1/proc"
mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
mkdir -m 1777 "$1/tmp/.X11-unix"
if [ -n "$3" ]; then mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi
if [ "$2" = newcomer ]; then
    home=/home/newcomer
    who='setpriv --reuid=1000 --regid=1000 --clear-groups --inh-caps=-all --reset-env'
else
    home=/root
    who=
fi
exec chroot "$1" $who env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    HOME=$home LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive ${3:+DISPLAY="$3"} sh -c "cd; $4"
)"_s;
}

} // namespace

QString BareSystem::whyNot()
{
    for (const QString &program :
         { u"debootstrap"_s, u"unshare"_s, u"chroot"_s, u"ip"_s, u"tar"_s }) {
        const bool found = !QStandardPaths::findExecutable(program).isEmpty()
            || !QStandardPaths::findExecutable(program, { u"/usr/sbin"_s, u"/sbin"_s }).isEmpty();
        if (!found)
            return program + u" is not installed";
    }
    if (::geteuid() != 0)
        return u"only root can make a system inside of this one"_s;
    if (runHere({ u"unshare"_s, u"--mount"_s, u"--net"_s, u"--pid"_s, u"--fork"_s, u"true"_s },
                10'000)
            .code
        != 0)
        return u"no namespaces can be made here"_s;
    return {};
}

BareSystem::BareSystem(const QString &folder, const QString &archive)
    : m_root(QDir(folder).filePath(u"root"_s)), m_archive(archive)
{
}

QString BareSystem::make()
{
    if (!QFile::exists(m_archive)) {
        const Outcome made = runHere(
            { u"debootstrap"_s, u"--variant=minbase"_s, u"bookworm"_s, m_root }, manyMinutes);
        if (made.code != 0)
            return made.text.right(2000);
        const QString fresh = m_archive + u".new";
        const Outcome kept
            = runHere({ u"tar"_s, u"-C"_s, m_root, u"-cf"_s, fresh, u"."_s }, manyMinutes);
        if (kept.code != 0 || !QFile::rename(fresh, m_archive))
            return kept.text;
    } else {
        QDir().mkpath(m_root);
        const Outcome unpacked
            = runHere({ u"tar"_s, u"-C"_s, m_root, u"-xpf"_s, m_archive }, manyMinutes);
        if (unpacked.code != 0)
            return unpacked.text;
    }
    QFile::remove(outside(u"/etc/resolv.conf"_s));
    QFile::copy(u"/etc/resolv.conf"_s, outside(u"/etc/resolv.conf"_s));
    // As every home soon has them, whatever is started first.
    const Outcome user = run(u"useradd --create-home --uid 1000 newcomer && cd /home/newcomer && "
                             "install -d -o newcomer -g newcomer .cache .config .local "
                             ".local/share .local/state"_s);
    return user.code == 0 ? QString() : user.text;
}

QStringList BareSystem::command(const QString &script, User user, Network network,
                                const QString &display) const
{
    QStringList words { u"unshare"_s, u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s };
    if (network == Network::None)
        words.append(u"--net"_s);
    return words
        + QStringList {
              u"sh"_s,          u"-c"_s, entering(),
              u"bare-system"_s, m_root,  user == User::Newcomer ? u"newcomer"_s : u"root"_s,
              display,          script,  network == Network::None ? u"alone"_s : u"shared"_s
          };
}

BareSystem::Outcome BareSystem::run(const QString &script, User user, Network network,
                                    int timeoutMs) const
{
    return runHere(command(script, user, network), timeoutMs);
}

QString BareSystem::outside(const QString &place) const
{
    return m_root + place;
}

Listing BareSystem::listing() const
{
    return listingOf(m_root);
}

} // namespace groupdesk::test
