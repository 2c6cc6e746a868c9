/** What the screens are told of a reply. */
import type { Result } from '../ui/services.ts';
import type { Reply } from './request.ts';

export const toResult = <T>(reply: Reply<T>): Result<T> => {
  if (reply.kind === 'ok') return { ok: true, value: reply.value };
  if (reply.kind === 'unreachable') return { ok: false, failure: { code: 'offline' } };
  if (reply.kind === 'problem' && reply.status === 401) return { ok: false, failure: { code: 'signed-out' } };
  return { ok: false, failure: { code: 'refused', problem: reply.problem } };
};
