/** Times before now: the screens word them as relative. */
const dayMs = 86_400_000;

export const instantBefore = (days: number): string => new Date(Date.now() - days * dayMs).toISOString();
export const daysBefore = (days: number): string => instantBefore(days).slice(0, 10);
