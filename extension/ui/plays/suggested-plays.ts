/** What a team that has agreed nothing may begin with: key accounts one to one, mid by industry, the tail by itself. */
import type { Play } from '../../../shared/api/playbook.ts';
import type { PlayWords } from './locales/en.ts';

export const suggestedPlays = (t: PlayWords): Play[] => [
  { tier: 'key', stage: null, text: t.key },
  { tier: 'key', stage: 'new', text: t.keyNew },
  { tier: 'key', stage: 'rejected', text: t.keyRejected },
  { tier: 'mid', stage: null, text: t.mid },
  { tier: 'mid', stage: 'working', text: t.midWorking },
  { tier: 'tail', stage: null, text: t.tail },
];
