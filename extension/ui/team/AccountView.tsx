/** An account of the team, without leaving the popup. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { writeRoute } from '../dashboard/route.ts';
import { Identity } from '../page/Identity.tsx';
import { Standing } from '../page/Standing.tsx';
import { Verdict } from '../page/Verdict.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices } from '../Screen.tsx';
import { SinceLooked } from '../score/SinceLooked.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

export const AccountView = ({ id, onBack }: { id: string; onBack(): void }) => {
  const { t } = useWords();
  const services = useServices();
  const answer = useLoaded(() => services.account(id), id);
  const me = useLoaded(() => services.me(), 'me').value;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    back.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Or the browser would close the popup.
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
  const account = answer.value?.ok ? answer.value.value : null;
  return (
    <div class="scroll">
      <p class="block row">
        <span class="grow">
          <button ref={back} type="button" class="link" onClick={onBack}>
            <Icon name="back" /> {t.team.back}
          </button>
        </span>
        <button
          type="button"
          class="link"
          onClick={() => services.openPage('dashboard', writeRoute({ page: 'accounts', id }))}
        >
          {t.save.openLead}
        </button>
      </p>
      {answer.value && !answer.value.ok && (
        <div class="block">
          <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />
        </div>
      )}
      {account && (
        <>
          <div class="block">
            <Identity company={account.lead}>
              <Standing
                lead={account.lead}
                me={me?.ok ? me.value.member : null}
                onLead={(lead) => answer.set({ ok: true, value: { ...account, lead } })}
              />
            </Identity>
          </div>
          <Verdict {...account} change={account.lead.change}>
            <SinceLooked key={id} account={account} />
          </Verdict>
        </>
      )}
    </div>
  );
};
