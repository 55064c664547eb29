#include "noisyjson.h"

#include "randomjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

class NoisyWriter final
{
public:
    NoisyWriter(QRandomGenerator &random, int noise) : m_random(random), m_noise(noise) { }

    void write(const QJsonValue &value)
    {
        space();
        if (value.isObject())
            writeObject(value.toObject());
        else if (value.isArray())
            writeArray(value.toArray());
        else if (value.isString())
            writeText(value.toString());
        else
            writePlain(value);
        space();
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    [[nodiscard]] bool isNoisy() { return chance(m_random, m_noise); }
    void space()
    {
        if (chance(m_random, 5))
            m_text += QByteArrayList { " ", "\n", "\t", "\r\n" }.at(m_random.bounded(4));
    }
    void writePlain(const QJsonValue &value)
    {
        const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
        m_text += array.sliced(1, array.size() - 2);
    }
    void writeText(const QString &text)
    {
        m_text += '"';
        for (const uint code : text.toUcs4()) {
            const auto character = static_cast<char32_t>(code);
            const bool mustEscape = character < 0x20 || character == U'"' || character == U'\\';
            const QString one = QString::fromUcs4(&character, 1);
            if (mustEscape || chance(m_random, 3)) {
                for (const QChar unit : one)
                    m_text += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            } else {
                m_text += one.toUtf8();
            }
        }
        m_text += '"';
    }
    void writeArray(const QJsonArray &array)
    {
        m_text += '[';
        bool isFirst = true;
        for (const QJsonValue &item : array) {
            if (!isFirst)
                m_text += ',';
            isFirst = false;
            write(isNoisy() ? randomJson(m_random) : item);
        }
        m_text += ']';
    }
    void writeObject(const QJsonObject &object)
    {
        m_text += '{';
        m_isFirst = true;
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (isNoisy())
                continue;
            if (isNoisy())
                writeField(spelling(field.key()), randomJson(m_random));
            writeField(isNoisy() ? spelling(field.key()) : field.key(), noisyValue(object, field));
            if (isNoisy())
                writeField(field.key(), noisyValue(object, field));
        }
        m_isFirst = false;
        m_text += '}';
    }
    [[nodiscard]] QJsonValue noisyValue(const QJsonObject &object,
                                        QJsonObject::const_iterator field)
    {
        if (isNoisy())
            return QJsonValue::Null;
        if (isNoisy())
            return randomJson(m_random);
        if (isNoisy()) // that of another field
            return (object.begin() + m_random.bounded(int(object.size()))).value();
        return field.value();
    }
    void writeField(const QString &key, const QJsonValue &value)
    {
        if (!m_isFirst)
            m_text += ',';
        space();
        writeText(key);
        space();
        m_text += ':';
        write(value);
        m_isFirst = false;
    }
    [[nodiscard]] QString spelling(const QString &key)
    {
        if (chance(m_random, 50))
            return key;
        QString other = key;
        for (QChar &character : other) {
            if (chance(m_random, 30))
                character = character.toUpper();
        }
        return other;
    }

    QRandomGenerator &m_random;
    const int m_noise;
    QByteArray m_text;
    bool m_isFirst = true;
};

} // namespace

QByteArray noisyJson(QRandomGenerator &random, const QJsonValue &value, int noise)
{
    NoisyWriter writer(random, noise);
    writer.write(value);
    return writer.text();
}

} // namespace groupdesk::test
