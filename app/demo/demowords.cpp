#include "demowords.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

QString DemoPerson::mailbox() const
{
    const QString whole = (givenName + u'.' + familyName).toLower();
    QString plain;
    // Decomposed, an accented letter is the letter followed by its accent, which is left out.
    for (const QChar c : whole.normalized(QString::NormalizationForm_KD)) {
        if (c == u'.' || (c >= u'a' && c <= u'z'))
            plain.append(c);
    }
    return plain;
}

QList<DemoPerson> demoPeople()
{
    return {
        { u"Ada"_s, u"Okafor"_s },       { u"Aiko"_s, u"Tanaka"_s },
        { u"Amara"_s, u"Diallo"_s },     { u"Anders"_s, u"Lindqvist"_s },
        { u"Anneke"_s, u"de Vries"_s },  { u"Arjun"_s, u"Mehta"_s },
        { u"Astrid"_s, u"Solberg"_s },   { u"Beatriz"_s, u"Carvalho"_s },
        { u"Björn"_s, u"Hallström"_s },  { u"Camille"_s, u"Laurent"_s },
        { u"Carlos"_s, u"Ibáñez"_s },    { u"Chen"_s, u"Wei"_s },
        { u"Chloé"_s, u"Moreau"_s },     { u"Dana"_s, u"Whitfield"_s },
        { u"Diego"_s, u"Fuentes"_s },    { u"Eilidh"_s, u"MacLeod"_s },
        { u"Elif"_s, u"Yılmaz"_s },      { u"Emeka"_s, u"Nwosu"_s },
        { u"Farah"_s, u"Haddad"_s },     { u"Felix"_s, u"Brandt"_s },
        { u"Gabriela"_s, u"Rossi"_s },   { u"Grace"_s, u"Kimani"_s },
        { u"Hana"_s, u"Novák"_s },       { u"Hiroshi"_s, u"Sato"_s },
        { u"Imani"_s, u"Brooks"_s },     { u"Ingrid"_s, u"Dahl"_s },
        { u"Isla"_s, u"Fraser"_s },      { u"Ivan"_s, u"Petrov"_s },
        { u"Jasper"_s, u"van Dijk"_s },  { u"Jia"_s, u"Liu"_s },
        { u"João"_s, u"Teixeira"_s },    { u"Jonas"_s, u"Keller"_s },
        { u"Kofi"_s, u"Mensah"_s },      { u"Leila"_s, u"Rahimi"_s },
        { u"Lena"_s, u"Fischer"_s },     { u"Liam"_s, u"O’Connor"_s },
        { u"Lucía"_s, u"Herrera"_s },    { u"Magnus"_s, u"Eriksen"_s },
        { u"Mai"_s, u"Nguyễn"_s },       { u"Marta"_s, u"Kowalska"_s },
        { u"Mateo"_s, u"Gallo"_s },      { u"Mei"_s, u"Huang"_s },
        { u"Nadia"_s, u"Benali"_s },     { u"Nikhil"_s, u"Rao"_s },
        { u"Noor"_s, u"Siddiqui"_s },    { u"Oksana"_s, u"Shevchenko"_s },
        { u"Olu"_s, u"Adeyemi"_s },      { u"Oscar"_s, u"Lundgren"_s },
        { u"Paula"_s, u"Schmidt"_s },    { u"Priya"_s, u"Nair"_s },
        { u"Quentin"_s, u"Dubois"_s },   { u"Rafael"_s, u"Costa"_s },
        { u"Rania"_s, u"Khalil"_s },     { u"Rosa"_s, u"Delgado"_s },
        { u"Samir"_s, u"Aziz"_s },       { u"Saoirse"_s, u"Byrne"_s },
        { u"Siobhán"_s, u"Walsh"_s },    { u"Sven"_s, u"Johansson"_s },
        { u"Tariq"_s, u"Mahmood"_s },    { u"Tomás"_s, u"Silva"_s },
        { u"Valentina"_s, u"Marino"_s }, { u"Wanjiru"_s, u"Kamau"_s },
        { u"Yara"_s, u"Haidar"_s },      { u"Zofia"_s, u"Wiśniewska"_s },
    };
}

QStringList demoServices()
{
    return { u"accounts"_s,  u"analytics"_s, u"audit"_s,    u"billing"_s,  u"cart"_s,
             u"catalog"_s,   u"chat"_s,      u"checkout"_s, u"crm"_s,      u"delivery"_s,
             u"documents"_s, u"events"_s,    u"feed"_s,     u"fraud"_s,    u"geo"_s,
             u"identity"_s,  u"invoices"_s,  u"loyalty"_s,  u"mailer"_s,   u"maps"_s,
             u"media"_s,     u"metrics"_s,   u"orders"_s,   u"payments"_s, u"pricing"_s,
             u"profiles"_s,  u"quotes"_s,    u"recipes"_s,  u"reports"_s,  u"returns"_s,
             u"reviews"_s,   u"search"_s,    u"sessions"_s, u"shipping"_s, u"stock"_s,
             u"support"_s,   u"telemetry"_s, u"tickets"_s,  u"uploads"_s,  u"wallet"_s };
}

QStringList demoStages()
{
    return { u"prod"_s, u"staging"_s, u"dev"_s, u"preview"_s, u"eu"_s, u"us"_s };
}

QStringList demoTeams()
{
    return { u"Accessibility"_s,
             u"Agents"_s,
             u"Billing"_s,
             u"Compliance"_s,
             u"Content"_s,
             u"Core Platform"_s,
             u"Customer Success"_s,
             u"Data Science"_s,
             u"Design"_s,
             u"Developer Tools"_s,
             u"Evaluation"_s,
             u"Finance"_s,
             u"Growth"_s,
             u"Inference"_s,
             u"Infrastructure"_s,
             u"Legal"_s,
             u"Localization"_s,
             u"Marketing"_s,
             u"Mobile"_s,
             u"Observability"_s,
             u"Partnerships"_s,
             u"Pricing"_s,
             u"Prompt Library"_s,
             u"Quality"_s,
             u"Ranking"_s,
             u"Release"_s,
             u"Research"_s,
             u"Retrieval"_s,
             u"Safety"_s,
             u"Search"_s,
             u"Security"_s,
             u"Speech"_s,
             u"Support"_s,
             u"Trust"_s,
             u"Vision"_s };
}

QStringList demoDuties()
{
    return { u"Admins"_s,   u"Annotators"_s, u"Contractors"_s, u"Editors"_s,
             u"Interns"_s,  u"Leads"_s,      u"On-Call"_s,     u"Operators"_s,
             u"Partners"_s, u"Readers"_s,    u"Reviewers"_s };
}

QStringList demoForeignTeams()
{
    return { u"Büro Köln"_s,     u"Équipe Données"_s,  u"Zespół Łódź"_s,   u"Équipe Sécurité"_s,
             u"データ分析班"_s,  u"評価チーム"_s,      u"数据平台"_s,      u"보안 팀"_s,
             u"Группа данных"_s, u"Ομάδα Ασφάλειας"_s, u"فريق البيانات"_s, u"Señal y Ruido"_s };
}

} // namespace groupdesk::demo
