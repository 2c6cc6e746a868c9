/** What every settings page stands in. */
import type { ComponentChildren } from 'preact';

export const SettingsPage = ({
  title,
  about,
  children,
}: {
  title: string;
  about: string;
  children: ComponentChildren;
}) => (
  <main class="settings">
    <header>
      <h1>{title}</h1>
      <p class="soft">{about}</p>
    </header>
    {children}
  </main>
);
