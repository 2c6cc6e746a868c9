/** A line of the ledger: what it is, what there is to know of it, its figures on the right, what can be done. */
import type { ComponentChildren } from 'preact';

interface EntryProps {
  title: ComponentChildren;
  detail?: ComponentChildren;
  /** Dates and numbers. */
  figures?: ComponentChildren;
  children?: ComponentChildren;
}

export const Entry = ({ title, detail, figures, children }: EntryProps) => (
  <li class="entry">
    <div class="what">
      <p>{title}</p>
      {detail && <p class="soft small">{detail}</p>}
    </div>
    {figures && <p class="figures soft small">{figures}</p>}
    {children && <div class="acts">{children}</div>}
  </li>
);
