/** Who this is, and in whose hands. */
import type { Lead, Member } from '../../../shared/api.ts';
import { Firmographics } from '../score/Firmographics.tsx';
import { useWords } from '../words.tsx';

interface IdentityProps {
  company: Pick<Lead, 'domain' | 'industry' | 'employees' | 'country'> & { name: string | null };
  /** What stands to the right of the name. */
  aside?: preact.ComponentChildren;
}

export const Identity = ({ company, aside }: IdentityProps) => {
  const { t } = useWords();
  return (
    <header class="identity">
      <div class="row">
        <h1 class="clip" title={company.name ?? ''}>
          {company.name ?? company.domain ?? t.page.noName}
        </h1>
        {aside}
      </div>
      <Firmographics {...company} />
    </header>
  );
};

interface OwnerProps {
  lead: Lead;
  me: Member | null;
  onOwner(owner: string | null): void;
}

export const Owner = ({ lead, me, onOwner }: OwnerProps) => {
  const { t, when } = useWords();
  return (
    <span class="soft small row">
      {lead.owner && (
        <span class="clip">
          {lead.ownerSince ? t.page.owner(lead.owner.name, when(lead.ownerSince)) : lead.owner.name}
        </span>
      )}
      {me && !lead.owner && (
        <button type="button" class="link" onClick={() => onOwner(me.id)}>
          {t.page.claim}
        </button>
      )}
      {me && lead.owner?.id === me.id && (
        <button type="button" class="link" onClick={() => onOwner(null)}>
          {t.page.release}
        </button>
      )}
    </span>
  );
};
