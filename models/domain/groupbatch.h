#pragma once

#include "groupview.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <iterator>

namespace groupdesk {

/// Groups of one organization in one block of memory: some thirty bytes beside the texts and ids
/// themselves. Reads like a list of Group, whose values are made when they are asked for. Copies
/// share their memory.
///
/// Group::raw is kept for groups appended as a Group that has it; decoders of long lists leave it
/// out, because it would outweigh everything else.
class GroupBatch final
{
public:
    /// Makes a Group for every step.
    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Group;
        using difference_type = qsizetype;
        using pointer = const Group *;
        using reference = Group;

        const_iterator(const GroupBatch *batch, qsizetype place)
            : m_batch(batch), m_place(place) { }
        [[nodiscard]] Group operator*() const { return m_batch->at(m_place); }
        const_iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const GroupBatch *m_batch;
        qsizetype m_place;
    };

    GroupBatch() = default;
    explicit GroupBatch(const OrganizationId &organization) : m_organization(organization) { }
    GroupBatch(const QList<Group> &groups); // NOLINT: a list of groups is one, in another shape
    GroupBatch(std::initializer_list<Group> groups) : GroupBatch(QList<Group>(groups)) { }

    [[nodiscard]] qsizetype size() const { return m_starts.size(); }
    [[nodiscard]] bool isEmpty() const { return m_starts.isEmpty(); }
    /// \a bytes of their records; 0: not known.
    void reserve(qsizetype groups, qsizetype bytes = 0)
    {
        m_starts.reserve(groups);
        m_bytes.reserve(bytes);
    }
    void append(const Group &group);
    void append(const GroupFields &fields);
    /// The groups of \a other, as their bytes are.
    void append(const GroupView &group);

    [[nodiscard]] GroupView view(qsizetype place) const;
    /// With what was received, where it was kept.
    [[nodiscard]] Group at(qsizetype place) const;
    [[nodiscard]] Group constFirst() const { return at(0); }
    [[nodiscard]] Group constLast() const { return at(size() - 1); }
    [[nodiscard]] QList<Group> toList() const;
    [[nodiscard]] const_iterator begin() const { return { this, 0 }; }
    [[nodiscard]] const_iterator end() const { return { this, size() }; }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }

    [[nodiscard]] const OrganizationId &organization() const { return m_organization; }
    /// Everything but the organization, to be kept; see fromBytes().
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// No value if \a bytes are not, to the last byte, records of this version and this kind of
    /// computer.
    [[nodiscard]] static std::optional<GroupBatch> fromBytes(const QByteArray &bytes,
                                                             const OrganizationId &organization);
    /// Another number for every change of the records' form.
    static constexpr int formatVersion = 1;

private:
    OrganizationId m_organization;
    QByteArray m_bytes;
    QList<quint32> m_starts; ///< where in m_bytes each record begins
};

} // namespace groupdesk
