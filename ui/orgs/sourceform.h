// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hris/mappingprofile.h"
#include "core/schedule/organisation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rosterbridge {

class MessageBar;

//! Where an organisation's HRIS shifts come from, how they are read, and who wins the first time.
class SourceForm final : public QWidget {
    Q_OBJECT
public:
    explicit SourceForm(QWidget *parent = nullptr);

    void setOrganisation(const Organisation &organisation);
    void apply(Organisation &organisation) const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void browse(QLineEdit *into, const QString &title, const QString &filter);
    void loadProfile(const QString &path);
    void showProfile();
    [[nodiscard]] QPushButton *makeBrowse(const QString &name, const QString &what, QLineEdit *into,
                                          const QString &filter);

    std::optional<MappingProfile> m_profile;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_profileFile = nullptr;
    QLabel *m_profileSummary = nullptr;
    QComboBox *m_firstSync = nullptr;
    QSpinBox *m_tolerance = nullptr;
    MessageBar *m_problem = nullptr;
};

} // namespace rosterbridge
