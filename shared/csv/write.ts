/** Rows of cells to CSV (RFC 4180). No cell is a formula in any spreadsheet that opens it. Pure. */

/**
 * What a spreadsheet takes for a formula, in either width and behind blanks: = + - @, and a tab or line break first.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\p{C}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** An apostrophe before it makes it text. One that has an apostrophe gets another, so that none is lost on the way back. */
export const defuse = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

/** The cell as it was before {@link defuse}. */
export const undefuse = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;

const isFormula = (cell: string): boolean => formula.test(cell.replace(/^'+/, ''));

const quote = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line, its break included. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(defuse(cell))).join(',')}\r\n`;

/** Excel reads UTF-8 only where this stands first. */
export const byteOrderMark = '\uFEFF';
