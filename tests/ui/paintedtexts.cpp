// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtexts.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace rosterbridge::test {

namespace {

//! Writes texts down and paints the rest.
class Engine final : public QPaintEngine {
public:
    explicit Engine(const QSize &size) : QPaintEngine(AllFeatures), m_image(size, QImage::Format_RGB32)
    {
        m_image.fill(Qt::white);
    }

    [[nodiscard]] const QList<PaintedText> &texts() const { return m_texts; }

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_image); }
    bool end() override { return m_painter.end(); }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags changed = now.state();
        if (changed & DirtyTransform)
            m_painter.setTransform(now.transform());
        if (changed & DirtyPen)
            m_painter.setPen(now.pen());
        if (changed & DirtyBrush)
            m_painter.setBrush(now.brush());
        if (changed & DirtyBrushOrigin)
            m_painter.setBrushOrigin(now.brushOrigin());
        if (changed & DirtyBackground)
            m_painter.setBackground(now.backgroundBrush());
        if (changed & DirtyBackgroundMode)
            m_painter.setBackgroundMode(now.backgroundMode());
        if (changed & DirtyHints)
            m_painter.setRenderHints(now.renderHints());
        if (changed & DirtyOpacity)
            m_painter.setOpacity(now.opacity());
        if (changed & DirtyCompositionMode)
            m_painter.setCompositionMode(now.compositionMode());
        if (changed & DirtyClipRegion)
            m_painter.setClipRegion(now.clipRegion(), now.clipOperation());
        if (changed & DirtyClipPath)
            m_painter.setClipPath(now.clipPath(), now.clipOperation());
        if (changed & DirtyClipEnabled)
            m_painter.setClipping(now.isClipEnabled());
    }

    void drawPath(const QPainterPath &path) override { onImage().drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            onImage().drawPolyline(points, count);
        else
            onImage().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        onImage().drawPixmap(to, pixmap, from);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        onImage().drawImage(to, image, from, flags);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRectF clip(systemClip().isEmpty() ? m_image.rect() : systemClip().boundingRect());
        if (m_painter.hasClipping())
            clip &= m_painter.transform().mapRect(m_painter.clipBoundingRect());
        const QRectF place = m_painter.transform().mapRect(box);
        if (!item.text().trimmed().isEmpty() && m_painter.pen().style() != Qt::NoPen)
            m_texts.append({.text = item.text(),
                            .place = place,
                            .clip = clip,
                            .colour = m_painter.pen().color(),
                            .ground = mostOf((place & clip).toAlignedRect())});
    }

private:
    QPainter &onImage()
    {
        if (QPaintEngine *engine = m_painter.paintEngine(); engine->systemClip() != systemClip())
            engine->setSystemClip(systemClip());
        return m_painter;
    }

    [[nodiscard]] QColor mostOf(const QRect &area) const
    {
        const QRect inside = area & m_image.rect();
        QHash<QRgb, int> counts;
        for (int y = inside.top(); y <= inside.bottom(); y += 3) {
            for (int x = inside.left(); x <= inside.right(); x += 3)
                ++counts[m_image.pixel(x, y)];
        }
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        return most == counts.cend() ? QColor() : QColor::fromRgb(most.key());
    }

    QImage m_image;
    QPainter m_painter;
    QList<PaintedText> m_texts;
};

class Device final : public QPaintDevice {
public:
    explicit Device(const QSize &size) : m_size(size), m_engine(size) { }

    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts(); }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Engine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    Device device(widget.size());
    QPainter painter(&device);
    painter.setLayoutDirection(widget.layoutDirection());
    widget.render(&painter);
    painter.end();
    return device.texts();
}

} // namespace rosterbridge::test
