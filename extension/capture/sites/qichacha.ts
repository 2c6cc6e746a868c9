/** 企查查: a company's entry in the register of the mainland. */
import type { Page } from '../page/page.ts';
import { directoryOf } from './directory.ts';
import { registeredName, registeredPeople, registeredYear } from './register.ts';
import type { Site } from './site.ts';

export const qichacha: Site = {
  name: 'qichacha',
  matches: (page: Page) =>
    /(?:^|\.)(?:qcc|qichacha)\.com$/.test(page.host) || /[-–—_]\s?企查查\s*$/.test(page.title),
  read: (page) => {
    const name = directoryOf(page) === true ? registeredName(page, 'qichacha.title') : null;
    const founded = registeredYear(page, 'qichacha.registered');
    return name
      ? { company: { name, ...(founded && { founded }) }, people: registeredPeople(page, 'qichacha.people') }
      : null;
  },
};
