/** What is learnt off the page, in a worker of its own: a task each, and its answer. */
import type { Learned } from '../../../../shared/learning/learn.ts';
import type { TableLook } from '../../../../shared/learning/look-at-table.ts';
import type { LearningProblemCode } from '../../../../shared/learning/problem.ts';
import type { Lesson, Relearned } from '../../../../shared/learning/relearn.ts';
import type { Model } from '../../../../shared/score/model.ts';

export interface Tasks {
  relearn: { asked: { lessons: Lesson[]; model: Model }; answer: Relearned | null };
  /** Reads a CSV, and keeps it for `learn`. */
  open: { asked: { file: Blob }; answer: TableLook };
  learn: { asked: { outcome: string; id: string }; answer: Learned };
}
export type TaskName = keyof Tasks;
export type Task = { [Name in TaskName]: { name: Name } & Tasks[Name]['asked'] }[TaskName];

/** Why nothing can be learnt, for the page to word. */
export interface Trouble {
  code: LearningProblemCode | 'too-large' | 'unexpected';
  message: string;
  details: Record<string, string | number>;
}
export type Taught<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };
