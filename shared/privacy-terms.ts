/** What the Worker and the screens both say of privacy, without the shapes of requests. */

/** Months; the clock of a person's data starts with its first capture, and nothing starts it again. */
export const retentionMonths = { usual: 12, most: 36 } as const;

/** Of LinkedIn's User Agreement, 8.2: what an admin has in view who turns tier 1 on. */
export const linkedinClause =
  'You agree that you will not: develop, support or use software, devices, scripts, robots or any other means or processes (such as crawlers, browser plugins and add-ons or any other technology) to scrape or copy the Services, including profiles and other data from the Services.';

/** Headers of LinkedIn pages that one browser reads in an hour under tier 1: as a person reads, not as a machine. */
export const linkedinPagesAnHour = 30;
