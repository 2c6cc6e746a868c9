/** What the Worker refuses about members, invites, browsers and limits; a part of problem.ts's table. */

/** Status, title, what happened, what to do. */
export const teamProblems = {
  'too-deep': [
    400,
    'Too deeply nested',
    'The JSON is nested deeper than any request of this API.',
    'Send the shape that GET /v1/openapi.json describes.',
  ],
  authorization_pending: [
    400,
    'Not approved yet',
    'No member has answered to this code yet.',
    'Ask again after the interval that the code came with.',
  ],
  slow_down: [
    400,
    'Asked too often',
    'This code is asked for more often than its interval allows.',
    'Wait five seconds longer between two tries.',
  ],
  access_denied: [400, 'Turned away', 'A member has turned this browser away.', 'Ask for a new code.'],
  expired_token: [
    400,
    'Code no longer works',
    'The device code is unknown, expired or used: it works once, for ten minutes.',
    'Ask for a new code.',
  ],
  'not-a-member': [
    403,
    'Not a member',
    'Cloudflare Access has signed you in, but no member of this Worker has your address.',
    'Ask an admin to invite you, or to add your address to your member.',
  ],
  'cross-site': [
    403,
    'Sent from another site',
    'A change by your sign-in was sent from a page of another site.',
    'Make the change from the extension or from this Worker’s own pages.',
  ],
  'token-needed': [
    403,
    'Not by Access',
    'You are signed in through Cloudflare Access; this is for a browser that has a token of its own.',
    'Connect this browser with a pairing link first.',
  ],
  'no-such-member': [
    404,
    'No such member',
    'Your workspace has no member of this id.',
    'Open the list of members again: they may have been removed.',
  ],
  'no-such-device': [
    404,
    'No such browser',
    'This member has no connected browser of this id.',
    'Open the list of browsers again: it may have been disconnected.',
  ],
  'no-such-invite': [
    404,
    'No such invite',
    'Your workspace has no open invite of this id.',
    'Open the list of invites again: it may have been used or taken back.',
  ],
  'no-such-code': [
    404,
    'No such code',
    'No browser waits with this code: it is mistyped, expired or answered.',
    'Compare it with the code that the other browser shows, or ask for a new one there.',
  ],
  'last-admin': [
    409,
    'The last admin',
    'The workspace would be left without an admin.',
    'Make another member admin first.',
  ],
  'email-taken': [
    409,
    'Address in use',
    'Another member has this address.',
    'Use another address, or remove it from the other member first.',
  ],
  'invite-gone': [
    410,
    'Invite no longer works',
    'The invite is unknown, expired, taken back or used: it works once.',
    'Ask an admin of your team for a new one.',
  ],
  'uri-too-long': [
    414,
    'Address too long',
    'The address of the request is longer than this Worker reads.',
    'Shorten the query.',
  ],
  'rate-limited': [
    429,
    'Too many requests',
    'More requests came than one browser, team or address may send in a minute.',
    'Wait for as long as Retry-After says; what you sent is safe to send again.',
  ],
  unhealthy: [
    503,
    'Not healthy',
    'A part of the Worker does not do its work; `errors` says which.',
    'See docs/OPERATIONS.md for what to look at.',
  ],
} as const satisfies Record<string, readonly [number, string, string, string]>;
