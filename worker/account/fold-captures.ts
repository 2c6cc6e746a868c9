/** What is known of an account from its captures alone, as if they had just been received, one after the other. Pure. */

import type { KeptCapture } from '../store/captures.ts';
import { addObservations, type Known } from './add-observations.ts';

/** @param captures in the order in which they were received */
export const foldCaptures = (known: Known, captures: readonly KeptCapture[]): Known =>
  captures.reduce<Known>((before, { capture, member, receivedAt }) => {
    const { facts, people, signals } = addObservations(before, capture, member, new Date(receivedAt));
    return { facts, people, signals: signals.all };
  }, known);
