/** A cell as programs read it back. */

/** Not defused: programs read it back, and ids must come out as they went in. */
export const writeCell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
