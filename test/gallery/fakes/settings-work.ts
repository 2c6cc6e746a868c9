/** The settings' own services, from memory: a team of four, its browsers, webhooks, people to tell, and log. */
import type { SettingsWork } from '../../../extension/ui/settings-services.ts';
import type { ErasureReceipt, PrivacySettings, SubjectReport } from '../../../shared/api/privacy.ts';
import type { Device, Invite, TeamMember } from '../../../shared/api/team.ts';
import type { Delivery, Webhook } from '../../../shared/api/webhooks.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import type { Language, Role } from '../../../shared/words.ts';
import { meOf } from './accounts.ts';
import { alertsOf } from './alerts.ts';
import { daysBefore, instantBefore } from './days.ts';
import { fakeModelWork } from './model-work.ts';
import { outcomesOf } from './outcomes.ts';
import { ok } from './services.ts';
import { deadLookups, providerList } from './sources.ts';

/** The same team, looked at by a member of this role. */
export const meAs = (language: Language, role: Role): Me => {
  const me = meOf(language);
  const [first, ...others] = me.members;
  if (!first) throw new Error('A team has a member.');
  const member = { ...first, role };
  const admin = { id: 'm4', name: language === 'zh' ? '陈样例' : 'Noor Specimen', role: 'admin' as const };
  return { ...me, member, members: [member, ...others, admin] };
};

const device = (id: string, name: string, days: number, current = false): Device => ({
  id,
  device: name,
  createdAt: instantBefore(days),
  lastUsedOn: daysBefore(current ? 0 : Math.min(days, 3)),
  expiresAt: instantBefore(days - 90),
  current,
});

const webhooks: Webhook[] = [
  {
    id: 'w1',
    url: 'https://crm.field-team.example/hooks/whynow',
    events: ['lead.created', 'lead.updated', 'score.changed'],
    format: 'standard',
    language: 'en',
    createdAt: instantBefore(40),
    disabledAt: null,
  },
  {
    id: 'w2',
    url: 'https://chat.field-team.example/…',
    events: ['score.changed'],
    format: 'feishu',
    language: 'zh',
    createdAt: instantBefore(12),
    disabledAt: instantBefore(2),
  },
];

const delivery = (id: string, more: Partial<Delivery>): Delivery => ({
  id,
  webhook: 'w1',
  event: 'score.changed',
  state: 'delivered',
  attempts: 1,
  nextAt: instantBefore(0),
  status: 204,
  error: null,
  createdAt: instantBefore(0.2),
  ...more,
});
const deliveries: Delivery[] = [
  delivery('d4', {
    state: 'waiting',
    attempts: 2,
    status: null,
    error: 'timeout',
    nextAt: instantBefore(-0.02),
  }),
  delivery('d3', {}),
  delivery('d2', { event: 'lead.created', state: 'dead', attempts: 8, status: 500, error: 'status' }),
  delivery('d1', {
    state: 'dead',
    attempts: 8,
    status: null,
    error: 'unreachable',
    createdAt: instantBefore(3),
  }),
];

const receipt = (id: string, status: ErasureReceipt['status'], days: number): ErasureReceipt => ({
  id,
  requestedAt: instantBefore(days),
  requestedBy: 'm1',
  status,
  doneAt: status === 'done' ? instantBefore(days) : null,
  changed: status === 'done' ? { accounts: 1, captures: 3, notes: 1 } : { accounts: 1 },
});

const report: SubjectReport = {
  madeAt: instantBefore(0),
  retentionMonths: 12,
  complete: true,
  mentions: ['accounts', 'captures', 'captures', 'captures', 'notes'].map((kind, at) => ({
    kind,
    record: [`r${at}`],
    account: 'a1',
    found: [],
  })),
};

type Changes = { [Page in keyof SettingsWork]?: Partial<SettingsWork[Page]> };

