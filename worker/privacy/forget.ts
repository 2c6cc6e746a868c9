/** Takes one person out of stored data: their records whole, mentions of them in other words. Pure. */
import type { PersonPattern } from './person-pattern.ts';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const maxDepth = 60;

/** @param value parsed JSON of any shape that the store keeps. @returns the same value where nothing was to go. */
export const forget = (value: unknown, person: PersonPattern): unknown => walk(value as Json, person, 0);

/** A text that is JSON stays JSON: it is taken apart, and put together again only where something went. */
export const forgetText = (text: string, isJson: boolean, person: PersonPattern): string => {
  if (!isJson) return person.redact(text);
  const value: unknown = JSON.parse(text);
  const left = forget(value, person);
  return left === value ? text : JSON.stringify(left);
};

const walk = (value: Json, person: PersonPattern, depth: number): Json => {
  if (typeof value === 'string') return person.redact(value);
  if (value === null || typeof value !== 'object' || depth > maxDepth) return value;
  if (Array.isArray(value)) {
    const left = value.filter((one) => !isTheirs(one, person)).map((one) => walk(one, person, depth + 1));
    return left.length === value.length && left.every((one, i) => one === value[i]) ? value : left;
  }
  const left: [string, Json][] = Object.entries(value).map(([key, one]) => [
    key,
    walk(one, person, depth + 1),
  ]);
  return left.every(([key, one]) => one === value[key]) ? value : Object.fromEntries(left);
};

/** Of a list, what is about nobody else: a person of their name, an address of theirs, their name among others. */
const isTheirs = (one: Json, person: PersonPattern): boolean => {
  if (typeof one === 'string') return person.isName(one) || isAddress(one, person);
  if (one === null || typeof one !== 'object' || Array.isArray(one)) return false;
  if (typeof one.name === 'string' && person.isName(one.name)) return true;
  // A fact or a captured value: its own value, not the words around it.
  return 'value' in one && typeof one.value === 'string' && isAddress(one.value, person);
};

const isAddress = (text: string, person: PersonPattern): boolean =>
  /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(text) && person.names(text.replace('@', ' @'));
