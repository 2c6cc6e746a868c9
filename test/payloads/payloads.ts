/**
 * Words of pages that are out to run in whoever shows or exports them: markup, addresses, templates, formulas, and the
 * ways to spell them. What runs calls `canary`, opens a dialog, or asks evil.example for something.
 */

import { addresses, breakouts, handlers, mathmls, scripts, svgs } from './markup.ts';
import { chats, data, formulas, styles, templates, unicode } from './words.ts';

export const kinds = [
  'script',
  'handler',
  'breakout',
  'address',
  'svg',
  'mathml',
  'template',
  'style',
  'formula',
  'unicode',
  'chat',
  'data',
] as const;
export type Kind = (typeof kinds)[number];

export interface Payload {
  kind: Kind;
  text: string;
}

const byKind: Record<Kind, string[]> = {
  script: scripts,
  handler: handlers,
  breakout: breakouts,
  address: addresses,
  svg: svgs,
  mathml: mathmls,
  template: templates,
  style: styles,
  formula: formulas,
  unicode,
  chat: chats,
  data,
};

export const payloads: readonly Payload[] = kinds.flatMap((kind) =>
  byKind[kind].map((text) => ({ kind, text })),
);
