/** The team's lists, and a new one by its name. */
import type { List } from '../../../shared/api-leads.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWork } from './work.tsx';

export interface Lists {
  all: readonly List[];
  reload(): void;
  /** @returns the new list's id, or null where it could not be made */
  make(name: string): Promise<string | null>;
}

export const useLists = (): Lists => {
  const work = useWork();
  const answer = useLoaded(() => work.lists(), 'lists');
  return {
    all: answer.value?.ok ? answer.value.value.lists : [],
    reload: answer.reload,
    make: async (name) => {
      const made = await work.saveList(crypto.randomUUID(), name);
      answer.reload();
      return made.ok ? made.value.id : null;
    },
  };
};
