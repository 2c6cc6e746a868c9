/** What a generator yields, as a body that is made as fast as it is read. */
const encoder = new TextEncoder();

export const streamOf = (
  parts: AsyncGenerator<string | Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      // An empty part is no reason to be asked again: the reader would wait for it.
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
