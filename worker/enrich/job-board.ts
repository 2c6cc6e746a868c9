/** What a board's answer says, in a capture's shapes: the roles, and how many there are. Pure. */
import type { CapturedJob } from '../../shared/capture.ts';
import { functionOf, seniorityOf } from '../../shared/text/title.ts';
import { workplaceOf } from '../../shared/text/workplace.ts';
import type { Answer } from './provider.ts';
import { evidenceOf, lineOf, said } from './said.ts';

/** A role as boards tell it; what they do not tell is left out. */
export interface Role {
  title: string;
  locations: readonly (string | null | undefined)[];
  department?: string | null | undefined;
  /** ISO 8601; the day is kept. */
  postedAt?: string | null | undefined;
  employmentType?: CapturedJob['employmentType'];
  remote?: CapturedJob['remote'];
  salary?: CapturedJob['salary'];
}

interface Board {
  provider: string;
  /** The board's own page. */
  url: string;
  /** What the board calls the company; null where its answer does not say. */
  name: string | null;
}

/** As many as a capture may hold. */
const mostJobs = 60;

/** A board that is there and has no roles says so: 0 open roles are a fact, and no board is none. */
export const boardAnswer = ({ provider, url, name }: Board, roles: readonly Role[]): Answer => ({
  outcome: roles.length ? 'found' : 'empty',
  findings: {
    about: { name: lineOf(name, 200), domain: null, country: null, identifiers: [], by: 'key' },
    url,
    openRoles: said(`${provider}.roles`, roles.length, `${roles.length}`),
    jobs: roles.slice(0, mostJobs).flatMap((role) => jobOf(provider, name, role)),
  },
});

const jobOf = (provider: string, organization: string | null, role: Role): CapturedJob[] => {
  const title = lineOf(role.title, 200);
  if (title === null) return [];
  const locations = [...new Set(role.locations.flatMap((place) => lineOf(place, 200) ?? []))].slice(0, 20);
  return [
    {
      title,
      organization: lineOf(organization, 200),
      locations,
      remote: role.remote ?? workplaceOf(locations.join(' · ').slice(0, 300)),
      datePosted: dayOf(role.postedAt),
      employmentType: role.employmentType ?? null,
      department: lineOf(role.department, 120),
      function: functionOf(title) ?? (role.department ? functionOf(role.department.slice(0, 120)) : null),
      seniority: seniorityOf(title),
      salary: role.salary ?? null,
      evidence: evidenceOf(`${provider}.role`, title),
    },
  ];
};

const dayOf = (text: string | null | undefined): string | null =>
  text && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString().slice(0, 10) : null;
