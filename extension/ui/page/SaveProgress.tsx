/** Where a saved page has got to: kept here, sent, or refused; and what can be done about it. */
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { writeRoute } from '../dashboard/route.ts';
import { useServices } from '../Screen.tsx';
import { ShowTab } from '../tab.ts';
import { useWords, type Words } from '../words.tsx';
import type { Saving } from './use-save.ts';

interface SaveProgressProps {
  saving: Saving;
  connected: boolean;
  onDiscard(): void;
}

export const SaveProgress = ({ saving, connected, onDiscard }: SaveProgressProps) => {
  const words = useWords();
  const { t } = words;
  const services = useServices();
  const showTab = useContext(ShowTab);
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the keyboard stays where it stood.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  const refused = saving.state === 'waiting' && saving.entry?.state === 'refused';
  const action = (label: string, act: () => void) => (
    <button type="button" class="link" onClick={act}>
      {label}
    </button>
  );
  return (
    <p ref={line} tabIndex={-1} class="row progress" role="status">
      <span class={refused ? 'grow down' : 'grow'}>{told(saving, connected, words)}</span>
      {saving.state === 'sent' &&
        action(t.save.openLead, () =>
          services.openPage('dashboard', writeRoute({ page: 'leads', id: saving.receipt.account })),
        )}
      {refused && action(t.save.why, () => showTab('waiting'))}
      {saving.state === 'waiting' && !refused && action(t.save.discard, onDiscard)}
    </p>
  );
};

const told = (saving: Saving, connected: boolean, { t, clock }: Words): string => {
  if (saving.state === 'sent') return t.save.sent(saving.receipt.score, t.tiers[saving.receipt.tier]);
  const entry = saving.state === 'waiting' ? saving.entry : null;
  if (entry?.state === 'refused') return t.save.refused;
  if (!connected) return t.save.waitingPair;
  if (!entry?.failure) return t.save.sending;
  if (entry.failure.code === 'signed-out')
    return `${t.save.waiting}${t.space}${t.waiting.because['signed-out']}`;
  return entry.nextAt ? `${t.save.waiting} ${t.waiting.next(clock(entry.nextAt))}` : t.save.waiting;
};
