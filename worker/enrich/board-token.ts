/** The employer's token at one applicant tracking system, where the company's own pages link to it. */
import type { BoardSystem } from '../../shared/words.ts';
import type { Subject } from './provider.ts';

export const boardToken = ({ boards }: Subject, system: BoardSystem): string | null =>
  boards.find((board) => board.system === system)?.token ?? null;
