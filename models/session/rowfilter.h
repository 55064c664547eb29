#pragma once

#include "groupstore.h"
#include "scope.h"
#include "searchtext.h"

#include <functional>
#include <string>
#include <vector>

namespace groupdesk {

/// What rows have to be, to be shown.
struct RowCriteria
{
    /// All of them are in the row's texts or those of its source; case-folded UTF-8.
    std::vector<std::string> words;
    std::vector<std::string> excluded; ///< none of these
    std::function<bool(const RowSource &)> source; ///< empty: any
    std::function<bool(const GroupView &, RowFlags)> row; ///< empty: any; asked last
};

/// Which rows of a store meet criteria. Keeps the folded texts of all rows; what is asked is
/// answered for every row at once, and for rows that change as they do.
class RowFilter final
{
public:
    explicit RowFilter(const GroupStore &store);

    void add(const std::vector<Slot> &added);
    /// False if all that was shown still is, and nothing else.
    bool change(const std::vector<Slot> &changed);
    /// Before the slots are used again.
    void remove(const std::vector<Slot> &removed);

    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setCriteria(RowCriteria criteria);
    [[nodiscard]] const RowCriteria &criteria() const { return m_criteria; }
    /// Judges every row anew: the scope's sources or what the criteria look at changed.
    void judgeAll();

    [[nodiscard]] bool accepts(Slot slot) const { return m_accepted[slot] != 0; }
    /// True if neither the scope nor the criteria keep anything out.
    [[nodiscard]] bool isOpen() const;
    /// Rows of the scope, whatever the criteria say.
    [[nodiscard]] int scopeTotal() const;
    [[nodiscard]] qsizetype capacity() const; ///< bytes

private:
    struct SourceVerdict
    {
        bool open = false; ///< in scope, and nothing about the source keeps its rows out
        std::vector<bool> has; ///< by word, then by excluded word: it is in the source's own texts
    };
    [[nodiscard]] SourceVerdict judgeSource(quint16 source) const;
    void judgeSources();
    void judge(Slot slot);
    /// With \a known, which is the word that is known to be there.
    [[nodiscard]] bool meets(Slot slot, std::size_t known) const;
    [[nodiscard]] bool rowHas(Slot slot, const std::string &word) const;
    [[nodiscard]] std::size_t rarestWord() const;
    void takeText(Slot slot);

    static constexpr std::size_t noWord = ~std::size_t(0);

    const GroupStore &m_store;
    SearchText m_text;
    std::string m_folded; ///< while a text is taken
    Scope m_scope = EverythingScope {};
    RowCriteria m_criteria;
    std::vector<SourceVerdict> m_sources;
    std::vector<quint8> m_accepted; ///< by slot
};

} // namespace groupdesk
