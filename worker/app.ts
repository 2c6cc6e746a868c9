/** The HTTP side of the Worker: routes, and the one place that turns a failure into an answer. */
import { methodNotAllowed } from 'hono/method-not-allowed';
import * as z from 'zod';
import { Api } from './api.ts';
import { allowExtensions, secureHeaders } from './edge/headers.ts';
import { logFailure, logRequests } from './edge/log.ts';
import { answerProblem, Refusal } from './problem.ts';
import { addRoutes } from './routes/index.ts';
import { createAccessVerifier } from './sign-in/access.ts';
import { openDatabase } from './store/database.ts';

/** Room for the longest query there is, in Chinese, percent-encoded. */
const longestAddress = 8192;

/** @param fetch reaches the keys of Cloudflare Access, where that is set up, and nothing else. */
export const createApp = (fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args)): Api => {
  const verifyAccess = createAccessVerifier(fetch);
  const app = new Api();
  app.use(async (c, next) => {
    c.set('requestId', requestIdOf(c.req.header('X-Request-Id')));
    c.set('db', openDatabase(c.env.DB));
    c.set('verifyAccess', verifyAccess);
    await next();
  });
  app.use(logRequests);
  app.use(secureHeaders);
  app.use(allowExtensions);
  app.use(async (c, next) => {
    if (c.req.url.length > longestAddress) throw new Refusal('uri-too-long');
    await next();
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(
          new Refusal('method-not-allowed', { headers: { Allow: methods.join(', ') } }),
          c.get('requestId'),
        ),
    }),
  );
  addRoutes(app);
  app.notFound((c) => answerProblem(new Refusal('no-such-route'), c.var.requestId));
  app.onError((error, c) => {
    const { requestId } = c.var;
    if (error instanceof Refusal) return answerProblem(error, requestId);
    logFailure(c, error);
    return answerProblem(new Refusal('internal'), requestId);
  });
  return app;
};

const uuidSchema = z.uuid();

/** A sender's own id where it is a UUID, so that its log and ours can be laid side by side. */
const requestIdOf = (given: string | undefined): string =>
  (given !== undefined && uuidSchema.safeParse(given).data) || crypto.randomUUID();
