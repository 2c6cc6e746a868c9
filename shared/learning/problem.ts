/** Why nothing can be learnt from a table: a code for programs and a sentence for people. */

export type LearningProblemCode =
  | 'empty-table'
  | 'open-quote'
  | 'ragged-row'
  | 'duplicate-column'
  | 'no-such-column'
  | 'bad-outcome'
  | 'no-outcomes'
  | 'one-class'
  | 'missing-id'
  | 'duplicate-id'
  | 'no-columns';

export class LearningProblem extends Error {
  readonly code: LearningProblemCode;
  /** What the sentence names, for who words it in another language. */
  readonly details: Record<string, string | number>;

  constructor(code: LearningProblemCode, message: string, details: Record<string, string | number> = {}) {
    super(message);
    this.name = 'LearningProblem';
    this.code = code;
    this.details = details;
  }
}
