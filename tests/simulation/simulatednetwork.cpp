// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatednetwork.h"

#include <QJsonDocument>

namespace rosterbridge::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Handled;
using Call = sandbox::Target::Call;
using Mishap = Line::Mishap;

namespace {

//! As Qt's HTTP maps them.
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    return status >= 500 ? QNetworkReply::UnknownServerError
        : status >= 400  ? QNetworkReply::UnknownContentError
                         : QNetworkReply::NoError;
}

} // namespace

//! A request on its way, and its reply.
class SimulatedReply final : public QNetworkReply {
public:
    SimulatedReply(Line &line, VirtualTime &time, const QByteArray &method, const QNetworkRequest &request,
                   QIODevice *body, QObject *parent)
        : QNetworkReply(parent)
        , m_line(line)
        , m_time(time)
        , m_number(line.m_exchanges.size())
        , m_cuts(line.m_cuts)
        , m_method(method)
        , m_sent(body)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::CustomOperation);
        open(QIODevice::ReadOnly);
        Exchange exchange = line.exchangeOf(method, request.url());
        exchange.token = request.rawHeader("Authorization");
        exchange.ifMatch = request.rawHeader("If-Match");
        exchange.begun = time.elapsed();
        exchange.began = ++line.m_order;
        exchange.channel = line.m_channel;
        line.m_exchanges.push_back(exchange);
        QMetaObject::invokeMethod(
            this, [this] { connectToHost(); }, Qt::QueuedConnection);
    }

    ~SimulatedReply() override
    {
        if (!isFinished())
            end();
    }

    void abort() override { fail(OperationCanceledError, u"Operation canceled"_s); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return QNetworkReply::bytesAvailable() + m_body.size() - m_read;
    }

    //! The connection broke.
    void breakOff()
    {
        m_line.meet(Mishap::Cut);
        loseConnection(1ms);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, size, data);
        m_read += size;
        return size > 0 ? size : -1;
    }

private:
    Exchange &exchange() { return m_line.m_exchanges[m_number]; }

    void connectToHost()
    {
        if (m_line.m_down) {
            m_line.meet(Mishap::Down);
            failLater(1ms, HostNotFoundError, u"Host not found"_s);
        } else if (m_line.happens(m_line.m_mishaps.refused, Mishap::Refused, exchange().call)) {
            failLater(m_line.trip(exchange().call), ConnectionRefusedError, u"Connection refused"_s);
        } else {
            send();
        }
    }

    //! The head goes out, and then the body is read, once.
    void send()
    {
        exchange().left = m_time.elapsed();
        sandbox::HttpRequest request{.method = m_method,
                                     .path = url().path(QUrl::FullyDecoded),
                                     .query = QUrlQuery(url()),
                                     .headers = {},
                                     .body = m_sent != nullptr ? m_sent->readAll() : QByteArray(),
                                     .correlationId = "c" + QByteArray::number(m_number)};
        const QList<QByteArray> names = this->request().rawHeaderList();
        for (const QByteArray &name : names)
            request.headers.insert(name.toLower(), this->request().rawHeader(name));
        if (exchange().call == sandbox::Target::Call::QueryAgents)
            exchange().unit = QJsonDocument::fromJson(request.body)["managementUnitId"_L1].toString();
        waitForAnswer(milliseconds(this->request().transferTimeout()));
        m_line.m_open.append(this);
        if (m_line.happens(m_line.m_mishaps.lostRequest, Mishap::LostRequest, exchange().call)) {
            loseConnection(m_line.trip(exchange().call));
            return;
        }
        m_line.arrive(m_number, request, this, [this](const Handled &handled) { take(handled); });
    }

    void waitForAnswer(milliseconds timeout)
    {
        if (timeout > 0ms)
            m_time.program().after(timeout, &m_timeout, [this] { abort(); });
    }

    void take(const Handled &handled)
    {
        // What comes over a connection that broke meanwhile does not come.
        if (isFinished() || m_cuts != m_line.m_cuts)
            return;
        switch (handled.way) {
        case Handled::Way::Sent:
            deliver(handled.reply);
            break;
        case Handled::Way::SentSlowly:
            m_time.program().after(handled.duration, this, [this, reply = handled.reply] { deliver(reply); });
            break;
        case Handled::Way::Closed:
            loseConnection(0ms);
            break;
        case Handled::Way::Hangs:
            break;
        }
    }

    void loseConnection(milliseconds delay)
    {
        // A body that can be read only once can't be sent again.
        const bool once = m_sent != nullptr && m_number % 2 == 0;
        failLater(delay, once ? ContentReSendError : RemoteHostClosedError, u"Connection closed"_s);
    }

    void deliver(const sandbox::HttpReply &reply)
    {
        if (isFinished() || m_cuts != m_line.m_cuts)
            return;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, reply.status);
        for (const auto &[name, value] : reply.headers) {
            setRawHeader(name, value);
            if (name == "Retry-After")
                exchange().retryAfter = value;
        }
        exchange().status = reply.status;
        if (reply.status != 304) {
            setRawHeader("Content-Type", reply.contentType);
            m_body = reply.body;
        }
        const NetworkError error = errorOf(reply.status);
        if (error != NoError)
            setError(error, u"Error transferring %1 - server replied: %2"_s.arg(url().path()).arg(reply.status));
        end();
        setFinished(true);
        Q_EMIT metaDataChanged();
        Q_EMIT readyRead();
        if (error != NoError)
            Q_EMIT errorOccurred(error);
        Q_EMIT finished();
    }

    void failLater(milliseconds delay, NetworkError error, const QString &text)
    {
        m_time.program().after(delay, this, [this, error, text] { fail(error, text); });
    }

    void fail(NetworkError error, const QString &text)
    {
        if (isFinished())
            return;
        setError(error, text);
        exchange().error = error;
        end();
        setFinished(true);
        if (error == OperationCanceledError)
            close();
        Q_EMIT errorOccurred(error);
        Q_EMIT finished();
    }

    void end()
    {
        exchange().ended = m_time.elapsed();
        exchange().end = ++m_line.m_order;
        exchange().ledgerAtEnd = m_line.ledgerSize();
        m_line.m_open.removeOne(this);
        if (m_line.ended)
            m_line.ended(m_number);
    }

    Line &m_line;
    VirtualTime &m_time;
    const size_t m_number;
    const int m_cuts;
    const QByteArray m_method;
    QPointer<QIODevice> m_sent;
    QObject m_timeout; //!< context of the time limit
    QByteArray m_body;
    qint64 m_read = 0;
};

