import { describe, expect, it } from 'vitest';
import { dashboardWords } from '../../../../extension/ui/dashboard/words.ts';
import { optionsWords } from '../../../../extension/ui/options/words.ts';
import { paletteWords } from '../../../../extension/ui/palette/words.ts';
import { playWords } from '../../../../extension/ui/plays/words.ts';
import { dataWords } from '../../../../extension/ui/settings/data/words.ts';
import { devicesWords } from '../../../../extension/ui/settings/devices/words.ts';
import { learnWords } from '../../../../extension/ui/settings/learn/words.ts';
import { logWords } from '../../../../extension/ui/settings/log/words.ts';
import { modelWords } from '../../../../extension/ui/settings/model/words.ts';
import { privacyWords } from '../../../../extension/ui/settings/privacy/words.ts';
import { profileWords } from '../../../../extension/ui/settings/profile/words.ts';
import { qualityWords } from '../../../../extension/ui/settings/quality/words.ts';
import { teamWords } from '../../../../extension/ui/settings/team/words.ts';
import { tiersWords } from '../../../../extension/ui/settings/tiers/words.ts';
import { versionWords } from '../../../../extension/ui/settings/versions/words.ts';
import { webhooksWords } from '../../../../extension/ui/settings/webhooks/words.ts';
import { webWords } from '../../../../extension/web/words.ts';
import { leaves, said, simplifiedOnly, traditionalOnly } from '../words-of.ts';

const han = /\p{Script=Han}/u;
/** A language is called by its own name in every language; the others are of one script. */
const wordsOf = (of: unknown) => leaves(of).filter(([path]) => !/^languages\.(?:en|zh)/.test(path));
/** What is the same in every language: a name, a sign, or what is handed in. */
const alike = new Set([
  'linkedin',
  'title',
  'pairHint',
  'named',
  'codeHint',
  'formats.slack',
  'values.format.slack',
  'changed',
  'chosen',
  'from',
  'of',
  'signed',
  'madeBy',
  'playOf',
]);

describe.each([
  ['the dashboard', dashboardWords],
  ['the dashboard at /app', webWords],
  ['the commands', paletteWords],
  ['the team', teamWords],
  ['profiles', profileWords],
  ['the model', modelWords],
  ['tiers', tiersWords],
  ['versions', versionWords],
  ['plays', playWords],
  ['devices', devicesWords],
  ['privacy', privacyWords],
  ['webhooks', webhooksWords],
  ['data', dataWords],
  ['the log', logWords],
  ['the options', optionsWords],
  ['learning', learnWords],
  ['lead quality', qualityWords],
])('the words of %s', (_page, words) => {
  it('are all there in each language, and in it', () => {
    const paths = (of: unknown) =>
      leaves(of)
        .map(([path]) => path)
        .sort();
    for (const language of ['zh', 'zh-Hant'] as const) {
      expect(paths(words[language])).toEqual(paths(words.en));
      for (const [path, word] of wordsOf(words[language]))
        if (!alike.has(path)) expect(`${path} ${said(word)}`).toMatch(han);
    }
    for (const [path, word] of wordsOf(words.en)) expect(`${path} ${said(word)}`).not.toMatch(han);
  });

  it('have no character of the other script', () => {
    for (const [path, word] of wordsOf(words.zh))
      expect(`${path} ${said(word)}`).not.toMatch(traditionalOnly);
    for (const [path, word] of wordsOf(words['zh-Hant']))
      expect(`${path} ${said(word)}`).not.toMatch(simplifiedOnly);
  });
});