export const fakeSettingsWork = (language: Language, changes: Changes = {}): SettingsWork => {
  const zh = language === 'zh';
  const members: TeamMember[] = meAs(language, 'admin').members.map((member, at) => ({
    ...member,
    joinedAt: instantBefore(200 - 40 * at),
    email: null,
    lastSeenOn: at === 2 ? null : daysBefore(at * 2),
  }));
  const invite: Invite = {
    id: 'i1',
    name: zh ? '周范例' : 'Sam Pattern',
    role: 'rep',
    email: null,
    invitedBy: 'm1',
    createdAt: instantBefore(1),
    expiresAt: instantBefore(-6),
  };
  let settings: PrivacySettings = {
    retentionMonths: 12,
    linkedinTier: 0,
    contact: 'privacy@field-team.example',
  };
  return {
    team: {
      members: () => ok({ members }),
      holdings: () =>
        ok({
          holdings: [
            { member: null, key: 1, mid: 9, tail: 1204 },
            { member: 'm1', key: 12, mid: 31, tail: 48 },
            { member: 'm2', key: 4, mid: 17, tail: 160 },
          ],
        }),
      changeMember: (id, patch) => {
        const found = members.find((member) => member.id === id);
        if (!found) throw new Error(`no member ${id}`);
        return ok({ ...found, role: patch.role ?? found.role });
      },
      removeMember: () => ok(undefined),
      restoreMember: () => ok(undefined),
      invites: () => ok({ invites: [invite] }),
      invite: (asked) =>
        ok({
          ...invite,
          ...asked,
          email: null,
          id: 'i2',
          link: 'https://whynow.field-team.example/join#0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
        }),
      revokeInvite: () => ok(undefined),
      ...changes.team,
    },
    devices: {
      own: () =>
        ok({ devices: [device('t1', 'Chrome, Linux', 20, true), device('t2', 'Firefox, Windows', 61)] }),
      of: () => ok({ devices: [device('t3', 'Edge, Windows', 33)] }),
      revoke: () => ok(undefined),
      revokeOf: () => ok(undefined),
      waiting: () => ok({ device: 'Chrome, macOS', expiresAt: instantBefore(-0.005) }),
      approve: () => ok(undefined),
      turnAway: () => ok(undefined),
      pairingLink: () =>
        ok({
          link: 'https://whynow.field-team.example/pair#0123456789abcdefghij',
          expiresAt: instantBefore(-0.007),
        }),
      rotate: () => ok({ expiresAt: instantBefore(-90) }),
      ...changes.devices,
    },
    privacy: {
      settings: () => ok(settings),
      change: ({ linkedinClause: _, ...patch }) => {
        settings = {
          retentionMonths: patch.retentionMonths ?? settings.retentionMonths,
          linkedinTier: patch.linkedinTier ?? settings.linkedinTier,
          contact: patch.contact === undefined ? settings.contact : patch.contact,
        };
        return ok(settings);
      },
      report: () => ok(report),
      erase: ({ id }) => ok(receipt(id, 'running', 0)),
      erasure: (id) => ok(receipt(id, 'done', 0)),
      erasures: () => ok({ erasures: [receipt('5f1c22aa-0000-4000-8000-000000000001', 'done', 30)] }),
      notices: () =>
        ok({
          next: null,
          text: { en: 'Dear [name], …', zh: '[name] 您好：……' },
          notices: [
            ['M. Example', 'Chief Executive Officer', 33],
            ['J. Sample', 'COO', 10],
          ].map(([name, title, days]) => ({
            account: 'a1',
            accountName: zh ? '北风机器人' : 'Northwind Robotics',
            name: String(name),
            title: String(title),
            collectedAt: instantBefore(Number(days)),
            dueAt: instantBefore(Number(days) - 30),
            keptUntil: instantBefore(Number(days) - 365),
          })),
        }),
      noticeGiven: () => ok(undefined),
      ...changes.privacy,
    },
    providers: {
      providers: () => ok(providerList),
      save: (settings) => ok({ ...providerList, settings }),
      setKey: () => ok(undefined),
      removeKey: () => ok(undefined),
      dead: () => ok({ lookups: deadLookups }),
      replay: () => ok(undefined),
      ...changes.providers,
    },
    alerts: {
      alerts: () => ok({ alerts: alertsOf(language) }),
      settings: () => ok({ owned: true, lists: ['l2'] }),
      lists: () =>
        ok({
          lists: [
            { id: 'l1', name: zh ? '展会名单' : 'Trade fair', leads: 12, createdAt: instantBefore(30) },
            { id: 'l2', name: zh ? '华东重点' : 'DACH, first half', leads: 4, createdAt: instantBefore(9) },
          ],
        }),
      save: (chosen) => ok(chosen),
      digest: () => ok({ hour: 6 }),
      saveDigest: (digest) => ok(digest),
      ...changes.alerts,
    },
    webhooks: {
      webhooks: () => ok({ webhooks }),
      add: (input) =>
        ok({
          id: 'w3',
          url: input.url,
          events: input.events,
          format: input.format ?? 'standard',
          language: 'en',
          createdAt: instantBefore(0),
          disabledAt: null,
          secret: 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
        }),
      stop: (id, stopped) => {
        const [first] = webhooks.filter((one) => one.id === id);
        if (!first) throw new Error(`no webhook ${id}`);
        return ok({ ...first, disabledAt: stopped ? instantBefore(0) : null });
      },
      remove: () => ok(undefined),
      test: () => ok({ delivered: true, status: 200, error: null }),
      deliveries: (_, { state }) =>
        ok({ deliveries: deliveries.filter((one) => state === null || one.state === state), next: null }),
      replay: () => ok(delivery('d2', { state: 'waiting', attempts: 0 })),
      ...changes.webhooks,
    },
    data: {
      exportAll: async (onBytes) => {
        onBytes(2_400_000);
        return ok(new Blob(['x'.repeat(3000)]));
      },
      importAll: () => ok({ rows: { members: 4, captures: 1204, accounts: 311, leads: 311, notes: 56 } }),
      ...changes.data,
    },
    model: { ...fakeModelWork(language), ...changes.model },
    quality: {
      outcomes: () => ok({ outcomes: outcomesOf(language, 240), next: null }),
      playbook: () =>
        ok({
          contract: { threshold: 45, mustHaves: ['decision_maker', 'country'], responseHours: 48 },
          plays: [],
        }),
      savePlaybook: (playbook) => ok(playbook),
      ...changes.quality,
    },
    log: {
      log: () =>
        ok({
          next: 'more',
          entries: [
            ['member.edit', 'm2', { role: 'rep' }, { role: 'lead' }],
            ['member.invite', 'i1', null, { role: 'rep' }],
            ['privacy.edit', 'w1', { retentionMonths: 24 }, { retentionMonths: 12 }],
            ['webhook.manage', 'w2', null, { format: 'feishu' }],
            ['account.merge', 'a1', null, { other: 'a2', change: 'c1' }],
            ['account.edit', 'a1', null, { field: 'employees', set: true }],
            ['provider.manage', 'w1', null, { off: false, chosen: { greenhouse: true }, monthlyDollars: 20 }],
            ['model.choose', 'w1', null, { active: 4, shadow: null }],
            ['privacy.erase', '5f1c22aa-0000-4000-8000-000000000001', null, null],
          ].map(([action, object, before, after], at) => ({
            at: instantBefore(at),
            member: at === 3 ? null : 'm1',
            action: String(action),
            object: String(object),
            before,
            after,
          })),
        }),
      ...changes.log,
    },
  };
};
