import { describe, expect, it } from 'vitest';
import { createLinkedInReach } from '../../../extension/background/linkedin-reach.ts';
import type { LinkedInUse } from '../../../extension/background/linkedin-use-schema.ts';
import { linkedinPagesAnHour } from '../../../shared/privacy-terms.ts';

const minute = 60_000;
const browserOf = (more: { tier?: 0 | 1 | null; workspace?: string | null } = {}) => {
  const state = { at: 0, asked: 0, tier: 1 as 0 | 1 | null, workspace: 'north' as string | null, ...more };
  let use: LinkedInUse | null = null;
  const reach = createLinkedInReach({
    now: () => state.at,
    findWorkspace: async () => state.workspace,
    askTier: async () => {
      state.asked++;
      return state.tier;
    },
    findUse: async () => use,
    keepUse: async (kept) => {
      use = kept;
    },
  });
  return { state, reach };
};

describe('how much of a LinkedIn page is read', () => {
  it.each([
    ['this browser is connected to no team', { workspace: null }],
    ['the team has tier 0', { tier: 0 as const }],
    ['the Worker does not answer', { tier: null }],
  ])('is the tab alone where %s', async (_why, more) => {
    expect(await browserOf(more).reach()).toBe('tab');
  });

  it('is the header where the team has tier 1, so often an hour and no more', async () => {
    const { state, reach } = browserOf();
    for (let n = 0; n < linkedinPagesAnHour; n++) expect(await reach()).toBe('header');
    expect(await reach()).toBe('spent');
    state.at = 59 * minute;
    expect(await reach()).toBe('spent');
    state.at = 60 * minute;
    expect(await reach()).toBe('header');
  });

  it('is counted one by one where many pages are opened at once', async () => {
    const { reach } = browserOf();
    const reached = await Promise.all(Array.from({ length: 2 * linkedinPagesAnHour }, reach));
    expect(reached.filter((one) => one === 'header')).toHaveLength(linkedinPagesAnHour);
  });

  it('is asked for once in ten minutes, and follows what the team decides', async () => {
    const { state, reach } = browserOf();
    await reach();
    state.tier = 0;
    state.at = 9 * minute;
    expect([await reach(), state.asked]).toEqual(['header', 1]);
    state.at = 10 * minute;
    expect([await reach(), state.asked]).toEqual(['tab', 2]);
  });

  it('is the tab again once the Worker can no longer be asked', async () => {
    const { state, reach } = browserOf();
    await reach();
    state.tier = null;
    state.at = 10 * minute;
    expect(await reach()).toBe('tab');
  });

  it('is what the team decides that the browser is connected to now; the hour goes on', async () => {
    const { state, reach } = browserOf();
    for (let n = 0; n < linkedinPagesAnHour; n++) await reach();
    state.workspace = 'south';
    expect([await reach(), state.asked]).toEqual(['spent', 2]);
    state.workspace = 'west';
    state.tier = 0;
    expect(await reach()).toBe('tab');
  });
});
