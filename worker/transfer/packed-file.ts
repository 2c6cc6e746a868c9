/** A file of a zip that is written piece by piece and packed by the runtime: cheaper than in JavaScript, and no code of ours. */
import { ZipPassThrough } from 'fflate';

/** Of the zip's format: DEFLATE. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5 */
const deflate = 8;

export class PackedFile extends ZipPassThrough {
  readonly #packer = new CompressionStream('deflate-raw');
  readonly #writer = this.#packer.writable.getWriter();
  #handedOn: Promise<void> | null = null;

  constructor(name: string) {
    super(name);
    this.compression = deflate;
    // The same content makes the same file.
    this.mtime = new Date('2000-01-01T12:00:00.000Z');
  }

  protected override process(): void {
    // Sum and size are of what comes in, and are counted before this; the zip takes what comes out.
  }

  async write(text: string, isLast: boolean): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    this.#handedOn ??= this.#handOn();
    this.push(bytes, isLast);
    await this.#writer.write(bytes);
    if (!isLast) return;
    await this.#writer.close();
    await this.#handedOn;
    this.ondata(null, new Uint8Array(0), true);
  }

  async #handOn(): Promise<void> {
    for await (const packed of this.#packer.readable) this.ondata(null, packed, false);
  }
}
