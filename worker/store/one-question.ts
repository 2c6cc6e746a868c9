/**
 * Several SELECTs as one statement, since each statement of a batch costs some tenth of a millisecond, whatever it finds.
 * The rows of each come as JSON in a column of their own, which must fit D1's 2 MB: an account's largest are some hundred
 * kilobytes.
 */
import * as z from 'zod';
import { type Statement, statement } from './database.ts';
import { jsonColumn } from './json.ts';

/** A SELECT that says which columns it has. */
export interface Select extends Statement {
  columns: readonly string[];
}

/** @param row what its rows are parsed by, and so the names of its columns */
export const select = (row: z.ZodObject, sql: string, ...params: Statement['params']): Select => ({
  ...statement(sql, ...params),
  columns: Object.keys(row.shape),
});

export const oneQuestion = (selects: readonly Select[]): Statement => {
  const params: Statement['params'][number][] = [];
  const columns = selects.map((one, at) => {
    const object = one.columns.map((name) => `'${name}', "${name}"`).join(', ');
    return `(SELECT json_group_array(json_object(${object})) FROM (${numbered(one, params)})) AS rows${at}`;
  });
  return statement(`SELECT ${columns.join(', ')}`, ...params);
};

/** The SQL with its parameters numbered on from those that are there; its own are added to them. */
const numbered = ({ sql, params: own }: Statement, params: Statement['params'][number][]): string => {
  const first = params.length;
  params.push(...own);
  let next = 0;
  return sql.replace(/\?(\d*)/g, (_, number: string) => `?${first + (number ? Number(number) : ++next)}`);
};

const answersSchema = z.record(z.string(), jsonColumn(z.array(z.unknown())));

/** The rows of each, in the order in which they were asked for, unparsed. */
export const answersOf = (rows: readonly unknown[]): unknown[][] =>
  Object.values(answersSchema.parse(rows[0]));
