/** 天眼查: a company's entry in the register of the mainland. */
import type { Page } from '../page/page.ts';
import { directoryOf } from './directory.ts';
import { registeredName, registeredPeople, registeredYear } from './register.ts';
import type { Site } from './site.ts';

export const tianyancha: Site = {
  name: 'tianyancha',
  matches: (page: Page) =>
    /(?:^|\.)tianyancha\.com$/.test(page.host) || /[-–—_]\s?天眼查\s*$/.test(page.title),
  read: (page) => {
    const name = directoryOf(page) === true ? registeredName(page, 'tianyancha.title') : null;
    const founded = registeredYear(page, 'tianyancha.registered');
    return name
      ? {
          company: { name, ...(founded && { founded }) },
          people: registeredPeople(page, 'tianyancha.people'),
        }
      : null;
  },
};
