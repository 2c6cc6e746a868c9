/** Branded ids: a workspace's comes out of the store by a credential, so that a request's own word does not compile. */
import * as z from 'zod';

export const workspaceIdSchema = z.string().min(1).brand<'WorkspaceId'>();
export type WorkspaceId = z.infer<typeof workspaceIdSchema>;
