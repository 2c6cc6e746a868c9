/** What the team has agreed, asked once for the lists and accounts below; null until it is known, and where it is not. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Playbook } from '../../../shared/api/playbook.ts';
import type { Result } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';

const PlaybookContext = createContext<Playbook | null>(null);

interface AgreedPlaybookProps {
  load(): Promise<Result<Playbook>>;
  children: ComponentChildren;
}

export const AgreedPlaybook = ({ load, children }: AgreedPlaybookProps) => {
  const { value } = useLoaded(load, 'playbook');
  return (
    <PlaybookContext.Provider value={value?.ok ? value.value : null}>{children}</PlaybookContext.Provider>
  );
};

export const usePlaybook = (): Playbook | null => useContext(PlaybookContext);
