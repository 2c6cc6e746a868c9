/** The sites that are followed, each of which can be stopped. */
import type { SiteAccess } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { nameOfSite, useFollowWords } from './words.ts';

export const FollowedSites = ({ access }: { access: SiteAccess }) => {
  const t = useFollowWords();
  const sites = useLoaded(() => access.sites(), 'sites');
  const stop = async (site: string) => {
    await access.stop(site);
    sites.reload();
  };
  return (
    <section aria-labelledby="followed">
      <h2 id="followed">{t.title}</h2>
      {sites.value === null && <p class="coming" />}
      {sites.value?.length === 0 && <p class="soft">{t.none}</p>}
      {sites.value !== null && sites.value.length > 0 && (
        <>
          <p class="soft">{t.help}</p>
          <ul>
            {sites.value.map((site) => (
              <li key={site} class="row">
                <span>{nameOfSite(site)}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={t.stopOf(nameOfSite(site))}
                  onClick={() => stop(site)}
                >
                  {t.stop}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
