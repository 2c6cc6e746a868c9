/** A part of a settings page: its heading, what it is for, and what became of asking for it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import type { Asked } from './use-asked.ts';

interface SectionProps {
  title: string;
  about?: string;
  /** What it shows; where it did not come, why, and a way to ask again. */
  of?: Pick<Asked<unknown>, 'value' | 'failure' | 'loading' | 'reload'>;
  /** What it shows is on its way from elsewhere. */
  coming?: boolean;
  children: ComponentChildren;
}

export const Section = ({ title, about, of, coming = false, children }: SectionProps) => {
  const t = useDashboardWords();
  const id = useId();
  const isComing = coming || (of && of.value === null && of.loading);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p class="soft about">{about}</p>}
      {of?.failure && <FailureNotice failure={of.failure} offline={t.offline} onRetry={of.reload} />}
      {isComing && <p class="soft coming">{t.loading}</p>}
      {!coming && (!of || of.value !== null) && children}
    </section>
  );
};
