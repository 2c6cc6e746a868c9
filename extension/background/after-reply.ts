/** What becomes of a capture after the Worker's reply, or the lack of one. Pure. */
import type { Receipt } from '../../shared/api/lead.ts';
import type { Reply } from '../api/request.ts';
import type { Failure } from '../ui/services.ts';
import { asAsked, backoff } from './backoff.ts';

export type Outcome =
  | { kind: 'acknowledged'; receipt: Receipt }
  /** The Worker will never take it as it is: it stays until a member mends or discards it. */
  | { kind: 'refused'; failure: Failure }
  | {
      kind: 'wait';
      /** Milliseconds since 1970; null = until paired again. */
      nextAt: number | null;
      failure: Failure;
      /** Whether the fault lies with the line and not with this capture, so that the others had better wait too. */
      line: boolean;
    };

const final = new Set([400, 409, 413, 415, 422]);
const everyone = new Set([429, 503]);

export const afterReply = (
  reply: Reply<Receipt>,
  sent: { id: string; attempts: number },
  now: number,
  random: number,
): Outcome => {
  const later = now + backoff(sent.attempts, random);
  switch (reply.kind) {
    case 'ok':
      if (reply.value.id === sent.id) return { kind: 'acknowledged', receipt: reply.value };
      return { kind: 'wait', nextAt: later, failure: { code: 'offline' }, line: true };
    case 'unreachable':
      return { kind: 'wait', nextAt: later, failure: { code: 'offline' }, line: true };
    case 'stranger':
      return {
        kind: 'wait',
        nextAt: later,
        failure: { code: 'refused', problem: reply.problem },
        line: true,
      };
    case 'problem': {
      if (reply.status === 401)
        return { kind: 'wait', nextAt: null, failure: { code: 'signed-out' }, line: true };
      const failure: Failure = { code: 'refused', problem: reply.problem };
      if (final.has(reply.status)) return { kind: 'refused', failure };
      const nextAt = reply.retryAfter === null ? later : now + asAsked(reply.retryAfter, random);
      return { kind: 'wait', nextAt, failure, line: everyone.has(reply.status) };
    }
  }
};