//! The service's end of a socket.
class SimulatedListener final : public sandbox::genesys::Listener {
public:
    explicit SimulatedListener(SimulatedSocket &socket) : m_socket(socket) { }

    void send(const QString &text) override;
    void close() override;
    void abort() override { close(); }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void breakOff() { m_open = false; }

private:
    SimulatedSocket &m_socket;
    bool m_open = true;
};

//! A socket on its way to the service's notifications, or there.
class SimulatedSocket final : public TextSocket {
public:
    SimulatedSocket(const Lines &lines, VirtualTime &time, QObject *parent)
        : TextSocket(parent)
        , m_lines(lines)
        , m_time(time)
        , m_listener(*this)
    {
    }
    ~SimulatedSocket() override { leave(); }

    void open(const QUrl &address) override
    {
        m_line = m_lines.value(address.host());
        if (m_line == nullptr)
            qFatal("A socket to %s, where nobody is", qPrintable(address.host()));
        if (m_line->m_down || m_line->happens(m_line->m_mishaps.refused, Mishap::Refused, Call::UseChannel))
            return loseIn(m_line->socketTrip());
        m_line->m_sockets.append(this);
        m_time.services().after(m_line->socketTrip(), this, [this, address] {
            if (!m_listener.isOpen() || !m_line->m_service.genesys().channels().connectTo(address, &m_listener))
                loseIn(m_line->socketTrip());
            else
                inTurn([this] {
                    m_number = m_line->m_channel = ++m_line->m_connections;
                    Q_EMIT connected();
                });
        });
    }
    void send(const QString &text) override
    {
        m_time.services().after(m_line->socketTrip(), this, [this, text] {
            if (m_listener.isOpen())
                m_line->m_service.genesys().channels().receive(&m_listener, text);
        });
    }
    void abort() override { leave(); }
    void hear(const QString &text)
    {
        m_line->noteFiles(text);
        inTurn([this, text] { Q_EMIT received(text); });
    }

    //! \a what happens on this side a trip later, after all that set out before it.
    void inTurn(const std::function<void()> &what)
    {
        m_lastDue = std::max(m_lastDue, m_time.elapsed() + m_line->socketTrip());
        m_time.program().after(m_lastDue - m_time.elapsed(), this, [this, what] {
            if (m_listener.isOpen())
                what();
        });
    }
    //! The connection broke.
    void loseIn(milliseconds delay)
    {
        leave();
        m_time.program().after(delay, this, [this] { Q_EMIT lost(); });
    }

private:
    void leave()
    {
        m_listener.breakOff();
        if (m_line == nullptr)
            return;
        m_line->m_sockets.removeOne(this);
        if (m_number != 0 && m_line->m_channel == m_number)
            m_line->m_channel = 0;
    }

    const Lines &m_lines;
    VirtualTime &m_time;
    Line *m_line = nullptr;
    SimulatedListener m_listener;
    milliseconds m_lastDue{0};
    int m_number = 0; //!< of its connection, once that is up
};

void SimulatedListener::send(const QString &text)
{
    m_socket.hear(text);
}

void SimulatedListener::close()
{
    m_socket.inTurn([this] { m_socket.loseIn(0ms); });
}

void Line::cut()
{
    ++m_cuts;
    for (SimulatedReply *reply : std::as_const(m_open))
        reply->breakOff();
    const auto sockets = m_sockets;
    for (SimulatedSocket *socket : sockets)
        socket->loseIn(1ms);
}

TextSocket *SimulatedNetwork::makeSocket(QObject *parent)
{
    return new SimulatedSocket(m_lines, m_time, parent);
}

QNetworkReply *SimulatedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    Line *line = m_lines.value(request.url().host());
    if (line == nullptr)
        qFatal("A request to %s, where nobody is", qPrintable(request.url().host()));
    Q_ASSERT(operation == CustomOperation);
    Q_UNUSED(operation)
    const QByteArray method = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    return new SimulatedReply(*line, m_time, method, request, body, this);
}

} // namespace rosterbridge::simulation
