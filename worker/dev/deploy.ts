/** `npm run deploy`: the Worker and all that it needs, on the team's own Cloudflare account. `--plan` only says what. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { plan: { type: 'boolean', default: false } } });

interface Step {
  creates: string;
  args: string[];
  /** What wrangler says where it is there already. */
  unless?: RegExp;
}

/** In this order: the Worker's consumer needs the queue, migrations need the database that the deployment makes. */
const steps: Step[] = [
  {
    creates: 'Queue whynow-jobs: rescoring and what else is done later.',
    args: ['queues', 'create', 'whynow-jobs'],
    unless: /already (exists|taken)/i,
  },
  {
    creates: 'Queue whynow-lookups: what public sources are asked.',
    args: ['queues', 'create', 'whynow-lookups'],
    unless: /already (exists|taken)/i,
  },
  {
    creates:
      'Worker whynow with an hourly cron, D1 database whynow, a KV namespace for counts of failed tries and erasures.',
    args: ['deploy'],
  },
  { creates: 'The tables, or what is new of them.', args: ['d1', 'migrations', 'apply', 'DB', '--remote'] },
];

const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin',
  'wrangler.js',
);

console.log('On your Cloudflare account (the free plan is enough) this creates, unless it is there:');
for (const { creates, args } of steps) console.log(`  ${creates}\n    wrangler ${args.join(' ')}`);
if (values.plan) process.exit(0);

for (const { args, unless } of steps) {
  console.log(`\nwrangler ${args.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  console.log(`${stdout}${stderr}`.trim());
  if (status !== 0 && !unless?.test(stdout + stderr)) process.exit(status ?? 1);
}
console.log(`
Now choose a secret of 16 characters or more and set it: npx wrangler secret put SETUP_SECRET
With it POST /v1/setup answers the code of the first admin's pairing link; see docs/OPERATIONS.md.`);
