/** One profile: every wish as a field. What is left empty is no wish, and then counts for nothing. */
import { useId, useMemo } from 'preact/hooks';
import type { Profile } from '../../../../shared/score/profile.ts';
import { businessModels, jobFunctions } from '../../../../shared/words.ts';
import { useWords } from '../../words.tsx';
import { BandField } from './BandField.tsx';
import { ChipsField } from './ChipsField.tsx';
import { countryNames, findCountry } from './country-names.ts';
import type { KnownWords } from './known-words.ts';
import { TicksField } from './TicksField.tsx';
import { useProfileWords } from './words.ts';

interface ProfileFormProps {
  profile: Profile;
  known: KnownWords;
  readOnly: boolean;
  onChange(profile: Profile): void;
}

const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CNY',
  'HKD',
  'TWD',
  'JPY',
  'KRW',
  'INR',
  'SGD',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'BRL',
  'ILS',
];
const longest = { industry: 80, technology: 60 };

export const ProfileForm = ({ profile, known, readOnly, onChange }: ProfileFormProps) => {
  const t = useProfileWords();
  const { language, countryName, code } = useWords();
  const id = useId();
  const countries = useMemo(() => countryNames(language), [language]);
  const { excluded, revenue } = profile;
  const change = (part: Partial<Profile>) => onChange({ ...profile, ...part });
  const exclude = (part: Partial<Profile['excluded']>) => change({ excluded: { ...excluded, ...part } });
  const chips = { readOnly };
  const country = {
    ...chips,
    known: countries.map(({ name }) => name),
    show: countryName,
    read: (typed: string) => findCountry(typed, countries),
    unread: t.noCountry,
    longest: 60,
  };
  return (
    <div class="form profile-form">
      <label for={`${id}-name`}>{t.name}</label>
      {readOnly ? (
        <p>{profile.name || <span class="soft">{t.noName}</span>}</p>
      ) : (
        <input
          id={`${id}-name`}
          class="field"
          maxLength={60}
          placeholder={t.nameHint}
          value={profile.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      )}
      <label for={`${id}-industries`}>{t.industries}</label>
      <ChipsField
        {...chips}
        id={`${id}-industries`}
        values={profile.industries}
        known={known.industries}
        longest={longest.industry}
        onChange={(industries) => change({ industries })}
      />
      <BandField
        label={t.size}
        unit={t.people}
        readOnly={readOnly}
        band={profile.employees}
        onChange={(employees) => change({ employees })}
      />
      <BandField
        label={t.revenue}
        unit={
          readOnly ? (
            revenue?.currency
          ) : (
            <select
              class="field"
              aria-label={t.currency}
              value={revenue?.currency ?? 'USD'}
              onChange={(event) =>
                change({ revenue: { min: 0, max: null, ...revenue, currency: event.currentTarget.value } })
              }
            >
              {currencies.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )
        }
        millions
        readOnly={readOnly}
        band={revenue}
        onChange={(band) => change({ revenue: band && { ...band, currency: revenue?.currency ?? 'USD' } })}
      />
      <label for={`${id}-countries`}>{t.countries}</label>
      <ChipsField
        {...country}
        id={`${id}-countries`}
        values={profile.countries}
        onChange={(values) => change({ countries: values })}
      />
      <TicksField
        legend={t.businessModels}
        all={businessModels}
        show={(one) => code('businessModels', one)}
        chosen={profile.businessModels}
        readOnly={readOnly}
        onChange={(values) => change({ businessModels: values })}
      />
      <label for={`${id}-technologies`}>{t.technologies}</label>
      <ChipsField
        {...chips}
        id={`${id}-technologies`}
        values={profile.technologies}
        known={known.technologies}
        longest={longest.technology}
        onChange={(technologies) => change({ technologies })}
      />
      <TicksField
        legend={t.functions}
        about={t.functionsAbout}
        all={jobFunctions}
        show={(one) => code('functions', one)}
        chosen={profile.functions}
        readOnly={readOnly}
        onChange={(functions) => change({ functions })}
      />
      <h3>{t.excluded}</h3>
      <p class="soft small">{t.excludedAbout}</p>
      <label for={`${id}-no-industries`}>{t.excludedIndustries}</label>
      <ChipsField
        {...chips}
        id={`${id}-no-industries`}
        empty={t.nothing}
        values={excluded.industries}
        known={known.industries}
        longest={longest.industry}
        onChange={(industries) => exclude({ industries })}
      />
      <label for={`${id}-no-countries`}>{t.excludedCountries}</label>
      <ChipsField
        {...country}
        id={`${id}-no-countries`}
        empty={t.nothing}
        values={excluded.countries}
        onChange={(values) => exclude({ countries: values })}
      />
      <label for={`${id}-no-technologies`}>{t.excludedTechnologies}</label>
      <ChipsField
        {...chips}
        id={`${id}-no-technologies`}
        empty={t.nothing}
        values={excluded.technologies}
        known={known.technologies}
        longest={longest.technology}
        onChange={(technologies) => exclude({ technologies })}
      />
    </div>
  );
};
