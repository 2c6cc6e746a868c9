import { expect, it } from 'vitest';
import { fillNotice } from '../../../../extension/ui/settings/privacy/fill-notice.ts';
import { noticeText } from '../../../../worker/privacy/notice-text.ts';

const notice = {
  name: 'M. Example',
  accountName: 'Northwind Robotics',
  collectedAt: '2026-11-03T10:00:00.000Z',
  keptUntil: '2027-11-03T10:00:00.000Z',
};
const day = (instant: string) => instant.slice(0, 10);
const text = noticeText('Field team', { contact: 'p@field.example', retentionMonths: 12, linkedinTier: 0 });

it.each(['en', 'zh'] as const)(
  'the notice in %s names the person, the company, the page and the dates',
  (lang) => {
    const filled = fillNotice(text[lang], notice, 'https://northwind.example/team', day);
    for (const part of [
      'M. Example',
      'Northwind Robotics',
      'https://northwind.example/team',
      '2026-11-03',
      '2027-11-03',
    ])
      expect(filled).toContain(part);
    expect(filled).not.toMatch(/\[/);
  },
);

it('what is not known stays in its brackets, to be seen', () => {
  expect(fillNotice(text.en, notice, null, day)).toContain('[source]');
});

it('a name in brackets is no blank to be filled', () => {
  expect(fillNotice('[name]', { ...notice, name: '[company]' }, null, day)).toBe('[company]');
});
