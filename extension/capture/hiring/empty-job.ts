/** A job of which the title is known, and nothing else. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { lineOf } from '../draft.ts';

export const emptyJob = (title: string, organization: string | null): Omit<CapturedJob, 'evidence'> => ({
  title,
  organization: lineOf(organization, 200),
  locations: [],
  remote: null,
  datePosted: null,
  employmentType: null,
  department: null,
  function: functionOf(title),
  seniority: null,
  salary: null,
});
