/** What tests of alerts share: a round in the news, and a source that tells of an office more. */
import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { enrichAccount } from '../../worker/enrich/enrich-account.ts';
import type { Job, Look } from '../../worker/jobs.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { capture, daysAgo, round } from './captures-made.ts';
import { cityAnswer, makeProvider, plain, worldOf } from './enrich-made.ts';

const workspace = workspaceIdSchema.parse('north');
const silent = { send: async () => undefined, sendBatch: async () => undefined };
/** A queue that nobody reads. */
export const jobs = silent as unknown as Queue<Job>;

export const funded = (day = daysAgo(3)) => capture({ funding: [round({ announcedAt: day })] });

/** A source that reads in the news that the company has an office more. */
const gdelt = makeProvider('gdelt', {
  outputs: ['news'],
  prepare: ({ domain, name }) => ({
    key: 'news',
    run: async (ask) => {
      const reply = await ask.text(`https://gdelt.example/${domain}`, ['text/plain']);
      if (!reply.ok) return reply.failure;
      const told = cityAnswer('gdelt', domain ?? '', name, 'Oslo');
      if (told.outcome !== 'found') return told;
      const evidence = { quote: reply.value, rule: 'gdelt.title' };
      const signals = [{ kind: 'office' as const, company: null, occurredAt: daysAgo(1), evidence }];
      return { ...told, findings: { ...told.findings, signals } };
    },
  }),
});
/** Asks that source about an account of the team North. */
export const enrich = (account: string, at = new Date()) =>
  enrichAccount(
    openDatabase(env.DB),
    { JOBS: jobs, LOOKUPS: silent as unknown as Queue<Look> },
    { workspace, account },
    [gdelt],
    worldOf(async () => plain('Northwind Robotics opens an office in Oslo')),
    at,
  );
