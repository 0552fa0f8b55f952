// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rosterbridge {

using namespace Qt::StringLiterals;

namespace {

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString path, bool hasDirection) : m_path(std::move(path)), m_hasDirection(hasDirection) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        const bool isMirrored = m_hasDirection && QGuiApplication::isRightToLeft();
        const QString cacheKey = u"%1@%2x%3@%4@%5@%6"_s.arg(m_path)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(scale)
                                     .arg(colour.rgba())
                                     .arg(isMirrored);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (isMirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer(m_path).render(&painter);
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"rosterbridge-tinted"_s; }

private:
    QString m_path;
    bool m_hasDirection;
};

} // namespace

QIcon themedIcon(QLatin1StringView name)
{
    const bool hasDirection = name == "previous"_L1 || name == "next"_L1 || name == "timeline"_L1;
    return QIcon(new TintedIconEngine(u":/rosterbridge/icons/%1.svg"_s.arg(name), hasDirection));
}

} // namespace rosterbridge
