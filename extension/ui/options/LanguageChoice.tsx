/** The language of the screens, where it is not to be the browser's. */
import { screenLanguages } from '../../../shared/words.ts';
import { useServices } from '../Screen.tsx';
import { useOptionsWords } from './words.ts';

export const LanguageChoice = () => {
  const t = useOptionsWords();
  const services = useServices();
  return (
    <select
      class="field choice"
      aria-labelledby="language"
      value={services.chosenLanguage() ?? 'auto'}
      onChange={({ currentTarget: { value } }) =>
        services.chooseLanguage(screenLanguages.find((language) => language === value) ?? null)
      }
    >
      {(['auto', ...screenLanguages] as const).map((choice) => (
        <option key={choice} value={choice}>
          {t.languages[choice]}
        </option>
      ))}
    </select>
  );
};
