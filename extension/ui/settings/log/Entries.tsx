/** Lines of the log, and what to look for in it. */
import { useState } from 'preact/hooks';
import type { AuditEntry } from '../../../../shared/api/team.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useSourcesWords } from '../../sources/words.ts';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
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
  const providers = useAsked(() => work.providers.providers(), 'providers').value?.providers;
  const sources = new Map(providers?.map(({ id, name }) => [id, name]));
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
          <Line key={`${entry.at} ${entry.action} ${entry.object}`} entry={entry} sources={sources} />
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

interface LineProps {
  entry: AuditEntry;
  /** Of sources, by id. */
  sources: ReadonlyMap<string, string>;
}

const Line = ({ entry, sources }: LineProps) => {
  const t = useLogWords();
  const shared = useDashboardWords();
  const { told } = useSourcesWords();
  const { t: words, date, clock } = useWords();
  const { me } = useSettings();
  const memberName = (id: string) => me.members.find((one) => one.id === id)?.name;
  const who = entry.member === null ? t.worker : (memberName(entry.member) ?? shared.former);
  const what = (t.actions as Record<string, string>)[entry.action] ?? entry.action;
  const names = { ...t.values, role: shared.roles, field: told } as Record<string, Record<string, string>>;
  const word = (field: string, value: string) =>
    names[field]?.[value] ??
    (field === 'provider' ? sources.get(value) : { true: t.yes, false: t.no }[value]) ??
    value;
  const changes = changesOf(entry.before, entry.after).flatMap(({ field, from, to }) => {
    const label = t.fields[field];
    // Ids of other companies and of changes say nothing to a reader.
    if (label === undefined) return [];
    if (from === null) return to === 'true' ? label : shared.named(label, word(field, to));
    return shared.named(label, t.fromTo(word(field, from), word(field, to)));
  });
  const object =
    memberName(entry.object) ??
    sources.get(entry.object) ??
    (entry.action === 'model.add' ? entry.object : null);
  return (
    <Entry
      title={
        <>
          <span class="soft">{who}</span> {what}
        </>
      }
      detail={[object, ...changes].filter(Boolean).join(words.comma)}
      figures={words.waiting.savedAt(date(entry.at), clock(entry.at))}
    >
      {entry.action.startsWith('account.') && (
        <a href={writeRoute({ page: 'leads', id: entry.object })}>{t.open}</a>
      )}
    </Entry>
  );
};
