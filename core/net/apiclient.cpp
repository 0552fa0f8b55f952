// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include "core/net/browsersignin.h"
#include "core/net/classify.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rosterbridge {

namespace {

//! How long no call may leave after \a error; nothing unless it is a 429.
std::optional<std::chrono::milliseconds> pauseAfter(const Error &error)
{
    if (error.kind != Error::Kind::RateLimited)
        return std::nullopt;
    return error.retryAfter.value_or(DefaultPause);
}

} // namespace

struct ApiClient::Call {
    ApiRequest request;
    QPointer<QObject> context;
    Done<ApiAnswer> done;
    std::chrono::milliseconds turn{0}; //!< when the pacer let it go
    int failures = 0;
    bool renewed = false; //!< the token, after a 401
    bool repeated = false;
    bool bare = false; //!< without the token

    [[nodiscard]] Effect effect() const
    {
        return request.kind == CallKind::Write && !request.harmless ? Effect::Writes : Effect::Reads;
    }
    [[nodiscard]] HttpRequest http() const
    {
        return {.method = request.method,
                .url = request.url,
                .headers = request.headers,
                .body = request.body,
                .effect = effect()};
    }
};

ApiClient::ApiClient(QUrl address, QUrl login, const Credentials &credentials, QNetworkAccessManager &network,
                     Clock &clock, int headroom, const QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_login(std::move(login))
    , m_clientId(credentials.clientId)
    , m_clock(clock)
    , m_transport(network, clock)
    , m_tokens(m_login.resolved(QUrl(u"/oauth/token"_s)), credentials, m_transport, clock)
    , m_pacer(clock, headroom)
    , m_random(random)
{
    connect(&m_pacer, &Pacer::changed, this, &ApiClient::allowanceChanged);
}

void ApiClient::send(const ApiRequest &request, QObject *context, Done<ApiAnswer> done)
{
    start(std::make_shared<Call>(Call{.request = request, .context = context, .done = std::move(done)}));
}

void ApiClient::sendWithoutToken(const ApiRequest &request, QObject *context, Done<ApiAnswer> done)
{
    start(std::make_shared<Call>(Call{.request = request, .context = context, .done = std::move(done), .bare = true}));
}

void ApiClient::signIn(const std::function<void(const QUrl &)> &open, QObject *context, Done<Result<QString>> done)
{
    auto *const signIn = new BrowserSignIn(m_login, m_clientId, m_transport, m_clock, this);
    signIn->start(open, context, [this, signIn, done = std::move(done)](const Result<Grant> &grant) {
        signIn->deleteLater();
        if (!grant)
            return done(failure(grant.error()));
        done(secretOf(
            {.token = grant->token, .ends = m_clock.now() + grant->lifetime, .refreshToken = grant->refreshToken}));
    });
}

QUrl ApiClient::url(const QString &path) const
{
    return m_address.resolved(QUrl(path, QUrl::StrictMode));
}

CallCounts ApiClient::counts() const
{
    CallCounts counts = m_counts;
    counts.signIns = m_tokens.signIns();
    counts.waited = int(m_pacer.waited().count());
    return counts;
}

void ApiClient::start(const CallPtr &call)
{
    if (!call->context)
        return;
    if (const auto open = mayLeave(*call); !open.value_or(false))
        return hold(call, open);
    if (call->bare)
        return sendBare(call);
    const auto takeTurn = [this, call](const Result<std::chrono::milliseconds> &turn) {
        if (!turn) {
            call->done({.http = {.host = m_address.host()}, .error = turn.error()});
            return;
        }
        call->turn = *turn;
        // Nobody signs in for a call that may not leave.
        if (const auto open = mayLeave(*call); !open.value_or(false)) {
            m_pacer.giveBack();
            hold(call, open);
            return;
        }
        m_tokens.token(this, [this, call](const Result<QByteArray> &token) {
            // The token may have taken its time: the turn is gone when a 429 came meanwhile, or the gate moved.
            const auto open = mayLeave(*call);
            if (token && call->context && m_pacer.frozenFor() == 0ms && open.value_or(false)) {
                sendSigned(call, *token);
                return;
            }
            m_pacer.giveBack();
            if (!open.value_or(false)) {
                hold(call, open);
                return;
            }
            if (token) {
                start(call);
                return;
            }
            if (const auto pause = pauseAfter(token.error()))
                m_pacer.freeze(*pause);
            fail(call, token.error(), {.host = m_address.host()});
        });
    };
    m_pacer.acquire(call->request.urgency, call->context, takeTurn);
}

//! What the gate says to \a call.
Result<bool> ApiClient::mayLeave(const Call &call) const
{
    return m_gate && call.request.urgency == Urgency::Background ? m_gate() : true;
}

//! Lets \a call wait until the gate moves, or ends it, as \a gate said.
void ApiClient::hold(const CallPtr &call, const Result<bool> &gate)
{
    if (gate) {
        m_held.append(call);
        return;
    }
    const ApiAnswer refused{.http = {.host = m_address.host()}, .error = gate.error()};
    QMetaObject::invokeMethod(
        this,
        [call, refused] {
            if (call->context)
                call->done(refused);
        },
        Qt::QueuedConnection);
}

void ApiClient::gateMoved()
{
    const auto held = std::exchange(m_held, {});
    for (const CallPtr &call : held)
        start(call);
    if (const Result<bool> open = m_gate ? m_gate() : true; !open)
        m_pacer.dismiss(Urgency::Background, open.error());
}

void ApiClient::sendSigned(const CallPtr &call, const QByteArray &token)
{
    HttpRequest request = call->http();
    request.headers.append({"Authorization", "Bearer " + token});
    countLeft(call->request.kind, 1);
    m_transport.send(request, this, [this, call, token](const HttpAnswer &answer) { take(call, token, answer); });
}

void ApiClient::sendBare(const CallPtr &call)
{
    countLeft(call->request.kind, 1);
    m_transport.send(call->http(), this, [this, call](const HttpAnswer &answer) {
        count(*call, answer);
        if (const auto error = classify(answer, call->effect(), m_clock.now()))
            fail(call, *error, answer);
        else if (call->context)
            call->done({.http = answer});
    });
}

void ApiClient::take(const CallPtr &call, const QByteArray &token, const HttpAnswer &answer)
{
    count(*call, answer);
    const auto error = classify(answer, call->effect(), m_clock.now());
    if (!answer.left)
        m_pacer.giveBack();
    else if (const auto pause = error ? pauseAfter(*error) : std::nullopt)
        m_pacer.refuse(call->turn, Allowance::from(answer), *pause);
    else
        m_pacer.release(call->turn, Allowance::from(answer));

    if (!error) {
        if (call->context)
            call->done({.http = answer});
        return;
    }
    if (error->kind == Error::Kind::Unauthorized && !call->renewed) {
        m_tokens.reject(token);
        call->renewed = true;
        call->repeated = true;
        start(call);
        return;
    }
    fail(call, *error, answer);
}

void ApiClient::fail(const CallPtr &call, const Error &error, const HttpAnswer &answer)
{
    if (!call->context)
        return;
    ++call->failures;
    const auto delay = retryDelay(error, call->failures, call->effect(), m_random.generateDouble());
    if (delay && (error.kind == Error::Kind::RateLimited || m_budget.take())) {
        call->repeated = true;
        // The pacer is the token's: nothing else holds what goes without.
        const auto pause = call->bare ? pauseAfter(error).value_or(0ms) : 0ms;
        m_clock.after(std::max(*delay, pause), this, [this, call] { start(call); });
    } else {
        call->done({.http = answer, .error = error});
    }
}

void ApiClient::count(const Call &call, const HttpAnswer &answer)
{
    if (!answer.left) {
        countLeft(call.request.kind, -1);
        return;
    }
    m_budget.countCall();
    if (call.repeated)
        ++m_counts.repeats;
    if (call.request.kind == CallKind::Fetch && answer.status == 304)
        ++m_counts.notModified;
}

//! So many more calls of \a kind have left, as far as is known.
void ApiClient::countLeft(CallKind kind, int calls)
{
    switch (kind) {
    case CallKind::Probe:
        m_counts.probes += calls;
        [[fallthrough]];
    case CallKind::ListPage:
        m_counts.listPages += calls;
        return;
    case CallKind::Poll:
        m_counts.polls += calls;
        [[fallthrough]];
    case CallKind::Fetch:
        m_counts.fetches += calls;
        return;
    case CallKind::Write:
        m_counts.writes += calls;
        return;
    }
    Q_UNREACHABLE();
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::Protocol,
                       Error::tr("it is not JSON (%1 at byte %2)").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return failure(Error::Kind::Protocol, Error::tr("it is not a JSON object"));
    return document.object();
}

Error contractBroken(const HttpAnswer &answer, Error problem)
{
    problem.kind = Error::Kind::Protocol;
    problem.what = Error::tr("The answer of %1 can't be used: %2.").arg(answer.host, problem.what);
    problem.next = Error::tr("Check that the address is that of the service, and ask the vendor if it is.");
    problem.httpStatus = answer.status;
    problem.correlationId = answer.correlationId();
    return problem;
}

} // namespace rosterbridge
