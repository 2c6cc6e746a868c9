/** The team's leads on a full page: a table to work through, with the account that is open below it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadQuery } from '../../../shared/api.ts';
import { AccountPage } from '../account/AccountPage.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CsvTools } from './CsvTools.tsx';
import { EditBar } from './EditBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { LeadRow } from './LeadRow.tsx';
import { ListBar } from './ListBar.tsx';
import { useLeads } from './use-leads.ts';
import { useListKeys } from './use-list-keys.ts';
import { useLists } from './use-lists.ts';
import { Views } from './Views.tsx';
import { useListWords } from './work.tsx';
import '../list.css';
import '../list-tools.css';

const columns = ['score', 'change', 'tier', 'account', 'why', 'owner', 'stage', 'tags', 'seen'] as const;
const widths = ['112px', '64px', '68px', '24%', 'auto', '124px', '92px', '140px', '92px'];
const pageSize = 50;
/** Leads in one action, as the Worker has it. */
const bulkCap = 200;

export const LeadList = ({ open, setOpen }: { open: string | null; setOpen(id: string | null): void }) => {
  const { t } = useWords();
  const words = useListWords();
  const services = useServices();
  const [query, setQuery] = useState<LeadQuery>({ limit: pageSize });
  const list = useLeads(query);
  const me = useLoaded(() => services.me(), 'me').value;
  const tags = useLoaded(() => services.tags(), 'tags').value;
  const lists = useLists();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [helping, setHelping] = useState(false);
  const choose = (id: string, on: boolean) => setChosen((was) => withChosen(was, id, on));
  const { selected, setSelected, search } = useListKeys({
    leads: list.leads,
    open,
    setOpen,
    onMark: (id) => choose(id, !chosen.has(id)),
    onHelp: () => setHelping(true),
  });
  const shown = list.leads.filter((lead) => chosen.has(lead.id));
  const end = useRef<HTMLParagraphElement>(null);
  const more = useRef(list.more);
  more.current = list.more;
  useEffect(() => {
    if (!end.current) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current());
    seen.observe(end.current);
    return () => seen.disconnect();
  }, []);
  const bare = Object.keys(query).every((key) => key === 'limit' || key === 'order');
  const opened = list.leads.find((lead) => lead.id === open);
  return (
    <main class="leads">
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
      <ListBar
        query={query}
        onQuery={setQuery}
        me={me?.ok ? me.value : null}
        tags={tags?.ok ? tags.value.tags.map((tag) => tag.name) : []}
        lists={lists.all}
        search={search}
        onHelp={() => setHelping(true)}
      >
        <Views query={query} onQuery={setQuery} me={me?.ok ? me.value : null} />
        <CsvTools query={query} me={me?.ok ? me.value : null} onImported={list.reload} />
      </ListBar>
      <div class="table">
        {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
        <table>
          <colgroup>
            {columns.map((column, index) => (
              <col key={column} style={{ width: widths[index] ?? 'auto' }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={column === 'score' || column === 'change' ? 'figure-head' : ''}
                >
                  {words.table.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.leads.map((lead) => (
              <LeadRow
                key={lead.id}
                lead={lead}
                members={me?.ok ? me.value.members : lead.owner ? [lead.owner] : []}
                selected={selected === lead.id}
                chosen={chosen.has(lead.id)}
                onChoose={(on) => choose(lead.id, on)}
                onOpen={() => {
                  setSelected(lead.id);
                  setOpen(lead.id);
                }}
                onPatch={(patch) => list.patch(lead, patch)}
              />
            ))}
          </tbody>
        </table>
        {!list.loading && !list.failure && list.leads.length === 0 && (
          <div class="empty">{bare ? <FirstSteps /> : <p class="soft">{t.team.emptyFilter}</p>}</div>
        )}
        <p class="foot" ref={end}>
          {list.next ? (
            <button type="button" class="link" onClick={list.more}>
              {words.table.more}
            </button>
          ) : (
            list.leads.length > 0 && <span class="soft small">{words.table.end(list.leads.length)}</span>
          )}
          {list.loading && <span class="soft small">{words.table.loading}</span>}
        </p>
      </div>
      <div>
        <EditBar editing={list} />
        {(shown.length > 0 || chosen.size > 0) && (
          <BulkBar
            chosen={shown.map((lead) => lead.id).slice(0, bulkCap)}
            me={me?.ok ? me.value : null}
            lists={lists.all}
            onChooseAll={() => setChosen(new Set(list.leads.slice(0, bulkCap).map((lead) => lead.id)))}
            onChooseNone={() => setChosen(new Set())}
            onDone={() => {
              list.reload();
              lists.reload();
            }}
          />
        )}
        {open && (
          <AccountPage
            key={open}
            id={open}
            me={me?.ok ? me.value : null}
            lists={lists}
            version={`${opened?.version} ${opened?.score}`}
            onLead={list.replace}
            onOther={setOpen}
            onAccounts={list.reload}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
    </main>
  );
};

const withChosen = (chosen: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(chosen);
  if (on) next.add(id);
  else next.delete(id);
  return next;
};

const FirstSteps = () => {
  const words = useListWords();
  return (
    <>
      <h2>{words.table.emptyTitle}</h2>
      <ol class="steps">
        {words.table.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
};
