/** Who this is. */
import type { ComponentChildren } from 'preact';
import type { Lead } from '../../../shared/api/lead.ts';
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
        <h1 class="clip" title={name} elementtiming="company">
          {name}
        </h1>
        {kind && <span class="soft small kind">{t.kinds[kind]}</span>}
      </div>
      <Firmographics {...company} />
      {children}
    </header>
  );
};
