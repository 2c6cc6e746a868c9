import { describe, expect, it } from 'vitest';
import { extrasOf, noExtras, toCapture } from '../../../../extension/ui/page/to-capture.ts';
import { captureSchema } from '../../../../shared/capture.ts';
import { aCapture } from '../../../browser/harness/a-capture.ts';

const { id, capturedAt, tags: _tags, note: _note, owner: _owner, ...draft } = aCapture();
const chosen = {
  tags: ['fair'],
  campaigns: ['Spring fair'],
  lists: ['l1', 'l2'],
  note: ' met them ',
  owner: 'm1',
};

describe('what is chosen while saving', () => {
  it('goes with the page, and is what a refused capture opens with again', () => {
    const capture = captureSchema.parse(toCapture(draft, id, capturedAt, chosen));
    const tags = ['fair', 'campaign:Spring fair'];
    expect(capture).toMatchObject({ ...draft, id, capturedAt, tags, lists: ['l1', 'l2'] });
    expect(extrasOf(capture)).toEqual({ ...chosen, note: 'met them' });
  });

  it('leaves lists out where none is chosen, as captures from before lists do', () => {
    const capture = toCapture(draft, id, capturedAt, noExtras);
    expect(Object.keys(capture)).not.toContain('lists');
    expect(Object.keys(captureSchema.parse(capture))).not.toContain('lists');
    expect(extrasOf(capture)).toEqual(noExtras);
  });
});
