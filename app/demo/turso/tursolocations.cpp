#include "turso/tursolocations.h"

#include <QJsonArray>
#include <QtMath>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

struct Place
{
    QString code;
    QString description;
    double latitude; ///< degrees
    double longitude; ///< degrees

    [[nodiscard]] bool isAws() const { return code.startsWith(u"aws-"_s); }
    [[nodiscard]] QJsonObject json() const
    {
        return { { u"code"_s, code }, { u"description"_s, description } };
    }
};

std::vector<Place> awsPlaces()
{
    return {
        { u"aws-us-east-1"_s, u"AWS US East (Virginia)"_s, 39.04, -77.49 },
        { u"aws-us-east-2"_s, u"AWS US East (Ohio)"_s, 39.96, -83.00 },
        { u"aws-us-west-2"_s, u"AWS US West (Oregon)"_s, 45.84, -119.70 },
        { u"aws-eu-west-1"_s, u"AWS EU West (Ireland)"_s, 53.35, -6.26 },
        { u"aws-ap-south-1"_s, u"AWS AP South (Mumbai)"_s, 19.08, 72.88 },
        { u"aws-ap-northeast-1"_s, u"AWS AP NorthEast (Tokyo)"_s, 35.68, 139.69 },
    };
}

std::vector<Place> flyPlaces()
{
    return {
        { u"ams"_s, u"Amsterdam, Netherlands"_s, 52.37, 4.90 },
        { u"arn"_s, u"Stockholm, Sweden"_s, 59.33, 18.07 },
        { u"atl"_s, u"Atlanta, Georgia (US)"_s, 33.75, -84.39 },
        { u"bog"_s, u"Bogotá, Colombia"_s, 4.71, -74.07 },
        { u"bom"_s, u"Mumbai, India"_s, 19.08, 72.88 },
        { u"bos"_s, u"Boston, Massachusetts (US)"_s, 42.36, -71.06 },
        { u"cdg"_s, u"Paris, France"_s, 48.86, 2.35 },
        { u"den"_s, u"Denver, Colorado (US)"_s, 39.74, -104.99 },
        { u"dfw"_s, u"Dallas, Texas (US)"_s, 32.78, -96.80 },
        { u"ewr"_s, u"Secaucus, NJ (US)"_s, 40.79, -74.06 },
        { u"eze"_s, u"Ezeiza, Argentina"_s, -34.85, -58.52 },
        { u"fra"_s, u"Frankfurt, Germany"_s, 50.11, 8.68 },
        { u"gdl"_s, u"Guadalajara, Mexico"_s, 20.67, -103.35 },
        { u"gig"_s, u"Rio de Janeiro, Brazil"_s, -22.91, -43.17 },
        { u"gru"_s, u"São Paulo, Brazil"_s, -23.55, -46.63 },
        { u"hkg"_s, u"Hong Kong, Hong Kong"_s, 22.32, 114.17 },
        { u"iad"_s, u"Ashburn, Virginia (US)"_s, 39.04, -77.49 },
        { u"jnb"_s, u"Johannesburg, South Africa"_s, -26.20, 28.05 },
        { u"lax"_s, u"Los Angeles, California (US)"_s, 34.05, -118.24 },
        { u"lhr"_s, u"London, United Kingdom"_s, 51.51, -0.13 },
        { u"mad"_s, u"Madrid, Spain"_s, 40.42, -3.70 },
        { u"mia"_s, u"Miami, Florida (US)"_s, 25.76, -80.19 },
        { u"nrt"_s, u"Tokyo, Japan"_s, 35.68, 139.69 },
        { u"ord"_s, u"Chicago, Illinois (US)"_s, 41.88, -87.63 },
        { u"otp"_s, u"Bucharest, Romania"_s, 44.43, 26.10 },
        { u"phx"_s, u"Phoenix, Arizona (US)"_s, 33.45, -112.07 },
        { u"qro"_s, u"Querétaro, Mexico"_s, 20.59, -100.39 },
        { u"scl"_s, u"Santiago, Chile"_s, -33.45, -70.67 },
        { u"sea"_s, u"Seattle, Washington (US)"_s, 47.61, -122.33 },
        { u"sin"_s, u"Singapore, Singapore"_s, 1.35, 103.82 },
        { u"sjc"_s, u"San Jose, California (US)"_s, 37.34, -121.89 },
        { u"syd"_s, u"Sydney, Australia"_s, -33.87, 151.21 },
        { u"waw"_s, u"Warsaw, Poland"_s, 52.23, 21.01 },
        { u"yul"_s, u"Montreal, Canada"_s, 45.50, -73.57 },
        { u"yyz"_s, u"Toronto, Canada"_s, 43.65, -79.38 },
    };
}

std::vector<Place> places(TursoRegions regions)
{
    std::vector<Place> all = awsPlaces();
    if (regions == TursoRegions::AwsAndFly) {
        const std::vector<Place> fly = flyPlaces();
        all.insert(all.end(), fly.begin(), fly.end());
    }
    return all;
}

QJsonObject described(const std::vector<Place> &list)
{
    QJsonObject object;
    for (const Place &place : list)
        object.insert(place.code, place.description);
    return object;
}

/// A measure that grows with the distance on the globe: minus the cosine of the angle between.
double distance(const Place &a, const Place &b)
{
    const double latitudeA = qDegreesToRadians(a.latitude);
    const double latitudeB = qDegreesToRadians(b.latitude);
    const double turn = qDegreesToRadians(a.longitude - b.longitude);
    return -(qSin(latitudeA) * qSin(latitudeB) + qCos(latitudeA) * qCos(latitudeB) * qCos(turn));
}

} // namespace

bool isTursoLocation(const QString &code, TursoRegions regions)
{
    const std::vector<Place> all = places(regions);
    return std::any_of(all.cbegin(), all.cend(),
                       [&code](const Place &place) { return place.code == code; });
}

QJsonObject tursoLocations(TursoRegions regions)
{
    return described(places(regions));
}

QJsonObject tursoLocationsByProvider(TursoRegions regions)
{
    QJsonObject object { { u"aws"_s, described(awsPlaces()) } };
    if (regions == TursoRegions::AwsAndFly)
        object.insert(u"fly"_s, described(flyPlaces()));
    return object;
}

QJsonObject tursoLocation(const QString &code, TursoRegions regions)
{
    std::vector<Place> all = places(regions);
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&code](const Place &place) { return place.code == code; });
    if (found == all.cend())
        return {};
    const Place wanted = *found;
    // Only places of the same provider: data does not move between the two.
    std::erase_if(all, [&wanted](const Place &place) {
        return place.code == wanted.code || place.isAws() != wanted.isAws();
    });
    std::sort(all.begin(), all.end(), [&wanted](const Place &a, const Place &b) {
        return distance(a, wanted) < distance(b, wanted);
    });
    QJsonArray closest;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, all.size()); ++i)
        closest.append(all.at(i).json());
    QJsonObject object = wanted.json();
    object.insert(u"closest"_s, closest);
    return object;
}

} // namespace groupdesk::demo
