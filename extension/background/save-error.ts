/** Why a capture could not be kept. Nothing was acknowledged then, and the popup still holds it. */

export type SaveErrorCode =
  /** A field is not as the team's Worker takes it; the message names it. */
  | 'invalid'
  /** More than the Worker takes in one capture: drop some of it. */
  | 'too-large'
  /** The disk, or the browser's share of it for us, is full. */
  | 'full'
  | 'failed';

/** Crosses to the page with its name and code. */
export class SaveError extends Error {
  override name = 'SaveError';
  readonly code: SaveErrorCode;
  constructor(code: SaveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
