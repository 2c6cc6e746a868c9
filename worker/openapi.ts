/** What routes say of their bodies and answers, in the words of OpenAPI. */
import type * as z from 'zod';
import { problemSchema } from '../shared/api/problem.ts';

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** An answer without a body. */
export const nothing = (description: string) => ({ description });

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const meanings = {
  400: 'The request is malformed; `code` and `errors` say where.',
  401: 'The token is missing, unknown, expired or revoked.',
  403: 'Not allowed.',
  404: 'Not there, or another workspace’s.',
  409: 'What stands there is in the way; `code` says what.',
  410: 'The code or secret is unknown, expired or used.',
  412: 'Changed by somebody else meanwhile.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is not declared as JSON.',
  428: 'If-Match is missing.',
  429: 'Too many requests, or too many failed attempts.',
  500: 'Unexpected; the `instance` finds it in the log.',
  503: 'The database did not answer in time; safe to send again.',
};

/** Once in the document, and not in each of some hundred answers. */
const problem = problemSchema.meta({ id: 'Problem' });

/** Problem answers of a route; those that any route can give are added. */
export const problems = <const S extends keyof typeof meanings>(...statuses: S[]) => {
  const entries = ([...statuses, 429, 500, 503] as const).map((status) => [
    status,
    { description: meanings[status], content: { 'application/problem+json': { schema: problem } } },
  ]);
  return Object.fromEntries(entries) as Record<
    S | 429 | 500 | 503,
    { description: string; content: { 'application/problem+json': { schema: typeof problem } } }
  >;
};
