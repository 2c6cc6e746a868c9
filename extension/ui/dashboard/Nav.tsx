/** Where one can go in the dashboard, and as whom one is there. */
import { useEffect, useRef } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import { Mark } from '../parts/Mark.tsx';
import { useServices } from '../Screen.tsx';
import { type PageName, pageGroups, writeRoute } from './route.ts';
import { useDashboardWords } from './words.ts';

interface NavProps {
  page: PageName;
  me: Me | null;
  /** Of accounts that may be one company: work that waits. */
  pairs: number;
}

export const Nav = ({ page, me, pairs }: NavProps) => {
  const t = useDashboardWords();
  const services = useServices();
  const list = useRef<HTMLDivElement>(null);
  // In a narrow window, or one that is made so, the pages stand in one row that scrolls.
  useEffect(() => {
    const reveal = () =>
      list.current
        ?.querySelector(`[href="${writeRoute({ page, id: null })}"]`)
        ?.scrollIntoView({ inline: 'center', block: 'nearest' });
    reveal();
    addEventListener('resize', reveal);
    return () => removeEventListener('resize', reveal);
  }, [page]);
  return (
    <nav class="nav" aria-label={t.navigation}>
      <p class="brand">
        <Mark /> Whynow
      </p>
      <div class="pages" ref={list}>
        {pageGroups.map((group) => (
          <ul key={group[0]}>
            {group.map((one) => (
              <li key={one}>
                <a
                  href={writeRoute({ page: one, id: null })}
                  aria-current={one === page ? 'page' : undefined}
                >
                  {t.pages[one]}
                  {one === 'accounts' && pairs > 0 && <span class="count">{pairs}</span>}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
      <div class="whose">
        {/* Its place is kept while it is asked for. */}
        <p class="clip">{me?.workspace.name ?? '\u00a0'}</p>
        <p class="soft small">{me ? `${me.member.name} · ${t.roles[me.member.role]}` : '\u00a0'}</p>
        <button type="button" class="link small" onClick={() => services.openPage('options')}>
          {t.options}
        </button>
      </div>
    </nav>
  );
};
