/** Words that a member selected, read as a person: a card, a line of a list or a sentence, as the rules of people read it. */
import type { CapturedPerson } from '../../../shared/capture.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { mainArea } from '../page/area.ts';
import { readPage } from '../page/page.ts';
import { nothingWalked, type Walked } from '../page/walked.ts';
import { isTitle } from './is-title.ts';
import { person, readPeople } from './people.ts';

const mostLines = 12;
const longestLine = 300;
const mostWords = 40;
/** As long as a name may be where nothing else tells that it is one: a member chose it, and can mend it. */
const longestBare = 60;

/** That these are of people is known: a page of a team stands for it, so that no heading need say so. */
const teamPage = 'https://selection.example/team';

/** The first person that the words name. Its name is empty where none can be told: the member types it. */
export const readSelectedPerson = (text: string): CapturedPerson => {
  const lines = text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, longestLine))
    .filter(Boolean)
    .slice(0, mostLines);
  const [read] = readPeople(readPage(walkedOf(lines), teamPage), null);
  const found = read ?? person(nameIn(lines), lines.slice(1).find(isTitle) ?? null, 'member', null);
  return {
    ...found,
    // That it is a person, and this one, the member says: the words are theirs as a note's are.
    evidence: { quote: text.replace(/\s+/g, ' ').trim().slice(0, 600), rule: 'member' },
  };
};

const walkedOf = (lines: readonly string[]): Walked => ({
  ...nothingWalked(),
  areas: [mainArea],
  lines: lines.map((text, index) => ({
    text,
    tag: 'p',
    element: index,
    time: null,
    area: 0,
    linked: 0,
    index,
  })),
  elements: lines.map(() => ({ tag: 'p', parent: -1, names: '' })),
});

const nameIn = (lines: readonly string[]): string => {
  for (const line of lines) {
    const words = line.split(' ').slice(0, mostWords);
    for (let at = 0; at < words.length; at++)
      for (const count of [3, 2]) {
        const run = words.slice(at, at + count);
        const name = run.length === count && cleanPersonName(run.join(' ').replace(/[,.;:，。；：]+$/u, ''));
        if (name) return name;
      }
  }
  const first = lines[0] ?? '';
  return first.length <= longestBare ? first : '';
};
