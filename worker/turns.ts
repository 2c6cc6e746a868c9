/**
 * Requests that would write the same account take turns within one isolate: of many at once each would else lose to the
 * first again and again. Only a courtesy: what makes a write safe is its batch, and other isolates do not wait. Each
 * request looks for itself whether it is its turn, since in a Worker one may not wait for another's promise.
 */
import { Refusal } from './problem.ts';
import type { Database } from './store/database.ts';

interface Ticket {
  /** A request that was cut off in its turn never gives it back: after this it counts no more. */
  until: number;
}
const queues = new Map<string, Ticket[]>();

const patience = 8_000;
const shortestLook = 4;
const longestLook = 100;

/** @throws Refusal busy, where the request's time is over first */
export const inTurn = async <T>(db: Database, name: string, work: () => Promise<T>): Promise<T> => {
  const queue = queues.get(name) ?? [];
  queues.set(name, queue);
  const ticket: Ticket = { until: Date.now() + patience };
  queue.push(ticket);
  try {
    for (let place = placeOf(queue, ticket); place > 0; place = placeOf(queue, ticket)) {
      if (!db.hasTime()) throw new Refusal('busy');
      await db.wait(Math.min(longestLook, place * shortestLook));
    }
    return await work();
  } finally {
    const place = queue.indexOf(ticket);
    if (place >= 0) queue.splice(place, 1);
    if (queue.length === 0) queues.delete(name);
  }
};

const placeOf = (queue: Ticket[], ticket: Ticket): number => {
  while (queue[0] && queue[0] !== ticket && queue[0].until < Date.now()) queue.shift();
  return queue.indexOf(ticket);
};
