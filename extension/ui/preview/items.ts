/** Rows as things: a person, a role or a round, each with the parts that are told of it. Pure. */
import type { Group, Row } from './row.ts';

export interface Item {
  head: Row;
  parts: Row[];
}

export interface Section {
  group: Group;
  items: Item[];
  /** Shown at once; else its first names stand for it until it is asked for. */
  open: boolean;
}

/** Of these each line counts, however many there are. */
const important: ReadonlySet<Group> = new Set(['company', 'funding', 'signals']);
/** As many as are taken in at a glance. */
const few = 8;

export const sectionsOf = (rows: readonly Row[]): Section[] => {
  const sections: Section[] = [];
  for (const row of rows) {
    let section = sections.at(-1);
    if (section?.group !== row.group) {
      section = { group: row.group, items: [], open: true };
      sections.push(section);
    }
    const item = section.items.at(-1);
    if (row.sub && item) item.parts.push(row);
    else section.items.push({ head: row, parts: [] });
  }
  for (const section of sections) section.open = important.has(section.group) || section.items.length <= few;
  return sections;
};

/** @param rows of one thing, its head first. */
export const itemOf = ([head, ...parts]: readonly Row[]): Item | null => (head ? { head, parts } : null);

/** The parts of what the page is about stand open; of one among many they are told in a line. */
export const isOpen = ({ group, items }: Section): boolean => important.has(group) || items.length === 1;
