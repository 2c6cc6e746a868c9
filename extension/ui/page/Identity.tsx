/** Who this is, and in whose hands. */
import type { ComponentChildren } from 'preact';
import type { Lead, Member } from '../../../shared/api.ts';
import type { PageKind } from '../../../shared/words.ts';
import { Firmographics } from '../score/Firmographics.tsx';
import { useWords } from '../words.tsx';

interface IdentityProps {
  company: Pick<Lead, 'domain' | 'industry' | 'employees' | 'country'> & { name: string | null };
  /** Of the page that it was read from. */
  kind?: PageKind;
  /** In whose hands it is. */
  children?: ComponentChildren;
}

export const Identity = ({ company, kind, children }: IdentityProps) => {
  const { t } = useWords();
  const name = company.name ?? company.domain ?? t.page.noName;
  return (
    <header class="identity">
      <div class="row">
        <h1 class="clip" title={name}>
          {name}
        </h1>
        {kind && <span class="soft small kind">{t.kinds[kind]}</span>}
      </div>
      <Firmographics {...company} />
      {children}
    </header>
  );
};

interface StandingProps {
  lead: Lead;
  me: Member | null;
  onOwner(owner: string | null): void;
}

/** Owner and since when, stage, tags; and the claim. */
export const Standing = ({ lead, me, onOwner }: StandingProps) => {
  const { t, since } = useWords();
  const { owner, ownerSince } = lead;
  const inHands = owner
    ? ownerSince
      ? t.page.owner(owner.name, since(ownerSince))
      : owner.name
    : t.page.notOwned;
  return (
    <p class="row standing">
      <span class="soft grow">{[inHands, t.stages[lead.stage], ...lead.tags].join(' · ')}</span>
      {me && !owner && (
        <button type="button" class="link" onClick={() => onOwner(me.id)}>
          {t.page.claim}
        </button>
      )}
      {me && owner?.id === me.id && (
        <button type="button" class="link" onClick={() => onOwner(null)}>
          {t.page.release}
        </button>
      )}
    </p>
  );
};
