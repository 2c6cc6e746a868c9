/** The list page's own services, from memory. */
import type { LeadWork } from '../../../extension/ui/services.ts';
import type { ImportReport } from '../../../shared/api/transfer.ts';
import type { Language } from '../../../shared/words.ts';
import { meOf } from './accounts.ts';
import { instantBefore } from './days.ts';
import { ok } from './services.ts';

export const fakeWork = (language: Language, changes: Partial<LeadWork> = {}): LeadWork => {
  const zh = language === 'zh';
  const [first, second] = meOf(language).members;
  const by = { id: first?.id ?? '', name: first?.name ?? '' };
  const lists = [
    { id: 'l1', name: zh ? '展会名单' : 'Trade fair', leads: 12, createdAt: instantBefore(30) },
    { id: 'l2', name: zh ? '华东重点' : 'DACH, first half', leads: 4, createdAt: instantBefore(9) },
  ];
  const note = (id: string, text: string, days: number, author = by) => ({
    id,
    text,
    author,
    createdAt: instantBefore(days),
    editedAt: null,
  });
  return {
    notes: () =>
      ok({
        notes: [
          note('n2', zh ? '下周二回电，谈试用方案。' : 'Calls back on Tuesday about a trial.', 1),
          note('n1', zh ? '展会上认识的，对集成感兴趣。' : 'Met at the fair; asks about integrations.', 6, {
            id: second?.id ?? '',
            name: second?.name ?? '',
          }),
        ],
      }),
    writeNote: (_, id, text) => ok(note(id, text, 0)),
    deleteNote: () => ok(undefined),
    history: () =>
      ok({
        next: null,
        entries: [
          {
            id: 'h2',
            at: instantBefore(1),
            by,
            via: 'edit',
            changes: [
              { field: 'stage', from: 'new', to: 'working' },
              { field: 'nextStep', from: null, to: { text: zh ? '回电' : 'Call back', on: '2026-12-01' } },
            ],
          },
          {
            id: 'h1',
            at: instantBefore(2),
            by,
            via: 'claim',
            changes: [{ field: 'owner', from: null, to: by }],
          },
        ],
      }),
    lists: () => ok({ lists }),
    saveList: (id, name) => ok({ id, name, leads: 0, createdAt: instantBefore(0) }),
    deleteList: () => ok(undefined),
    views: () =>
      ok({
        views: [
          {
            id: 'v1',
            name: zh ? '待跟进的大客户' : 'Key accounts to call',
            shared: true,
            query: { order: 'score', tier: 'key', stage: 'working' },
            by,
            createdAt: instantBefore(20),
          },
        ],
      }),
    saveView: (id, view) =>
      ok({
        id,
        name: view.name,
        shared: view.shared ?? false,
        query: { ...view.query, order: view.query.order ?? 'score' },
        by,
        createdAt: instantBefore(0),
      }),
    deleteView: () => ok(undefined),
    bulk: ({ id, leads }) =>
      ok({
        id,
        changed: Math.max(0, leads.length - 1),
        results: leads.map((one, at) => ({ lead: one, status: at === 1 ? 'claimed' : 'changed' })),
      }),
    undoBulk: (id) => ok({ id, reverted: 2, results: [{ lead: 'a3', status: 'changed-since' }] }),
    csv: () => ok('Company\r\n'),
    previewImport: () =>
      ok({
        delimiter: ',',
        rows: 3,
        map: { name: 0, domain: 1 },
        columns: [
          { header: zh ? '客户名称' : 'Account Name', samples: zh ? ['北风机器人'] : ['Northwind Robotics'] },
          { header: zh ? '官网' : 'Website', samples: ['northwind.example'] },
          { header: zh ? '来源' : 'Lead Source', samples: zh ? ['展会'] : ['Trade fair'] },
        ],
      }),
    importRows: () => ok(report),
    ...changes,
  };
};

export const report: ImportReport = {
  next: null,
  rows: [
    { row: 0, line: 0 + 2, status: 'created', account: 'a1', reason: null, left: [] },
    { row: 1, line: 1 + 2, status: 'merged', account: 'a2', reason: null, left: ['employees'] },
    { row: 2, line: 2 + 2, status: 'skipped', account: null, reason: 'no-company', left: [] },
  ],
};
