/** `npm run fuzz:api -- --requests N --seed N`: every route of the API, in the real workerd, as long as one likes. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const whole = /^[1-9]\d{0,8}$/;
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20261125' } },
});
if (!whole.test(values.requests) || !whole.test(values.seed)) {
  console.error('Usage: npm run fuzz:api -- [--requests N] [--seed N]');
  process.exit(2);
}
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const args = [
  'run',
  '--config',
  'test/vitest.worker.config.ts',
  '--silent=false',
  'test/worker/fuzz.test.ts',
];
const child = spawn(process.execPath, [vitest, ...args, '--testNamePattern', 'a fuzz of every route'], {
  env: { ...process.env, FUZZ_REQUESTS: values.requests, FUZZ_SEED: values.seed },
  stdio: ['inherit', 'pipe', 'inherit'],
});
// The Worker's own line for each request is not what is asked for here.
let rest = '';
child.stdout.setEncoding('utf8').on('data', (words: string) => {
  const lines = (rest + words).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) if (!/"requestId"|^stdout|^\s*$/.test(line)) console.log(line);
});
child.on('exit', (code) => process.exit(code ?? 1));
