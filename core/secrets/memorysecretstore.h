// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace rosterbridge {

//! Secrets for this session only: gone with the program, never in a file.
class MemorySecretStore final : public SecretStore {
public:
    void read(const QString &key, QObject *context, Done<Result<QString>> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done<Result<void>> done) override;
    void remove(const QString &key, QObject *context, Done<Result<void>> done) override;
    void probe(QObject *context, Done<Result<void>> done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace rosterbridge
