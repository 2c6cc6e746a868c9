/** One line of a list of roles: its title, and the place, kind and date that stand beside it. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { readDay } from '../../../shared/text/dates.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walk.ts';
import { evidence } from '../rule.ts';
import { emptyJob } from './empty-job.ts';
import { employmentTypeOf, workplaceOf } from './job-words.ts';
import { looksLikePlace } from './place-words.ts';

export const roleRow = (page: Page, line: Line, employer: string | null): CapturedJob | null => {
  const { title, rest } = parted(page, line);
  if (!title) return null;
  const job = { ...emptyJob(title, employer), evidence: evidence('text.role-list', line.text) };
  for (const part of rest) {
    const day = readDay(part.replace(/^[^\d]{0,20}?(?=\d)/u, ''));
    if (day && /\d{4}/.test(part)) job.datePosted ??= day;
    else if (employmentTypeOf(part)) job.employmentType ??= employmentTypeOf(part);
    else if (job.locations.length === 0 && looksLikePlace(part)) {
      const place = lineOf(part, 200);
      if (place) job.locations = [place];
    }
    job.remote ??= workplaceOf(part);
  }
  return job;
};

/** The words of the line's own link are the title, where it begins with one; what follows says where and when. */
const parted = (page: Page, line: Line): { title: string | null; rest: string[] } => {
  const link = page.links.find(
    (one) => one.line === line.index && one.text && line.text.startsWith(one.text),
  );
  const whole = !link || link.text.length >= line.text.length;
  const [title = '', ...marked] = whole ? line.text.split(/\s+[·•|｜]\s+|\t/u) : [link.text];
  const rest = whole ? marked : line.text.slice(title.length).split(/\s*[·•|｜]\s*/u);
  return { title: lineOf(title, 200), rest: rest.map((part) => part.trim().slice(0, 120)).filter(Boolean) };
};
