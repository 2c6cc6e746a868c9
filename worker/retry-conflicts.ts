/** A write that lost a race is made again from what then stands there, until the request's time is over. */
import { Refusal } from './problem.ts';
import { Conflict, type Database } from './store/database.ts';

export const retryConflicts = async <T>(db: Database, write: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (!db.hasTime()) throw new Refusal('busy');
      await db.pause(attempt);
    }
  }
};
