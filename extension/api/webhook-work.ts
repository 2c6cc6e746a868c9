/** The Worker's API about webhooks and what became of their messages. A call each. */
import * as z from 'zod';
import {
  deliveryPageSchema,
  deliverySchema,
  webhookListSchema,
  webhookMadeSchema,
  webhookSchema,
  webhookTestSchema,
} from '../../shared/api/webhooks.ts';
import type { WebhookWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';
import { search } from './search.ts';

export const createWebhookWork = (ask: Ask): WebhookWork => ({
  webhooks: () => ask({ method: 'GET', path: '/v1/webhooks', answer: webhookListSchema }),
  add: (input) => ask({ method: 'POST', path: '/v1/webhooks', body: input, answer: webhookMadeSchema }),
  stop: (id, disabled) =>
    ask({
      method: 'PATCH',
      path: `/v1/webhooks/${encodeURIComponent(id)}`,
      body: { disabled },
      answer: webhookSchema,
    }),
  remove: (id) =>
    ask({ method: 'DELETE', path: `/v1/webhooks/${encodeURIComponent(id)}`, answer: z.undefined() }),
  test: (id) =>
    ask({ method: 'POST', path: `/v1/webhooks/${encodeURIComponent(id)}/test`, answer: webhookTestSchema }),
  deliveries: (webhook, page) =>
    ask({
      method: 'GET',
      path: `/v1/webhooks/${encodeURIComponent(webhook)}/deliveries${search({ ...page })}`,
      answer: deliveryPageSchema,
    }),
  replay: (delivery) =>
    ask({
      method: 'POST',
      path: `/v1/deliveries/${encodeURIComponent(delivery)}/replay`,
      answer: deliverySchema,
    }),
});
