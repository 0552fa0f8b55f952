// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rosterbridge/demo.h"
#include "core/secrets/keychainsecretstore.h"
#include "resources/translations/translations.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rosterbridge;

namespace {

//! The last word of a program that can't start.
int giveUp(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), error.what);
    box.setInformativeText(error.next);
    box.exec();
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rosterbridge"_s);
    QCoreApplication::setOrganizationName(u"rosterbridge"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(ROSTERBRIDGE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Rosterbridge"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/rosterbridge/icons/rosterbridge.svg"_s));
    QGuiApplication::setDesktopFileName(u"io.github.rosterbridge.Rosterbridge"_s);
    installTranslations(application, settings::language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Brings the shifts of HR systems into workforce management."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspaceOption(u"workspace"_s,
                                             QCoreApplication::translate("main", "Open the workspace in this folder."),
                                             QCoreApplication::translate("main", "folder"));
    const QCommandLineOption demoOption(
        u"demo"_s,
        QCoreApplication::translate("main", "Try everything on a sandbox, without an account. Nothing of it is kept."));
    parser.addOptions({workspaceOption, demoOption});
    parser.process(application);
    const bool isDemo = parser.isSet(demoOption);
    if (isDemo) // with settings of its own
        QCoreApplication::setApplicationName(u"rosterbridge-demo"_s);

    Theme theme(application);
    theme.apply(settings::theme());

    const QTemporaryDir demoFolder;
    const QString directory = isDemo    ? demoFolder.filePath(u"workspace"_s)
        : parser.isSet(workspaceOption) ? parser.value(workspaceOption)
                                        : Workspace::defaultDirectory();
    auto workspace = Workspace::open(directory);
    if (!workspace)
        return giveUp(workspace.error());

    SystemClock clock;
    Network network;
    KeychainSecretStore keychain(clock);
    MemorySecretStore memory;
    SessionSecretStore secrets(isDemo ? static_cast<SecretStore &>(memory) : keychain);
    GatewayPool gateways(secrets, clock);
    Review review(**workspace, gateways, clock);
    const MakeGateway makeOwnGateway = [&network, &clock](const Connection &connection, SecretStore &store) {
        return makeGateway(connection, network, store, clock);
    };
    MainWindow window({.workspace = **workspace,
                       .gateways = gateways,
                       .secrets = secrets,
                       .review = review,
                       .makeGateway = makeOwnGateway},
                      clock, theme);

    std::unique_ptr<Demo> demo;
    if (isDemo) {
        demo = std::make_unique<Demo>(demoFolder.filePath(u"hris"_s), **workspace, gateways, secrets, clock);
        QObject::connect(demo.get(), &Demo::failed, &review, &Review::failed);
        QObject::connect(demo.get(), &Demo::ready, &review, [review = &review, demo = demo.get()] {
            review->reloadOrganisations();
            QSet<QString> all;
            for (const Organisation &organisation : review->organisations())
                all.insert(organisation.id);
            review->setChosen(all);
            review->setWeeks(demo->weeks());
            review->compare();
            demo->startRivals();
        });
        demo->start();
    } else if (settings::opensLastPlan()) {
        const auto plans = (*workspace)->plans();
        if (plans && !plans->isEmpty())
            review.openStoredPlan(plans->constFirst().id);
    }
    window.show();
    const int status = QApplication::exec();
    // Qt closes every database before it waits for workers, and some of them use one.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}
