/** The team's leads on a full page: a table to work through, with the account that is open below it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeadQuery } from '../../../shared/api/lead.ts';
import { AccountPage } from '../account/AccountPage.tsx';
import { filterOf, type LeadFilter } from '../dashboard/route.ts';
import { useLeadChange } from '../lead-changes.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CsvTools } from './CsvTools.tsx';
import { EditBar } from './EditBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { LeadTable } from './LeadTable.tsx';
import { ListBar } from './ListBar.tsx';
import { ListTools } from './ListTools.tsx';
import { TableLookMenu } from './TableLookMenu.tsx';
import { useLeads } from './use-leads.ts';
import { useListKeys } from './use-list-keys.ts';
import { useLists } from './use-lists.ts';
import { useTableLook } from './use-table-look.ts';
import { useWindow } from './use-window.ts';
import { Views } from './Views.tsx';
import { useListWords } from './work.tsx';
import '../list.css';
import '../list-tools.css';

const pageSize = 100;
/** The next page is asked for this many rows before the last is in sight. */
const ahead = 60;

interface LeadListProps {
  open: string | null;
  setOpen(id: string | null): void;
  /** As the address has it. */
  filter: LeadFilter;
  setFilter(filter: LeadFilter): void;
}

export const LeadList = ({ open, setOpen, filter, setFilter }: LeadListProps) => {
  const { t } = useWords();
  const words = useListWords();
  const services = useServices();
  const [rest, setRest] = useState<LeadQuery>({ limit: pageSize });
  const query: LeadQuery = { ...rest, ...filter };
  const setQuery = (asked: LeadQuery) => {
    const { tier: _, stage: __, owner: ___, tag: ____, list: _____, ...others } = asked;
    setRest(others);
    setFilter(filterOf(asked));
  };
  const list = useLeads(query);
  useLeadChange(list.replace);
  const me = useLoaded(() => services.me(), 'me').value;
  const asked = useLoaded(() => services.tags(), 'tags').value;
  const tags = asked?.ok ? asked.value.tags.map((tag) => tag.name) : [];
  const lists = useLists();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [helping, setHelping] = useState(false);
  const look = useTableLook();
  const box = useRef<HTMLDivElement | null>(null);
  const head = useRef<HTMLTableSectionElement | null>(null);
  const rows = useWindow(box, head, list.leads.length, look.rowHeight);
  const choose = (id: string, on: boolean) => setChosen((was) => withChosen(was, id, on));
  const { selected, setSelected, search } = useListKeys({
    leads: list.leads,
    open,
    setOpen,
    reveal: rows.reveal,
    onMark: (id) => choose(id, !chosen.has(id)),
    onHelp: () => setHelping(true),
  });
  const shown = useMemo(
    () => (chosen.size === 0 ? [] : list.leads.filter((lead) => chosen.has(lead.id))),
    [list.leads, chosen],
  );
  const nearEnd = rows.to + ahead >= list.leads.length;
  // Asked anew where the end comes near, and where another page has come and it is near still.
  useEffect(() => {
    if (nearEnd) list.more();
  }, [nearEnd, list.next]);
  const bare = Object.keys(query).every((key) => key === 'limit' || key === 'order');
  const opened = open === null ? undefined : list.leads.find((lead) => lead.id === open);
  return (
    <main class="leads">
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
      <ListBar
        query={query}
        onQuery={setQuery}
        me={me?.ok ? me.value : null}
        tags={tags}
        lists={lists.all}
        search={search}
      >
        <ListTools
          lists={lists}
          chosen={query.list}
          onChoose={(list) => {
            const { list: _was, ...rest } = query;
            setQuery(list === undefined ? rest : { ...rest, list });
          }}
        />
        <Views query={query} onQuery={setQuery} me={me?.ok ? me.value : null} />
        <TableLookMenu look={look} />
        <button type="button" class="link small" onClick={() => setHelping(true)}>
          {words.keys.title} <kbd>?</kbd>
        </button>
        <CsvTools query={query} me={me?.ok ? me.value : null} onImported={list.reload} />
      </ListBar>
      <div class="table" ref={box}>
        {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
        <LeadTable
          leads={list.leads}
          more={list.next !== null}
          look={look}
          rows={rows}
          head={head}
          order={query.order ?? 'score'}
          onOrder={(order) => setQuery({ ...query, order })}
          members={me?.ok ? me.value.members : null}
          selected={selected}
          chosen={chosen}
          onChoose={choose}
          onOpen={(id) => {
            setSelected(id);
            setOpen(id);
          }}
          onPatch={list.patch}
        />
        {!list.loading && !list.failure && list.leads.length === 0 && (
          <div class="empty">{bare ? <FirstSteps /> : <p class="soft">{t.team.emptyFilter}</p>}</div>
        )}
        {/* What says that rows are coming is not what stands below them then. */}
        <p key={list.loading ? 'coming' : 'here'} class="foot">
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
            chosen={shown.map((lead) => lead.id)}
            me={me?.ok ? me.value : null}
            tags={tags}
            lists={lists.all}
            onChooseAll={() => setChosen(new Set(list.leads.map((lead) => lead.id)))}
            onChooseNone={() => setChosen(new Set())}
            onDone={() => {
              list.renew();
              lists.reload();
            }}
          />
        )}
        {open && (
          <AccountPage
            key={open}
            id={open}
            me={me?.ok ? me.value : null}
            waiting={me === null}
            lists={lists}
            version={`${opened?.version} ${opened?.score}`}
            onLead={list.replace}
            onOther={setOpen}
            onAccounts={list.renew}
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
