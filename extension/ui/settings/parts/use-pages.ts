/** A list that comes page by page. */
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../services.ts';
import { type Asked, useAsked } from './use-asked.ts';

interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Pages<T> extends Asked<Page<T>> {
  items: T[];
  next: string | null;
  more(): void;
  /** Takes out of sight what no longer belongs here. */
  drop(gone: (item: T) => boolean): void;
}

/** `key` names what is asked; another begins at its first page. */
export const usePages = <T>(
  ask: (cursor: string | null) => Promise<Result<Page<T>>>,
  key: string,
): Pages<T> => {
  const first = useAsked(() => ask(null), key);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { items, next } = first.value ?? { items: [], next: null };
  return {
    ...first,
    failure: first.failure ?? failure,
    loading: first.loading || asking,
    items,
    next,
    more: async () => {
      if (asking) return;
      setAsking(true);
      const page = await ask(next);
      setAsking(false);
      setFailure(page.ok ? null : page.failure);
      if (page.ok) first.set({ items: [...items, ...page.value.items], next: page.value.next });
    },
    drop: (gone) => first.set({ items: items.filter((item) => !gone(item)), next }),
  };
};
