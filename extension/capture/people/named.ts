/** A person as a rule finds one: a name, and what stands by it. */
export interface Named {
  name: string;
  title: string | null;
  /** Listed among the members of a board, where "Director" is a seat and no office. */
  onBoard?: boolean;
}
