/** The suites of `npm test`: what each runs, and after which others. */
import { join } from 'node:path';
import { root } from './product-files.ts';

export interface Suite {
  name: string;
  /** Scripts for Node, one after the other; the suite fails with the first that fails. */
  steps: { script: string; args: string[] }[];
  /** Reports its own counts; a suite that does not is one test. */
  counts: boolean;
  needsChromium?: boolean;
}

const tool = (...path: string[]): string => join(root, 'node_modules', ...path);

const vitest = (name: string): Suite => ({
  name,
  counts: true,
  steps: [
    { script: tool('vitest', 'vitest.mjs'), args: ['run', '--config', `test/vitest.${name}.config.ts`] },
  ],
});

const wxt = {
  script: tool('wxt', 'bin', 'wxt.mjs'),
  args: ['prepare', '--config', 'extension/wxt.config.ts'],
};

/** Each lane runs in order, beside the other: those that write .wxt and .output must not meet. */
export const lanes: Suite[][] = [
  [
    {
      name: 'types',
      counts: false,
      steps: [wxt, { script: tool('typescript', 'bin', 'tsc'), args: ['--noEmit'] }],
    },
    { name: 'build', counts: false, steps: [{ script: join(root, 'extension', 'build.ts'), args: [] }] },
    { ...vitest('built'), needsChromium: true },
    { ...vitest('browser'), needsChromium: true },
  ],
  [
    {
      name: 'lint',
      counts: false,
      steps: [{ script: tool('@biomejs', 'biome', 'bin', 'biome'), args: ['check', '.'] }],
    },
    vitest('unit'),
    vitest('worker'),
  ],
];
