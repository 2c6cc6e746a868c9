/** The team's lists; a new one by its name, renamed and deleted. */
import type { List } from '../../../shared/api/lead-work.ts';
import type { Result } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWork } from './work.tsx';

export interface Lists {
  all: readonly List[];
  reload(): void;
  /** @returns the new list's id, or null where it could not be made */
  make(name: string): Promise<string | null>;
  /** Under its own id: renamed, or made again after it was deleted. */
  save(id: string, name: string): Promise<Result<List>>;
  remove(id: string): Promise<Result<undefined>>;
}

export const useLists = (): Lists => {
  const work = useWork();
  const answer = useLoaded(() => work.lists(), 'lists');
  const then = async <T>(asked: Promise<T>): Promise<T> => {
    const result = await asked;
    answer.reload();
    return result;
  };
  return {
    all: answer.value?.ok ? answer.value.value.lists : [],
    reload: answer.reload,
    make: async (name) => {
      const made = await then(work.saveList(crypto.randomUUID(), name));
      return made.ok ? made.value.id : null;
    },
    save: (id, name) => then(work.saveList(id, name)),
    remove: (id) => then(work.deleteList(id)),
  };
};
