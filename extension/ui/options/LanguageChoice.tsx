/** The language of the screens, where it is not to be the browser's. */
import { languages } from '../../../shared/words.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';

export const LanguageChoice = () => {
  const { t } = useWords();
  const services = useServices();
  return (
    <select
      class="field choice"
      aria-labelledby="language"
      value={services.chosenLanguage() ?? 'auto'}
      onChange={({ currentTarget: { value } }) =>
        services.chooseLanguage(languages.find((language) => language === value) ?? null)
      }
    >
      {(['auto', ...languages] as const).map((choice) => (
        <option key={choice} value={choice}>
          {t.options.languages[choice]}
        </option>
      ))}
    </select>
  );
};
