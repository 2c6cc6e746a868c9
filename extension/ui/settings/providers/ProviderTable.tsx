/** Every source: whether it is asked, how often it finds something, what it costs, and what its word counts for. */
import type { ProviderInfo, ProviderList } from '../../../../shared/api/enrichment.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useSourcesWords } from '../../sources/words.ts';
import { useWords } from '../../words.tsx';
import { WideTable } from '../learn/WideTable.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import '../learn/learn.css';
import './providers.css';

interface ProviderTableProps {
  list: ProviderList;
  editable: boolean;
  onList(list: ProviderList): void;
}

const dollars = (amount: number): string => `$${amount.toFixed(2)}`;

export const ProviderTable = ({ list, editable, onList }: ProviderTableProps) => {
  const t = useSourcesWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const choose = ({ id }: ProviderInfo, on: boolean) =>
    deed.run(
      () => work.providers.save({ ...list.settings, chosen: { ...list.settings.chosen, [id]: on } }),
      onList,
    );
  return (
    <>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      <WideTable label={t.figures}>
        <thead>
          <tr>
            <th scope="col">{t.source}</th>
            <th scope="col" class="words">
              {t.isAsked}
            </th>
            <th scope="col">{t.hit}</th>
            <th scope="col">{t.failed}</th>
            <th scope="col">{t.cost}</th>
            <th scope="col" class="words">
              {t.fields}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.providers.map((provider) => (
            <Row
              key={provider.id}
              provider={provider}
              disabled={!editable || deed.busy}
              onChoose={(on) => choose(provider, on)}
            />
          ))}
        </tbody>
      </WideTable>
    </>
  );
};

interface RowProps {
  provider: ProviderInfo;
  disabled: boolean;
  onChoose(on: boolean): void;
}

const Row = ({ provider, disabled, onChoose }: RowProps) => {
  const t = useSourcesWords();
  const { named } = useDashboardWords();
  const { t: words } = useWords();
  const { name, terms, needs, on, chosen, fields } = provider;
  const lacks = chosen && !on ? { nothing: null, contact: t.needsContact, key: t.needsKey }[needs] : null;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="soft small line">
          <a href={terms.url} target="_blank" rel="noreferrer">
            {t.terms}
          </a>
          {terms.licence !== 'terms' && ` · ${terms.licence}`}
          {terms.attribution && ` · ${terms.attribution}`}
        </span>
      </th>
      <td>
        <input
          type="checkbox"
          aria-label={named(t.isAsked, name)}
          checked={chosen}
          disabled={disabled}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        {lacks && <span class="soft small line">{lacks}</span>}
      </td>
      <td class="figure">{provider.asked > 0 ? t.hits(provider.found, provider.asked) : '–'}</td>
      <td class="figure">{provider.failed || '–'}</td>
      <td class="figure">
        {provider.dollars === null ? '–' : dollars(provider.spent)}
        {provider.dollars !== null && (
          <span class="soft small line">{t.perLookup(dollars(provider.dollars))}</span>
        )}
      </td>
      <td class="small">
        {fields.length === 0
          ? provider.outputs.map((field) => t.told[field] ?? field).join(words.comma)
          : fields.map(({ field, wins, told, age }) => (
              <span key={field} class="line">
                {t.field(t.told[field] ?? field, wins, told, Math.round(age))}
              </span>
            ))}
      </td>
    </tr>
  );
};
