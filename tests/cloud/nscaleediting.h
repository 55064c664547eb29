#pragma once

#include "openedclient.h"

#include <QJsonObject>

namespace groupdesk::test {

/// What Nscale answers when the group g1 of the organization d0aa is opened for editing. Written
/// by hand in the shapes of one generation.
struct NscaleShapes
{
    QByteArray group;
    QByteArray others; ///< more groups of the list, each with a comma before it
    QByteArray users
        = R"([{"metadata":{"id":"u1","name":"undefined"},"spec":{"subject":"ana@x.example","state":"active"}},
              {"metadata":{"id":"u2","name":"undefined"},"spec":{"subject":"bo@x.example","state":"suspended"}},
              {"metadata":{"id":"u3","name":"undefined"},"spec":{"subject":"eve@x.example","state":"active"}}])";
    QByteArray roles = R"([{"metadata":{"id":"r1","name":"user"}},
                           {"metadata":{"id":"r2","name":"administrator"}}])";
    QByteArray projects
        = R"([{"metadata":{"id":"p1","name":"training","tags":[{"name":"t","value":"1","x":2}],"new":7},
               "spec":{"groupIDs":["g1","g9"],"quota":{"gpu":4}}},
              {"metadata":{"id":"p2","name":"sandbox","description":"why"},"spec":{"groupIDs":[]}}])";
    QByteArray caller = R"({"sub":"admin@x.example"})";
    QByteArray version; ///< null: 404
};

/// 1.11: no "subjects" unless there are any, which shows in the other group.
[[nodiscard]] NscaleShapes shapes111();
/// 1.16.1: both lists always, but nothing to ask for a version.
[[nodiscard]] NscaleShapes shapes116();
/// 1.18: with a version.
[[nodiscard]] NscaleShapes shapes118();
/// The three of them by their number, as test data.
[[nodiscard]] NscaleShapes shapesOf(const QString &generation);

/// \a shapes with \a spec in place of the group's own: "roleIDs":[…], …
[[nodiscard]] NscaleShapes withSpec(NscaleShapes shapes, const QByteArray &spec);

/// A client on a scripted network that opens g1.
class NscaleDesk final
{
public:
    NscaleDesk() = default;

    [[nodiscard]] CloudResult<EditBase> open(const NscaleShapes &shapes);
    /// Every part but the group is answered with \a status.
    [[nodiscard]] CloudResult<EditBase> openAlone(const NscaleShapes &shapes, int status);
    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base, const GroupContent &wanted);

    OpenedClient nscale { QStringLiteral("nscale") };
    Organization organization = organizationOf(QStringLiteral("d0aa"), QStringLiteral("lab"));

private:
    [[nodiscard]] CloudResult<EditBase> answer();
};

[[nodiscard]] QJsonObject objectOf(const QByteArray &json);
/// The address below which everything of the organization is.
[[nodiscard]] QByteArray nscaleRoot();

} // namespace groupdesk::test
