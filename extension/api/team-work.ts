/** The Worker's API about the team: its people, invites, browsers and log. A call each. */
import * as z from 'zod';
import { holdingListSchema } from '../../shared/api/lead-work.ts';
import {
  auditPageSchema,
  deviceListSchema,
  inviteListSchema,
  type NewToken,
  newInviteSchema,
  newTokenSchema,
  teamMemberSchema,
  teamSchema,
  waitingDeviceSchema,
} from '../../shared/api/team.ts';
import { pairingSchema } from '../../shared/api/workspace.ts';
import type { DeviceWork, LogWork, TeamWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

const nothing = z.undefined();
const at = (path: string, ...ids: string[]): string => [path, ...ids.map(encodeURIComponent)].join('/');

export const createTeamWork = (ask: Ask): TeamWork => ({
  members: () => ask({ method: 'GET', path: '/v1/members', answer: teamSchema }),
  holdings: () => ask({ method: 'GET', path: '/v1/holdings', answer: holdingListSchema }),
  changeMember: (id, patch) =>
    ask({ method: 'PATCH', path: at('/v1/members', id), body: patch, answer: teamMemberSchema }),
  removeMember: (id) => ask({ method: 'DELETE', path: at('/v1/members', id), answer: nothing }),
  restoreMember: (id) =>
    ask({ method: 'POST', path: `${at('/v1/members', id)}/restoration`, answer: nothing }),
  invites: () => ask({ method: 'GET', path: '/v1/invites', answer: inviteListSchema }),
  invite: (asked) => ask({ method: 'POST', path: '/v1/invites', body: asked, answer: newInviteSchema }),
  revokeInvite: (id) => ask({ method: 'DELETE', path: at('/v1/invites', id), answer: nothing }),
});

/** This browser's own end of the connection. */
export interface OwnConnection {
  /** Null where there is none. */
  workerOrigin(): Promise<string | null>;
  /** Puts a new token in the place of this browser's own. */
  keepToken(renewed: NewToken): Promise<void>;
}

export const createDeviceWork = (ask: Ask, own: OwnConnection): DeviceWork => {
  const waiting = (code: string) => at('/v1/device-authorizations', code);
  return {
    own: () => ask({ method: 'GET', path: '/v1/devices', answer: deviceListSchema }),
    of: (member) =>
      ask({ method: 'GET', path: `${at('/v1/members', member)}/devices`, answer: deviceListSchema }),
    revoke: (device) => ask({ method: 'DELETE', path: at('/v1/devices', device), answer: nothing }),
    revokeOf: (member, device) =>
      ask({ method: 'DELETE', path: at(`${at('/v1/members', member)}/devices`, device), answer: nothing }),
    waiting: (code) => ask({ method: 'GET', path: waiting(code), answer: waitingDeviceSchema }),
    approve: (code) => ask({ method: 'POST', path: `${waiting(code)}/approval`, answer: nothing }),
    turnAway: (code) => ask({ method: 'DELETE', path: waiting(code), answer: nothing }),
    pairingLink: async () => {
      const made = await ask({ method: 'POST', path: '/v1/pairings', answer: pairingSchema });
      if (!made.ok) return made;
      const { code, expiresAt } = made.value;
      return { ok: true, value: { link: `${await own.workerOrigin()}/pair#${code}`, expiresAt } };
    },
    rotate: async () => {
      const renewed = await ask({
        method: 'POST',
        path: '/v1/tokens/current/rotation',
        answer: newTokenSchema,
      });
      if (!renewed.ok) return renewed;
      await own.keepToken(renewed.value);
      return { ok: true, value: { expiresAt: renewed.value.expiresAt } };
    },
  };
};

export const createLogWork = (ask: Ask): LogWork => ({
  log: (query) => ask({ method: 'GET', path: `/v1/audit${search(query)}`, answer: auditPageSchema }),
});
