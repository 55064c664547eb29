#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

void readTranslation(QXmlStreamReader &xml, CatalogueText &text)
{
    text.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!text.isPlural) {
        text.forms = { xml.readElementText() };
        return;
    }
    while (xml.readNextStartElement())
        text.forms.append(xml.readElementText());
}

CatalogueText readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueText text;
    text.context = context;
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

QList<CatalogueText> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<CatalogueText> texts;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                texts.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<CatalogueText>() : texts;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

int mnemonicsIn(const QString &text)
{
    static const QRegularExpression mark(u"&[^&\\s]"_s);
    QString single = text;
    single.remove(u"&&"_s);
    return int(single.count(mark));
}

} // namespace groupdesk::test
