#pragma once

#include "paletteitem.h"
#include "palettesearch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace groupdesk {

class GroupTableModel;

/// Everything that can be gone to or done, searched as one types: see PaletteQuery. Groups and
/// people are many: they are taken up in slices when the palette is opened for the first time, and
/// again, while the old ones are still found, when they have changed. Searching happens on a thread
/// of its own; only the newest question is answered.
class PaletteIndex final : public QObject
{
    Q_OBJECT

public:
    /// \a groups outlives the index.
    explicit PaletteIndex(GroupTableModel &groups, QObject *parent = nullptr);
    ~PaletteIndex() override;

    void setActions(const QList<PaletteAction> &actions);
    void setScopes(const QList<PaletteScope> &scopes);
    void setPeople(const QList<PalettePeople> &people);

    /// Takes up what is new, and from now on what becomes new.
    void open();
    /// Until it is opened again nothing is searched, and nothing new taken up.
    void close();
    /// Not everything has been taken up for the first time.
    [[nodiscard]] bool isFilling() const;

    /// found() follows, unless something else is searched before.
    void search(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_search.isBusy(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What was found for text(), the best first; the old until found() comes.
    [[nodiscard]] const QList<PaletteItem> &items() const { return m_items; }
    /// How many match; items() are the first of them.
    [[nodiscard]] qsizetype total() const { return m_total; }

    /// \a target was chosen: it comes first as long as nothing is typed, and is found more easily.
    /// Kept in memory only.
    void remember(const PaletteTarget &target);

    /// The longest time that this held the thread for so far.
    [[nodiscard]] std::chrono::nanoseconds longestHold() const { return m_longestHold; }
    /// Groups and people, as they are searched; null before they were taken up.
    [[nodiscard]] std::shared_ptr<const PaletteCorpus> corpus() const { return m_many; }

Q_SIGNALS:
    void found(); ///< also when what is searched has changed

private:
    enum Part : quint32 {
        Few, ///< actions and scopes, made anew each time
        Many, ///< groups and people
    };
    struct Recent
    {
        PaletteTarget target;
        std::optional<quint32> place; ///< in Many
    };
    void noteChange();
    void takeUpFew();
    void takeUpSlice();
    void takeUpGroups();
    void takeUpPeople();
    void finishTakingUp();
    void searchAgain();
    void take();
    [[nodiscard]] QList<PaletteBoost> boosts() const;
    [[nodiscard]] std::optional<quint32> placeInFew(const PaletteTarget &target) const;
    [[nodiscard]] std::optional<quint32> placeInMany(const PaletteTarget &target) const;
    [[nodiscard]] std::optional<PaletteItem> itemAt(const PalettePlace &place) const;
    [[nodiscard]] PaletteItem actionItem(const PaletteAction &action) const;
    [[nodiscard]] PaletteItem scopeItem(const PaletteScope &scope) const;
    [[nodiscard]] std::optional<PaletteItem> groupItem(const GroupRef &ref) const;
    [[nodiscard]] std::optional<PaletteItem> personItem(const PalettePerson &person) const;

    GroupTableModel &m_groups;
    PaletteSearch m_search;
    QList<PaletteAction> m_actions;
    QList<PaletteScope> m_scopes;
    QList<PalettePeople> m_people;
    std::shared_ptr<const PaletteCorpus> m_few;
    std::shared_ptr<const PaletteCorpus> m_many;
    QString m_text;
    QList<PaletteItem> m_items;
    qsizetype m_total = 0;
    QList<Recent> m_recent; ///< the last one first
    bool m_isOpen = false;
    bool m_isStale = true; ///< the groups or people are not those of m_many

    // What is being taken up.
    std::shared_ptr<PaletteCorpus> m_filling; ///< null: nothing
    quint32 m_nextSlot = 0;
    qsizetype m_nextPlace = 0;
    QList<QString> m_ids; ///< of the people at m_nextPlace, those still to come
    QTimer m_slice;
    QTimer m_settle; ///< what changes again and again is taken up a few times a second at most
    std::chrono::nanoseconds m_longestHold {};
};

} // namespace groupdesk
