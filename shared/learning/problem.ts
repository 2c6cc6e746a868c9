/** Why nothing can be learnt from a table: a code for programs and a sentence for people. */

export type LearningProblemCode =
  | 'empty-table'
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

  constructor(code: LearningProblemCode, message: string) {
    super(message);
    this.name = 'LearningProblem';
    this.code = code;
  }
}
