/** One thing that can be done by its name. */
export interface Command {
  id: string;
  /** Under which it stands: `Go to`, `Leads`, `This lead`. */
  group: string;
  label: string;
  /** What it is or was: the score, the domain, the owner now. */
  aside?: string | null;
  run(): void | Promise<void>;
}
