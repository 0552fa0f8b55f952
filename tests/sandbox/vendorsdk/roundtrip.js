// SPDX-FileCopyrightText: 2026 The Rosterbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vendor's official SDK reads, updates and is notified by the sandbox, and fails there as it should with a stale
// version. "npm ci" in this folder installs it; without it this ends with 77, which CTest takes for skipped.
//
// usage: node roundtrip.js SANDBOX-PROGRAM

'use strict';

const assert = require('assert');
const childProcess = require('child_process');
const readline = require('readline');
const zlib = require('zlib');

const [sdk, WebSocket] = ['purecloud-platform-client-v2', 'ws'].map(name => {
    try {
        return require(name);
    } catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND')
            throw error;
        console.error(`${name} is not installed. Where the npm registry is reached, "npm ci" in ${__dirname} does it.`);
        process.exit(77);
    }
});

const organisation = 'Adatum Travel;Test;Europe/London;60;genesys';
const move = 15 * 60 * 1000; // ms

// What the sandbox is, once it listens.
async function start(program, readings) {
    const child = childProcess.spawn(program, ['--json', '--until-input-ends', '--weeks', '1', '--organisation',
        organisation, '--genesys', JSON.stringify(readings)], { stdio: ['pipe', 'pipe', 'inherit'] });
    for await (const line of readline.createInterface({ input: child.stdout }))
        return { child, ...JSON.parse(line) };
    throw new Error('the sandbox did not start');
}

// Everything that came over a channel, and a promise for what is still to come.
class Events {
    constructor() {
        this.frames = [];
        this.waiting = [];
    }

    take(text) {
        this.frames.push(JSON.parse(text));
        this.waiting.forEach(check => check());
    }

    next(fits) {
        return new Promise(resolve => {
            const check = () => {
                const frame = this.frames.find(fits);
                if (frame)
                    resolve(frame.eventBody);
            };
            this.waiting.push(check);
            check();
        });
    }
}

async function listen(topics) {
    const notifications = new sdk.NotificationsApi();
    const channel = await notifications.postNotificationsChannels();
    const subscribed = await notifications.postNotificationsChannelSubscriptions(channel.id,
        topics.map(id => ({ id })));
    assert.ok(subscribed.entities.every(topic => topic.state === 'Permitted'));
    const events = new Events();
    const socket = new WebSocket(channel.connectUri);
    socket.on('message', text => events.take(text));
    await new Promise((resolve, reject) => {
        socket.on('open', resolve);
        socket.on('error', reject);
    });
    return { events, socket };
}

async function download(url) {
    const answer = await fetch(url);
    assert.strictEqual(answer.status, 200);
    return answer.json();
}

async function roundTrip({ address, organisations }, staleStatus) {
    const { client: credentials, weeks: [week] } = organisations.find(each => each.dialect === 'Genesys');
    const api = sdk.ApiClient.instance;
    const { hostname: host, port } = new URL(address);
    api.setGateway({ host, port, protocol: 'http' });
    await api.loginClientCredentialsGrant(credentials.id, credentials.secret);

    // The directory.
    const wfm = new sdk.WorkforceManagementApi();
    assert.strictEqual((await new sdk.OrganizationApi().getOrganizationsMe()).name, 'Adatum Travel');
    const unit = (await wfm.getWorkforcemanagementBusinessunits()).entities.find(each => each.authorized);
    const { settings } = await wfm.getWorkforcemanagementBusinessunit(unit.id, { expand: ['settings'] });
    assert.strictEqual(settings.timeZone, 'Europe/London');
    const [team] = (await wfm.getWorkforcemanagementBusinessunitManagementunits(unit.id)).entities;
    assert.ok((await wfm.getWorkforcemanagementBusinessunitActivitycodes(unit.id)).entities.length > 5);
    const agentIds = (await wfm.getWorkforcemanagementManagementunitUsers(team.id)).entities.map(each => each.id);
    const people = await new sdk.UsersApi().getUsers({ id: agentIds, pageSize: 100 });
    assert.strictEqual(people.entities.length, agentIds.length);
    const external = await wfm.postWorkforcemanagementAgentsIntegrationsHrisQuery({ agentIds });
    assert.strictEqual(external.entities.length, agentIds.length);

    // The schedule: in the answer, by download, and later.
    const listed = (await wfm.getWorkforcemanagementBusinessunitWeekSchedules(unit.id, week)).entities
        .find(each => each.published && each.weekDate === week);
    const path = [unit.id, week, listed.id];
    const { metadata } = await wfm.getWorkforcemanagementBusinessunitWeekSchedule(...path);
    assert.strictEqual(metadata.version, listed.metadata.version);
    const topic = `v2.workforcemanagement.businessunits.${unit.id}.schedules`;
    const resultTopic = `v2.workforcemanagement.users.${credentials.id}.schedules.query`;
    const { events, socket } = await listen([topic, resultTopic]);
    const query = options => wfm.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(...path,
        { managementUnitId: team.id }, options);
    const { result } = await query();
    const toDownload = await query({ forceDownloadService: true });
    assert.deepStrictEqual(await download(toDownload.downloadUrl), result);
    const later = await query({ forceAsync: true });
    const ready = await events.next(frame => frame.eventBody.operationId === later.operationId);
    assert.deepStrictEqual(await download(ready.downloadUrl), result);

    // An update: its address, the file, its processing, its end.
    const agent = result.agentSchedules.find(each => each.shifts.length > 0);
    const [shift] = agent.shifts;
    const push = async () => {
        const shifted = activity => ({ ...activity, startDate: new Date(Date.parse(activity.startDate) + move) });
        const file = zlib.gzipSync(JSON.stringify({
            metadata: { version: metadata.version },
            agentSchedules: [{
                userId: agent.user.id,
                metadata: { version: agent.metadata.version },
                shifts: [{ id: shift.id, manuallyEdited: true, activities: shift.activities.map(shifted) }],
            }],
        }));
        const place = await wfm.postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(...path,
            { contentLengthBytes: file.length });
        const put = await fetch(place.url, { method: 'PUT', headers: place.headers, body: file });
        assert.strictEqual(put.status, 200);
        const { operationId } = await wfm.postWorkforcemanagementBusinessunitWeekScheduleUpdate(...path,
            { uploadKey: place.uploadKey });
        return events.next(frame => frame.topicName === topic && frame.eventBody.operationId === operationId);
    };
    const landed = await push();
    assert.strictEqual(landed.status, 'Complete');
    assert.strictEqual(landed.result.metadata.version, metadata.version + 1);
    const after = (await query()).result.agentSchedules.find(each => each.user.id === agent.user.id);
    assert.strictEqual(after.metadata.version, agent.metadata.version + 1);
    const moved = after.shifts.find(each => each.id === shift.id);
    assert.strictEqual(Date.parse(moved.startDate) - Date.parse(shift.startDate), move);

    // The same again, with versions that are stale by now.
    const stale = await push().catch(error => ({ status: error.status }));
    assert.strictEqual(stale.status, staleStatus);
    const history = await wfm.getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(...path, agent.user.id);
    assert.strictEqual(history.changes.length, 1);
    socket.close();
}

async function main(program) {
    for (const [readings, staleStatus] of [[{}, 'Error'], [{ stale: 'Conflict' }, 409], [{ stale: 'BadRequest' }, 400]]) {
        const sandbox = await start(program, readings);
        await roundTrip(sandbox, staleStatus);
        sandbox.child.stdin.end();
    }
}

main(process.argv[2]).catch(error => {
    console.error(error);
    process.exit(1);
});
