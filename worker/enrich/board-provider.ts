/** Makes a provider of a board of open roles: asked by the token that the company's own pages link to, once a day. */
import type { BoardSystem, LookupOutcome } from '../../shared/words.ts';
import { boardToken } from './board-token.ts';
import type { Answer, Ask, Host, Provider } from './provider.ts';

interface BoardApi {
  id: BoardSystem;
  name: string;
  byDefault: boolean;
  hosts: readonly Host[];
  requests?: number;
  url: string;
  note?: string;
  /** Hours, where a miss counts otherwise than elsewhere. */
  cacheHours?: Partial<Record<LookupOutcome, number>>;
  /** What a token looks like. */
  token?: RegExp;
  /** Which of several hosts a token leads to, as a rule. */
  hostOf?(token: string): string;
  look(token: string, ask: Ask): Promise<Answer>;
}

/** One segment of a path: dots alone lead out of it, escaped ones too. */
const pathSegment = /^(?!(?:\.|%2e){1,2}$)/i;

/** One label of a host's name. */
export const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

export const boardProvider = ({
  id,
  name,
  byDefault,
  hosts,
  requests = 1,
  url,
  note = 'It serves what an employer has published for applicants.',
  cacheHours,
  token: shape = pathSegment,
  hostOf,
  look,
}: BoardApi): Provider => ({
  id,
  name,
  kind: 'job-board',
  runsIn: 'worker',
  byDefault,
  needs: 'nothing',
  inputs: ['boards'],
  outputs: ['hiring'],
  hosts,
  requests,
  patience: 8_000,
  cacheHours: { ...cacheHours, found: 24 },
  terms: { url, licence: 'terms', attribution: null, note },
  prepare: (subject) => {
    const token = boardToken(subject, id);
    if (token === null || !shape.test(token)) return null;
    return { key: token, ...(hostOf && { hosts: [hostOf(token)] }), run: (ask) => look(token, ask) };
  },
});
