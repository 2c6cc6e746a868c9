import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../../extension/ui/preview/refusals.ts';
import { rowsOf } from '../../../extension/ui/preview/rows.ts';
import { fullDraft } from '../../gallery/fakes/drafts.ts';

const rows = rowsOf(fullDraft.en);

describe('the rows that the Worker refused', () => {
  it.each([
    ['company.domain.value', 'company.domain'],
    ['company.emails.0.value', 'emails.0'],
    ['company.revenue.value.currency', 'company.revenue'],
    ['funding.0.announcedAt', 'funding.0.announcedAt'],
    ['funding.0.currency', 'funding.0.amount'],
    ['people.0.name', 'people.0'],
    ['page.url', 'page.url'],
  ])('%s is %s', (path, id) => {
    expect([...refusalsOf(rows, [{ path, message: 'no' }])]).toEqual([[id, 'no']]);
  });

  it.each(['tags.0', 'note', 'company', 'funding.99.round', ''])('%j is no row', (path) => {
    expect(refusalsOf(rows, [{ path, message: 'no' }]).size).toBe(0);
  });

  it('are none where the problem names none', () => {
    expect(refusalsOf(rows, undefined).size).toBe(0);
  });
});
