/** Everything that the Worker refuses, as RFC 9457 problem details: a stable code, what happened, what to do. */
import type { Problem } from '../shared/api/problem.ts';
import { teamProblems } from './team-problems.ts';

/** Status, title, what happened, what to do. */
const problems = {
  ...teamProblems,
  'malformed-json': [400, 'Malformed JSON', 'The body is not JSON.', 'Send one JSON document in UTF-8.'],
  invalid: [
    400,
    'Invalid request',
    'The request does not have the shape that this route takes.',
    'Mend the fields that `errors` names.',
  ],
  'no-company': [
    400,
    'No company',
    'The page names no company: neither name, nor domain, nor LinkedIn address.',
    'Type the company’s name or domain into the capture and save it again.',
  ],
  'unknown-owner': [
    400,
    'Unknown owner',
    'The owner is not a member of this workspace.',
    'Choose one of the members that GET /v1/me lists.',
  ],
  'unknown-list': [
    400,
    'Unknown list',
    'The workspace has no list of this id.',
    'Choose one of the lists of GET /v1/lists.',
  ],
  'bad-csv': [
    400,
    'Not a table',
    'The text is no CSV with a header and rows.',
    'Export it again as CSV in UTF-8, with one line of column names.',
  ],
  'bad-export': [
    400,
    'Not an export',
    'The file is none that GET /v1/export of this version made, or it was changed since.',
    'Export again, or import it where the version fits.',
  ],
  'bad-target': [
    400,
    'Address not allowed',
    'A webhook goes to an https address with a public name: no IP address, port, password or local name.',
    'Give the public https address of the receiver.',
  ],
  'no-such-provider': [
    404,
    'No such provider',
    'There is no provider of this id, or it takes no key.',
    'Choose one of GET /v1/providers that needs a key.',
  ],
  'no-such-lookup': [
    404,
    'No such lookup',
    'No lookup of this account at this provider has failed for good.',
    'Read GET /v1/dead-lookups again.',
  ],
  'no-keys-secret': [
    409,
    'No secret to seal keys with',
    'The deployment has no PROVIDER_KEYS_SECRET, without which no key is kept.',
    'Have the admin set it: npx wrangler secret put PROVIDER_KEYS_SECRET',
  ],
  'version-taken': [
    409,
    'Version taken',
    'Another version of the model has this number, or the one before it is missing.',
    'Read GET /v1/models again and save yours as the next.',
  ],
  'no-such-model': [
    404,
    'No such model',
    'The workspace has no version of this number.',
    'Choose one of GET /v1/models.',
  ],
  'same-account': [400, 'Same account', 'An account cannot be merged with itself.', 'Name two accounts.'],
  'nothing-left': [
    400,
    'Nothing left',
    'All captures of the account were named: nothing would stay with it.',
    'Leave at least one capture.',
  ],
  'bad-cursor': [
    400,
    'Bad cursor',
    'The cursor is none that this list gave out.',
    'Ask for the first page again, without a cursor.',
  ],
  unauthenticated: [
    401,
    'Not signed in',
    'The token is missing, unknown, expired or revoked, or its member was removed.',
    'Connect this browser again with a pairing link.',
  ],
  forbidden: [
    403,
    'Not allowed',
    'Your role does not allow this.',
    'Ask a lead or an admin of your workspace to do it.',
  ],
  'setup-closed': [
    403,
    'Setup is closed',
    'This Worker has no SETUP_SECRET.',
    'Set one with `wrangler secret put SETUP_SECRET`, then try again.',
  ],
  'wrong-secret': [
    403,
    'Wrong secret',
    'The secret is not this Worker’s SETUP_SECRET.',
    'Check the secret; set a new one with `wrangler secret put SETUP_SECRET` if it is lost.',
  ],
  'no-such-person': [
    404,
    'No such person',
    'The account has nobody of this name.',
    'Open the account again: the person may have been erased, or the account merged.',
  ],
  'no-such-account': [
    404,
    'No such account',
    'Your workspace has no account of this id.',
    'Open the lead list again: the account may have been merged or erased.',
  ],
  'no-such-change': [
    404,
    'No such change',
    'Your workspace has no merge or split of this id, or the thirty days to undo it are over.',
    'Merge or split the accounts again.',
  ],
  'no-such-capture': [
    404,
    'No such capture',
    'The account does not list a capture of this id.',
    'Read the account again and name captures that it lists.',
  ],
  'no-such-suggestion': [
    404,
    'No such suggestion',
    'These two accounts were not suggested.',
    'See GET /v1/suggestions.',
  ],
  'no-such-list': [404, 'No such list', 'Your workspace has no list of this id.', 'See GET /v1/lists.'],
  'no-such-note': [404, 'No such note', 'The lead has no note of this id.', 'Read the notes again.'],
  'no-such-view': [404, 'No such filter', 'You have no saved filter of this id.', 'See GET /v1/views.'],
  'no-such-webhook': [
    404,
    'No such webhook',
    'Your workspace has no webhook of this id.',
    'See GET /v1/webhooks.',
  ],
  'no-such-delivery': [
    404,
    'No such message',
    'Your workspace has no message of this id: they are kept for a month at most.',
    'List the messages of the webhook again.',
  ],
  'no-such-action': [
    404,
    'No such action',
    'No action on many leads has this id: actions can be undone for seven days.',
    'Change the leads back by another action.',
  ],
  'no-such-erasure': [
    404,
    'No such erasure',
    'Your workspace has no erasure of this id.',
    'See GET /v1/erasures for those that there are.',
  ],
  'no-such-route': [404, 'No such route', 'Nothing is served at this address.', 'See GET /v1/openapi.json.'],
  'method-not-allowed': [
    405,
    'Method not allowed',
    'This address does not take this method.',
    'Use one of the methods in the Allow header.',
  ],
  'id-reused': [
    409,
    'Capture id used twice',
    'Another capture has this id.',
    'Save the page again: each capture gets an id of its own.',
  ],
  'action-reused': [
    409,
    'Action id used twice',
    'Another action has this id.',
    'Give each action an id of its own.',
  ],
  'not-empty': [
    409,
    'Workspace not empty',
    'There are leads in this workspace; an export goes into one that has none.',
    'Set up a new workspace and import there; where an import broke off, send the same file again.',
  ],
  'name-taken': [
    409,
    'Name taken',
    'A list of this name is there already.',
    'Choose another name, or use that list.',
  ],
  'too-many-captures': [
    409,
    'Too many captures',
    'An account lists 500 captures, and this would need more.',
    'Keep the accounts as they are.',
  ],
  claimed: [
    409,
    'In a colleague’s hands',
    'A colleague works on this lead.',
    'Talk to the `owner`; a lead or an admin can take it over with force.',
  ],
  full: [409, 'Full', 'There are as many as there can be.', 'Delete some that are no longer needed.'],
  'pairing-gone': [
    410,
    'Pairing link no longer works',
    'The pairing code is unknown, expired or used: it works once, for ten minutes.',
    'Ask for a new pairing link.',
  ],
  'secret-used': [
    410,
    'Secret already used',
    'A setup secret works once.',
    'Set a new one with `wrangler secret put SETUP_SECRET`.',
  ],
  stale: [
    412,
    'Changed meanwhile',
    'Somebody changed this lead after you read it.',
    'Read the lead again and repeat your change on what it says now.',
  ],
  'too-large': [
    413,
    'Too large',
    'The body is larger than this route takes.',
    'Drop what is not needed: a capture has 256 KB at most.',
  ],
  'wrong-content-type': [
    415,
    'Wrong content type',
    'The body is not declared as JSON.',
    'Send it with Content-Type: application/json.',
  ],
  'version-missing': [
    428,
    'Version missing',
    'A change needs the version that it is based on.',
    'Send the lead’s version as If-Match: "7".',
  ],
  'too-many-attempts': [
    429,
    'Too many attempts',
    'Too many attempts from your address have failed.',
    'Wait for as long as Retry-After says.',
  ],
  internal: [
    500,
    'Something went wrong',
    'The Worker failed in a way that it was not made for.',
    'Try again. If it stays so, report the `instance`.',
  ],
  busy: [
    503,
    'Busy',
    'The database did not answer in time.',
    'Try again after as long as Retry-After says; what you sent is safe to send again.',
  ],
} as const satisfies Record<string, readonly [number, string, string, string]>;

