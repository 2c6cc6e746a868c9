import { describe, expect, it } from 'vitest';
import { mergePreview } from '../../../../extension/ui/account/merge-preview.ts';
import { accountOf, membersOf } from '../../../gallery/fakes/accounts.ts';
import { homeDraft, newsDraft } from '../../../gallery/fakes/drafts.ts';

const [ana, ben] = membersOf('en');
const step = (text: string) => ({ text, on: null });

describe('what two accounts will be together', () => {
  it('keeps the kept one’s word where it has one, and takes the other’s where it has none', () => {
    const kept = accountOf([homeDraft.en], 'en', {
      owner: null,
      stage: 'new',
      nextStep: step('call'),
      tags: ['a'],
    });
    const other = accountOf([newsDraft.en], 'en', {
      owner: ben ?? null,
      stage: 'accepted',
      nextStep: step('write'),
      tags: ['a', 'b'],
      lists: [{ id: 'l1', name: 'Fair' }],
    });
    expect(mergePreview(kept, other)).toMatchObject({
      owner: ben,
      stage: 'accepted',
      nextStep: step('call'),
      tags: ['a', 'b'],
      lists: [{ id: 'l1', name: 'Fair' }],
    });
    expect(mergePreview(other, kept)).toMatchObject({ owner: ben, nextStep: step('write') });
    const owned = { ...kept, lead: { ...kept.lead, owner: ana ?? null } };
    expect(mergePreview(owned, other).owner).toEqual(ana);
  });

  it('adds up pages, and counts once who is named in both', () => {
    const one = accountOf([homeDraft.en, newsDraft.en], 'en');
    const together = mergePreview(one, one);
    expect(together.pages).toBe(4);
    expect(together.people).toBe(one.people.length);
    expect(together.signals).toBe(one.signals.length);
  });

  it('names the fields of which the two say different things, and none that but one knows', () => {
    const one = accountOf([homeDraft.en], 'en');
    const city = one.facts.city?.[0];
    const other = {
      ...one,
      facts: { ...one.facts, founded: [], city: city ? [{ ...city, value: 'Elsewhere' }] : [] },
    };
    expect(mergePreview(one, other).differing).toEqual(['city']);
  });
});
