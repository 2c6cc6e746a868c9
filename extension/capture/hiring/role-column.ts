/** Roles by the column that they stand in: "职位 | 人数 | 学历" over a row for each. */
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

const roleColumn =
  /^(?:(?:招聘|应聘|需求)?(?:职位|岗位|职务|工种)(?:名称)?|募集職種|職種|(?:job |open )?(?:positions?|roles?|vacanc(?:y|ies))|(?:job )?(?:title|designation)|stelle|poste)$/iu;

/** What heads the column of where they are. */
export const placeColumn =
  /^(?:工作)?(?:地点|地區|地区|城市)$|^勤務地$|^(?:job |work )?(?:location|place|city|site)$|^(?:(?:stand|arbeits|einsatz)?ort|lieu|ville|plaats|locatie|sede|ubicación|sted|plats)$/i;

const nameColumn = /^(?:(?:first |last |full )?name|profile|applicants?|candidates?|姓名|氏名)$/iu;

/** @param lines where roles may stand. */
export const headsInColumn = (page: Page, lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  let table = -1;
  let at = -1;
  for (const row of tableRows(page, lines)) {
    const head = row.cells.length > 1 ? row.cells.findIndex(({ text }) => roleColumn.test(text)) : -1;
    if (head >= 0) {
      // Beside their names it is what people do.
      table = row.cells.some(({ text }) => nameColumn.test(text)) ? -1 : row.table;
      at = head;
      continue;
    }
    const cell = row.table === table ? row.cells[at] : undefined;
    if (cell) found.push(cell);
  }
  return found;
};

/** What stands over a cell in its table's first row, by index of the cell's first line: 职位 | 人数 | 工作地点. */
export const columnHeads = onceAPage((page): ReadonlyMap<number, string> => {
  const heads = new Map<number, string>();
  let first: Row | null = null;
  for (const row of tableRows(page, page.lines)) {
    if (first?.table !== row.table) first = row;
    else for (const [at, cell] of row.cells.entries()) heads.set(cell.index, first.cells[at]?.text ?? '');
  }
  return heads;
});

interface Row {
  /** Index of the element that holds the rows. */
  table: number;
  /** The first line of each cell. */
  cells: Line[];
}

const cells: ReadonlySet<string> = new Set(['td', 'th']);
const rowTags: ReadonlySet<string> = new Set(['tr']);

const tableRows = (page: Page, lines: readonly Line[]): Row[] => {
  const { elements } = page.walked;
  // Most pages have no table.
  if (!elements.some(({ tag }) => cells.has(tag))) return [];
  const rows = new Map<number, Row>();
  const seen = new Set<number>();
  for (const line of lines) {
    const cell = upTo(page, line.element, cells);
    const row = cell < 0 || seen.has(cell) ? -1 : upTo(page, cell, rowTags);
    if (row < 0) continue;
    seen.add(cell);
    const known = rows.get(row) ?? { table: tableOf(page, elements[row]?.parent ?? -1), cells: [] };
    known.cells.push(line);
    rows.set(row, known);
  }
  return [...rows.values()];
};

/** Index of the nearest element of such tags, the first included; -1 where there is none. */
const upTo = (page: Page, from: number, tags: ReadonlySet<string>): number => {
  let at = from;
  for (let element = page.walked.elements[at]; element; element = page.walked.elements[at]) {
    if (tags.has(element.tag)) return at;
    at = element.parent;
  }
  return -1;
};

/** Rows of a table's head and of its body stand in two parts of it. */
const tableOf = (page: Page, around: number): number => {
  const held = page.walked.elements[around];
  return held && /^t(?:head|body)$/.test(held.tag) && held.parent >= 0 ? held.parent : around;
};
