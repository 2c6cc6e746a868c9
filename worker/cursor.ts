/** A list's cursor: the last lead of the page and the order it was in, opaque to the client. */
import * as z from 'zod';
import { leadOrders } from '../shared/api/lead.ts';
import { Refusal } from './problem.ts';
import type { Position } from './store/lead-list.ts';

type Order = (typeof leadOrders)[number];

const cursorSchema = z.union([
  z.tuple([z.literal('score'), z.int(), z.string().max(80)]),
  z.tuple([z.enum(leadOrders).exclude(['score']), z.string().max(40), z.string().max(80)]),
]);

export const writeCursor = (order: Order, { value, account }: Position): string =>
  btoa(JSON.stringify([order, value, account]));

/** A cursor of another order is none of this list's. */
export const readCursor = (order: Order, cursor: string): Position => {
  const parsed = cursorSchema.safeParse(parse(cursor)).data;
  if (!parsed || parsed[0] !== order) throw new Refusal('bad-cursor');
  return { value: parsed[1], account: parsed[2] };
};

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(atob(cursor));
  } catch {
    throw new Refusal('bad-cursor');
  }
};

const timeCursorSchema = z.tuple([z.literal('at'), z.string().max(40), z.string().max(80)]);

/** Of a list by time: the last entry of the page. */
export const writeTimeCursor = ({ at, id }: { at: string; id: string }): string =>
  btoa(JSON.stringify(['at', at, id]));

export const readTimeCursor = (cursor: string): { at: string; id: string } => {
  const parsed = timeCursorSchema.safeParse(parse(cursor)).data;
  if (!parsed) throw new Refusal('bad-cursor');
  return { at: parsed[1], id: parsed[2] };
};
