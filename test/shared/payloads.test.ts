/** Script payloads in what is written for other programs: CSV and chats. What a browser shows is in test/browser. */
import { describe, expect, it } from 'vitest';
import type { LeadEvent } from '../../shared/api/webhooks.ts';
import { botMessage } from '../../shared/bot-message.ts';
import { captureSchema } from '../../shared/capture.ts';
import { parseCsv } from '../../shared/csv/parse.ts';
import { csvLine, undefuse } from '../../shared/csv/write.ts';
import { capturedPayload } from '../payloads/captured.ts';
import { kinds, payloads } from '../payloads/payloads.ts';

const texts = payloads.map(({ text }) => text);

const event = (text: string): LeadEvent => ({
  type: 'lead.updated',
  timestamp: '2026-11-25T10:00:00.000Z',
  data: {
    lead: {
      id: 'a1',
      name: text.slice(0, 200),
      domain: 'northwind.example',
      score: 71,
      tier: 'key',
      stage: 'working',
      owner: { id: 'm1', name: text.slice(0, 60) },
    },
    signals: [],
    fields: ['owner'],
    scoreBefore: null,
    by: { id: 'm2', name: text.slice(0, 60) },
  },
});

/** All strings in a value. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

describe('the corpus of payloads', () => {
  it('has five hundred and more, none twice, of every kind', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(500);
    for (const kind of kinds) expect(payloads.filter((one) => one.kind === kind).length).toBeGreaterThan(10);
  });

  it('fits every field of a capture that takes words', () => {
    for (const [n, payload] of payloads.entries())
      expect([payload.text, captureSchema.safeParse(capturedPayload(n, payload)).error]).toEqual([
        payload.text,
        undefined,
      ]);
  });
});

it('no payload is a formula in a cell of CSV, and each comes back as it was', () => {
  for (const text of texts) {
    const line = csvLine([text, text, '']);
    const { rows } = parseCsv(line);
    expect([text, rows]).toEqual([text, [[expect.any(String), expect.any(String), '']]]);
    for (const cell of rows[0]?.slice(0, 2) ?? []) {
      // By the programs' own reading: blanks and what does not print are passed over.
      expect([text, cell.replace(/^[\p{C}\p{Z}]+/u, '')]).not.toEqual([
        text,
        expect.stringMatching(/^[=+\-@＝＋－＠]/),
      ]);
      expect(undefuse(cell)).toBe(text);
    }
  }
});

describe('a bot’s message', () => {
  it.each(['slack', 'feishu', 'dingtalk', 'wecom'] as const)(
    'for %s calls nobody, links nowhere and shows no picture, whatever the page says',
    (format) => {
      for (const text of texts) {
        const said = stringsOf(botMessage(format, event(text), 'en'));
        for (const words of said) {
          // Feishu's text elements read no markup.
          if (format === 'feishu') continue;
          expect(words).not.toMatch(/<[a-z/!@#?]/i);
          if (format !== 'slack') expect(words).not.toMatch(/\]\(|!\[|@(all|所有人)/);
        }
        if (format === 'feishu') {
          expect(new Set(elementsOf(botMessage(format, event(text), 'en')))).toEqual(new Set(['text']));
        }
      }
    },
  );
});

const elementsOf = (message: unknown): unknown[] =>
  [...JSON.stringify(message).matchAll(/"tag":"(\w+)"/g)].map(([, tag]) => tag);
