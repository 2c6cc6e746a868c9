/** Connected, the first thing to settle: whom the team looks for. Asked of those who may, while nobody has said. */
import { may } from '../../../shared/permissions.ts';
import { writeRoute } from '../dashboard/route.ts';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

export const FirstChoice = () => {
  const { t } = useWords();
  const services = useServices();
  const me = useLoaded(() => services.me(), 'me').value;
  if (!me?.ok || me.value.model.profiles.length > 0 || !may(me.value.member.role, 'model.edit')) return null;
  return (
    <div class="first-choice">
      <p class="soft">{t.page.chooseHelp}</p>
      <button
        type="button"
        class="button"
        onClick={() => services.openPage('dashboard', writeRoute({ page: 'profile', id: null }))}
      >
        {t.page.choose}
      </button>
    </div>
  );
};
