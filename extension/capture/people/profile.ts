/** The person whose profile a page is: the name in its title, the headline beside it. */
import type { CapturedPerson } from '../../../shared/capture.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { functionOf, seniorityOf } from '../../../shared/text/people/title.ts';
import { captureTab } from '../capture-tab.ts';
import { lineOf } from '../draft.ts';
import { hasType, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { person } from './people.ts';

const chrome =
  /^(?:linkedin|sign in|join now|log in|skip to|search|connect|message|more|follow|view profile|contact|home|let['’]s\s|my\s|\d)/i;

export const readPerson = (page: Page): CapturedPerson[] => {
  const tab = captureTab({ url: page.url, title: page.title }).people[0];
  const [data] = page.things.filter((thing) => hasType(thing, /^Person$/) && textOf(thing, 'name'));
  const name = lineOf(tab?.name ?? (data ? textOf(data, 'name') : null) ?? heading(page), 120);
  if (!name) return [];
  const shown = headline(page, name);
  const title = lineOf(shown?.text ?? tab?.title ?? (data ? textOf(data, 'jobTitle') : null), 200);
  return [person(name, title, shown ? 'text.profile' : 'tab.title.person', shown?.text ?? null)];
};

const heading = (page: Page): string | null =>
  page.lines.find((line) => line.tag === 'h1' && cleanPersonName(line.text))?.text ?? null;

/** The first line after the name that reads like work. */
const headline = (page: Page, name: string): { text: string } | null => {
  const named = page.lines.filter(({ text }) => text.includes(name) && text.length <= name.length + 30);
  // The name alone before a line that bears it among others, as a firm's own name may.
  for (const line of named.toSorted((a, b) => Number(b.text === name) - Number(a.text === name))) {
    for (const next of page.lines.slice(line.index + 1, line.index + 5)) {
      if (next.area.part === 'nav' || next.text.length > 220 || chrome.test(next.text) || next.text === name)
        continue;
      const isSentence = /[.!?]$/.test(next.text) && next.text.split(' ').length > 5;
      if (
        seniorityOf(next.text) !== null ||
        (!isSentence && functionOf(next.text) !== null) ||
        /\s(?:at|@)\s/.test(next.text)
      )
        return { text: next.text };
    }
  }
  return null;
};
