import { describe, expect, it } from 'vitest';
import { post } from '../../worker/outbound.ts';
import { hostileUrls } from './hostile-urls.ts';
import { count, makeMember } from './team.ts';
import { receiver } from './webhooks/receiver.ts';

describe('the fence round webhooks', () => {
  it(`refuses each of ${hostileUrls.length} hostile addresses, and asks none`, async () => {
    expect(hostileUrls.length).toBeGreaterThanOrEqual(60);
    const admin = await makeMember('north', 'admin');
    const { received, fetcher } = receiver();
    for (const url of hostileUrls) {
      const answer = await admin.send('POST', '/v1/webhooks', { url, events: ['lead.created'] });
      expect([url, answer.status]).toEqual([url, 400]);
      expect([url, await post(fetcher, url, {}, '')]).toMatchObject([
        url,
        { ok: false, error: 'bad-target' },
      ]);
    }
    expect([received, await count('webhooks')]).toEqual([[], 0]);
  });

  it('follows no redirect', async () => {
    const { received, fetcher } = receiver(
      () => new Response(null, { status: 307, headers: { Location: 'https://127.0.0.1/' } }),
    );
    expect(await post(fetcher, 'https://hooks.example/', {}, '')).toMatchObject({
      ok: false,
      error: 'redirected',
    });
    expect(received).toHaveLength(1);
  });

  it('reads no more of an answer than it needs', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1024).fill(120));
      },
    });
    const sent = await post(async () => new Response(endless), 'https://hooks.example/', {}, '');
    expect(sent).toMatchObject({ ok: true, status: 200 });
    expect(pulled).toBeLessThan(10);
  });

  it('asks a public https address as it stands', async () => {
    const { received, fetcher } = receiver();
    await post(fetcher, 'https://hooks.example/a?b=c#d', {}, '{}');
    expect(received.map(({ url }) => url)).toEqual(['https://hooks.example/a?b=c']);
  });
});
