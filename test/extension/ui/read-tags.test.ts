import { describe, expect, it } from 'vitest';
import { readTags } from '../../../extension/ui/parts/read-tags.ts';

describe('tags as a member types them', () => {
  it.each([
    [
      'apart by commas of either script',
      'fair, DACH，华东、key',
      'Campaign: ',
      ['fair', 'DACH', '华东', 'key'],
    ],
    ['once each', 'fair, fair', 'Campaign: ', ['fair']],
    ['a campaign by its word', 'Campaign: Spring fair', 'Campaign: ', ['campaign:Spring fair']],
    ['whatever the case of the word', 'campaign:Spring', 'Campaign: ', ['campaign:Spring']],
    [
      'in Chinese, with a colon of either width',
      '活动：春季, 活动:秋季',
      '活动：',
      ['campaign:春季', 'campaign:秋季'],
    ],
    ['not without a name', 'Campaign:', 'Campaign: ', ['Campaign:']],
    ['not by another word', 'region: north', 'Campaign: ', ['region: north']],
    ['nothing of nothing', ' , ', 'Campaign: ', []],
  ])('are %s', (_what, text, word, tags) => {
    expect(readTags(text, word)).toEqual(tags);
  });

  it('are no longer than the Worker takes', () => {
    expect(readTags(`Campaign: ${'x'.repeat(60)}`, 'Campaign: ')[0]).toHaveLength(40);
    expect(readTags('y'.repeat(60), 'Campaign: ')[0]).toHaveLength(40);
  });
});