export type ProblemCode = keyof typeof problems;

interface Particulars {
  detail?: string;
  errors?: NonNullable<Problem['errors']>;
  /** Extension members of the problem's type. */
  members?: Partial<Pick<Problem, 'owner' | 'since'>>;
  headers?: Record<string, string>;
}

/** An expected failure: thrown anywhere below a route, answered at the edge. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  readonly particulars: Particulars;
  constructor(code: ProblemCode, particulars: Particulars = {}) {
    super(code);
    this.code = code;
    this.particulars = particulars;
  }
}

const ownHeaders: Partial<Record<ProblemCode, Record<string, string>>> = {
  unauthenticated: { 'WWW-Authenticate': 'Bearer realm="whynow"' },
  busy: { 'Retry-After': '5' },
  'rate-limited': { 'Retry-After': '60' },
  slow_down: { 'Retry-After': '10' },
};

/** @param requestId named in the answer to an unexpected failure, so that it can be found in the log. */
export const answerProblem = ({ code, particulars }: Refusal, requestId: string): Response => {
  const [status, title, detail, remedy] = problems[code];
  const problem: Problem = {
    type: `urn:whynow:problem:${code}`,
    title,
    status,
    detail: particulars.detail ?? detail,
    instance: `urn:uuid:${requestId}`,
    code,
    remedy,
    ...(particulars.errors ? { errors: particulars.errors } : {}),
    ...particulars.members,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...ownHeaders[code], ...particulars.headers },
  });
};
