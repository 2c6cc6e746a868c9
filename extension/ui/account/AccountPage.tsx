/** One account in full: score and facts, what happened, who decides and what is next. Under the list, or as a page. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import type { Suggestion } from '../../../shared/api/identity.ts';
import type { Lead } from '../../../shared/api/lead.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { writeRoute } from '../dashboard/route.ts';
import { EditBar } from '../list/EditBar.tsx';
import { useLeadEdit } from '../list/use-lead-edit.ts';
import type { Lists } from '../list/use-lists.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Later } from '../parts/Later.tsx';
import { useServices } from '../Screen.tsx';
import { SinceLooked } from '../score/SinceLooked.tsx';
import type { Failure } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useAccounts, usePairsTurn } from './account-work.tsx';
import { ChangeBar } from './ChangeBar.tsx';
import { FactList } from './FactList.tsx';
import { Handling } from './Handling.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { SameNotice } from './SameNotice.tsx';
import { ScoreColumn } from './ScoreColumn.tsx';
import { Timeline } from './Timeline.tsx';
import { useAccountChanges } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';
import './account.css';
import './facts.css';
import './timeline.css';

interface AccountPageProps {
  id: string;
  me: Me | null;
  /** Who looks at it is still being asked: what they may do would come in between later. */
  waiting: boolean;
  lists: Lists;
  /** Another one says that the account has changed outside of this page. */
  version?: string;
  /** A page of its own, not a part of the list's. */
  whole?: boolean;
  onLead(lead: Lead): void;
  /** Another account is to be looked at: the one that took this in, or that was split off. */
  onOther(id: string): void;
  /** Accounts came or went. */
  onAccounts?(): void;
  onClose(): void;
}

export const AccountPage = ({
  id,
  waiting,
  version = '',
  whole = false,
  onClose,
  ...more
}: AccountPageProps) => {
  const words = useAccountWords();
  const services = useServices();
  const answer = useLoaded(() => services.account(id), `${id} ${version}`);
  const accounts = useAccounts();
  // Asked along with the account, and waited for: the notice stands above all else.
  const same = useLoaded(() => accounts.suggestions(id), `${id} ${usePairsTurn()}`);
  // What cannot be asked is no news: the rest of the page says that the Worker is out of reach.
  const pairs = same.value?.ok ? same.value.value.suggestions : [];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // What had the keyboard is gone: it goes where the eye does.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const account = answer.value?.ok ? answer.value.value : null;
  const gone = answer.value?.ok === false && isGone(answer.value.failure);
  const name =
    account?.lead.name ?? (gone ? words.notFound : answer.value ? words.account : words.page.loading);
  useEffect(() => {
    if (whole) document.title = `${name} · Whynow`;
  }, [whole, name]);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <article class={whole ? 'account-page whole' : 'account-page detail'} aria-label={name}>
      <header class="row">
        <Heading ref={heading} tabIndex={-1} class="grow clip">
          {name}
          {account?.lead.domain && (
            <>
              {' '}
              <span class="soft">{account.lead.domain}</span>
            </>
          )}
        </Heading>
        {whole ? (
          <a href={writeRoute({ page: 'leads', id: null })}>{words.back}</a>
        ) : (
          <>
            <a href={writeRoute({ page: 'accounts', id })}>{words.whole}</a>
            <button type="button" class="button" onClick={onClose}>
              {words.page.close}
            </button>
          </>
        )}
      </header>
      {answer.value && !answer.value.ok && (
        <FailureNotice failure={answer.value.failure} {...(gone ? {} : { onRetry: answer.reload })} />
      )}
      {account && same.value && !waiting && (
        <Parts
          {...more}
          account={account}
          pairs={pairs}
          onAccount={(value) => answer.set({ ok: true, value })}
          onReload={answer.reload}
        />
      )}
    </article>
  );
};

const isGone = (failure: Failure): boolean =>
  failure.code === 'refused' && failure.problem.code === 'no-such-account';

interface PartsProps extends Pick<AccountPageProps, 'me' | 'lists' | 'onLead' | 'onOther' | 'onAccounts'> {
  account: Account;
  /** Others that may be the same company. */
  pairs: readonly Suggestion[];
  onAccount(account: Account): void;
  onReload(): void;
}

/** Loaded when an account is open: the list itself needs none of it. */
const loadSources = async () => (await import('../sources/AccountSources.tsx')).AccountSources;

const Parts = ({
  account,
  pairs,
  me,
  lists,
  onLead,
  onOther,
  onAccounts,
  onAccount,
  onReload,
}: PartsProps) => {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [comparing, setComparing] = useState<string | null>(null);
  const { lead } = account;
  const accounts = useAccounts();
  const takeLead = (changed: Lead) => {
    onAccount({ ...account, lead: changed });
    onLead(changed);
  };
  const takeAccount = (changed: Account) => {
    onAccount(changed);
    onLead(changed.lead);
  };
  const editing = useLeadEdit(takeLead, setFailure);
  const changing = useAccountChanges(lead.id, (to) => {
    onAccounts?.();
    if (to === lead.id) onReload();
    else onOther(to);
  });
  return (
    <>
      <SinceLooked key={lead.id} account={account} />
      <EditBar editing={editing} />
      {failure && <FailureNotice failure={failure} />}
      <ChangeBar changing={changing} onOpen={onOther} />
      <SameNotice account={lead.id} pairs={pairs} onCompare={setComparing} />
      {comparing && (
        <MergeDialog pair={[lead.id, comparing]} changing={changing} onClose={() => setComparing(null)} />
      )}
      <div class="account-columns fade">
        <section>
          <ScoreColumn account={account} me={me} />
          <FactList account={account} me={me} onAccount={takeAccount} />
          <Later
            load={loadSources}
            props={{
              account: lead.id,
              ask: accounts.sources,
              lookAgain: accounts.lookAgain,
              onFound: onReload,
            }}
          />
        </section>
        <section>
          <Timeline account={account} me={me} changing={changing} onChange={onReload} />
        </section>
        <section>
          <Handling
            account={account}
            me={me}
            lists={lists}
            changing={changing}
            onLead={takeLead}
            onAccount={takeAccount}
            onPatch={async (patch) => {
              await editing.patch(lead, patch);
              if (patch.lists) lists.reload();
            }}
            onCompare={setComparing}
          />
        </section>
      </div>
    </>
  );
};
