/** The person whose profile a page is: the name in its title, the headline beside it. */
import type { CapturedPerson } from '../../../shared/capture.ts';
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { functionOf, seniorityOf } from '../../../shared/text/title.ts';
import { captureTab } from '../capture-tab.ts';
import { lineOf } from '../draft.ts';
import { hasType, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { person } from './people.ts';

const chrome =
  /^(?:linkedin|sign in|join now|log in|skip to|search|connect|message|more|follow|view profile|contact|home|\d)/i;

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
  for (const [at, line] of page.lines.entries()) {
    if (!line.text.includes(name) || line.text.length > name.length + 30) continue;
    for (const next of page.lines.slice(at + 1, at + 5)) {
      if (next.text.length > 220 || chrome.test(next.text) || next.text === name) continue;
      if (seniorityOf(next.text) !== null || functionOf(next.text) !== null || /\s(?:at|@)\s/.test(next.text))
        return { text: next.text };
    }
  }
  return null;
};
