/** Everything by its name: a field, and below it what can be done. Opened by Ctrl+K or ⌘K; the arrows and Enter do it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import type { Command } from './command.ts';
import { rankCommands } from './rank-commands.ts';
import { useLeadCommands } from './use-lead-commands.ts';
import { useScreenCommands } from './use-screen-commands.ts';
import { usePaletteWords } from './words.ts';
import './palette.css';

export interface PaletteProps {
  /** Of the screen that it stands over. */
  commands: readonly Command[];
  /** The lead that is open there. */
  lead: string | null;
  onAccount(id: string): void;
  onClose(): void;
}

const mostShown = 12;
/** A member types on: the Worker is asked once they pause. */
const pauseMs = 150;

export const Palette = ({ commands, lead, onAccount, onClose }: PaletteProps) => {
  const t = usePaletteWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const found = useAccounts(typed, onAccount);
  const ofLead = useLeadCommands(lead);
  const everywhere = useScreenCommands();
  const shown = useMemo(
    () => [...rankCommands([...ofLead, ...commands, ...everywhere], typed).slice(0, mostShown), ...found],
    [ofLead, commands, everywhere, typed, found],
  );
  const chosen = Math.min(at, shown.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    dialog.current?.close();
    command.run();
  };
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      run(shown[chosen]);
    }
  };
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, shown]);
  return (
    <dialog ref={dialog} class="palette" aria-label={t.title} onClose={onClose} onKeyDown={onKey}>
      <input
        class="field"
        role="combobox"
        aria-label={t.title}
        aria-expanded="true"
        aria-controls="commands"
        aria-autocomplete="list"
        aria-activedescendant={shown[chosen] ? `command-${shown[chosen].id}` : undefined}
        placeholder={t.hint}
        maxLength={80}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div id="commands" role="listbox" aria-label={t.title}>
        {shown.map((command, index) => (
          <div
            key={command.id}
            id={`command-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => run(command)}
            onKeyDown={onKey}
          >
            <span class="small soft">{command.group}</span>
            <span class="clip">{command.label}</span>
            {command.aside && <span class="soft small clip">{command.aside}</span>}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p class="soft">{t.nothing}</p>}
    </dialog>
  );
};

const useAccounts = (typed: string, onAccount: (id: string) => void): Command[] => {
  const t = usePaletteWords();
  const services = useServices();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const answer = useLoaded(
    async () => (asked.length > 0 ? services.leads({ q: asked.slice(0, 80), limit: 6 }) : null),
    asked,
  ).value;
  return useMemo(
    () =>
      answer?.ok
        ? answer.value.leads.map(({ id, name, domain, score }) => ({
            id: `account-${id}`,
            group: t.account,
            label: name,
            aside: [score, domain].filter((part) => part !== null).join(' · '),
            run: () => onAccount(id),
          }))
        : [],
    [answer, onAccount, t],
  );
};
