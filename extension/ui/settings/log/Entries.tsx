/** Lines of the log, and what to look for in it. */
import { useState } from 'preact/hooks';
import type { AuditEntry } from '../../../../shared/team-api.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useSettings } from '../settings-context.tsx';
import { changesOf } from './changes-of.ts';
import { useLogWords } from './words.ts';

export const Entries = () => {
  const t = useLogWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const [member, setMember] = useState('');
  const [action, setAction] = useState('');
  const entries = usePages<AuditEntry>(async (cursor) => {
    const page = await work.log.log({
      ...(cursor !== null && { cursor }),
      ...(member && { member }),
      ...(action && { action }),
    });
    return page.ok ? { ok: true, value: { items: page.value.entries, next: page.value.next } } : page;
  }, `${member} ${action}`);
  return (
    <Section title={t.entries} of={entries}>
      <div class="line">
        <select
          class="field"
          aria-label={t.member}
          value={member}
          onChange={(event) => setMember(event.currentTarget.value)}
        >
          <option value="">{t.everybody}</option>
          {me.members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={t.action}
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        >
          <option value="">{t.everything}</option>
          {Object.entries(t.actions).map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {entries.items.length === 0 && !entries.loading && (
        <p class="soft">{member || action ? t.none : t.empty}</p>
      )}
      <ul class="entries">
        {entries.items.map((entry) => (
          <Line key={`${entry.at} ${entry.action} ${entry.object}`} entry={entry} />
        ))}
      </ul>
      {entries.next && (
        <button type="button" class="link" onClick={entries.more}>
          {shared.more}
        </button>
      )}
    </Section>
  );
};

const Line = ({ entry }: { entry: AuditEntry }) => {
  const t = useLogWords();
  const shared = useDashboardWords();
  const { t: words, date, clock } = useWords();
  const { me } = useSettings();
  const nameOf = (id: string) => me.members.find((one) => one.id === id)?.name;
  const who = entry.member === null ? t.worker : (nameOf(entry.member) ?? shared.former);
  const what = (t.actions as Record<string, string>)[entry.action] ?? entry.action;
  const word = (value: string) =>
    (({ true: t.yes, false: t.no, ...shared.roles }) as Record<string, string>)[value] ?? value;
  const changes = changesOf(entry.before, entry.after).map(({ field, from, to }) =>
    shared.named(t.fields[field] ?? field, from === null ? word(to) : t.fromTo(word(from), word(to))),
  );
  return (
    <Entry
      title={
        <>
          <span class="soft">{who}</span> {what}
        </>
      }
      detail={[nameOf(entry.object), ...changes].filter(Boolean).join(words.comma)}
      figures={words.waiting.savedAt(date(entry.at), clock(entry.at))}
    >
      {entry.action.startsWith('account.') && (
        <a href={writeRoute({ page: 'leads', id: entry.object })}>{t.open}</a>
      )}
    </Entry>
  );
};
