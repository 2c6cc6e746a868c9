/** What the Worker says where it refuses. */

import type { Failure } from '../../../extension/ui/services.ts';
import type { Problem } from '../../../shared/api/problem.ts';

const problem: Problem = {
  type: 'https://whynow.example/problems/invalid-capture',
  title: 'The capture is not valid',
  status: 400,
  detail: 'Two fields of this page are not what they should be.',
  code: 'invalid',
  remedy: 'Mend the fields named below and send it again.',
  errors: [
    { path: 'company.domain.value', message: 'Invalid host' },
    { path: 'funding.0.announcedAt', message: 'Invalid ISO date' },
  ],
};

export const refused: Failure = { code: 'refused', problem };
export const offline: Failure = { code: 'offline' };
export const signedOut: Failure = { code: 'signed-out' };
export const notPaired: Failure = { code: 'not-paired' };
