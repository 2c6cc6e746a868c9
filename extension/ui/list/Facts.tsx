/** Facts of an account: the winner of each field, and its source at a click. */
import type { Account } from '../../../shared/api.ts';
import { formatMoney } from '../../../shared/format/money.ts';
import { useServices } from '../Screen.tsx';
import { useWords, type Words } from '../words.tsx';

const order = [
  'domain',
  'industry',
  'employees',
  'revenue',
  'founded',
  'country',
  'city',
  'description',
  'emails',
  'phones',
  'social',
  'technologies',
];
/** The name stands above, and a logo's address says nothing. */
const fieldNames: Record<string, keyof Words['t']['preview']['fields']> = {
  domain: 'domain',
  industry: 'industry',
  employees: 'employees',
  revenue: 'revenue',
  founded: 'founded',
  country: 'country',
  city: 'city',
  description: 'description',
  emails: 'email',
  phones: 'phone',
  social: 'url',
  technologies: 'technologies',
};
const lists = new Set(['emails', 'phones', 'social', 'technologies']);

export const Facts = ({ facts }: { facts: Account['facts'] }) => {
  const words = useWords();
  const services = useServices();
  const { t } = words;
  return (
    <dl class="pairs">
      {order.flatMap((field) => {
        const found = facts[field] ?? [];
        const shown = lists.has(field) ? found.slice(0, 5) : found.slice(0, 1);
        const name = fieldNames[field];
        if (shown.length === 0 || !name) return [];
        return [
          <dt key={field}>{t.preview.fields[name]}</dt>,
          <dd key={`${field} values`}>
            {shown.map(({ value, source }) => (
              <button
                key={JSON.stringify(value)}
                type="button"
                class="link plain"
                title={`${source.quote ?? ''} ${t.list.by(source.rule)}`.trim()}
                onClick={() => services.openAtQuote(source.url, source.quote)}
              >
                {field === 'country' ? words.countryName(String(value)) : textOf(value, words)}
              </button>
            ))}
            {!lists.has(field) && found.length > 1 && (
              <span class="soft small"> {t.list.also(found.length - 1)}</span>
            )}
          </dd>,
        ];
      })}
    </dl>
  );
};

const textOf = (value: unknown, { t, language }: Words): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('min' in value && 'max' in value)
    return t.people(Number(value.min), value.max === null ? null : Number(value.max));
  if ('amount' in value && 'currency' in value)
    return formatMoney(Number(value.amount), String(value.currency), language);
  if ('url' in value) return String(value.url).replace(/^https?:\/\/(www\.)?/, '');
  return JSON.stringify(value);
};
