/** Prints what each rule said, one line a rule, to the error stream so that the reading stays alone on the output. */
import type { Trace } from '../capture/rule.ts';

export const printTrace: Trace = ({ field, rule, won, value, error }) => {
  const said = error ? `failed: ${error}` : value === null ? '-' : JSON.stringify(value).slice(0, 200);
  console.error(`${won ? '*' : ' '} ${field.padEnd(22)} ${rule.padEnd(34)} ${said}`);
};
