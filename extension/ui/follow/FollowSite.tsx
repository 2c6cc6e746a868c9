/** At the end of a page that was read: its site can be followed. What that means is said before the browser asks. */
import { useState } from 'preact/hooks';
import type { SiteAccess } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { nameOfSite, useFollowWords } from './words.ts';

export const FollowSite = ({ access, url }: { access: SiteAccess; url: string }) => {
  const t = useFollowWords();
  const [asking, setAsking] = useState(false);
  const allowed = useLoaded(() => access.isAllowed(url), url);
  const site = nameOfSite(url);
  const allow = async () => {
    allowed.set(await access.allow(url));
    setAsking(false);
  };
  const stop = async () => {
    const { protocol, hostname } = new URL(url);
    await access.stop(`${protocol}//${hostname}/*`);
    allowed.reload();
  };
  if (allowed.value === null) return null;
  if (allowed.value) {
    return (
      <p class="block row follow">
        <span class="soft">{t.isOn(site)}</span>
        <button type="button" class="link" aria-label={t.stopOf(site)} onClick={stop}>
          {t.stop}
        </button>
      </p>
    );
  }
  if (!asking) {
    return (
      <p class="block follow">
        <button type="button" class="link" onClick={() => setAsking(true)}>
          {t.always(site)}
        </button>
      </p>
    );
  }
  return (
    <section class="block follow" aria-labelledby="follow">
      <h2 id="follow">{t.asking(site)}</h2>
      {t.lines.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      <p class="row">
        <button
          type="button"
          class="button main"
          // It takes the place of what was pressed: the keyboard goes on where it was.
          ref={(button) => button?.focus()}
          onClick={allow}
        >
          {t.allow}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {t.cancel}
        </button>
      </p>
    </section>
  );
};
