/** The HTTP side of the Worker: routes, and the one place that turns a failure into an answer. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { z } from 'zod';
import { allowExtensions, secureHeaders } from './edge/headers.ts';
import type { AppEnv } from './env.ts';
import { describe } from './openapi.ts';
import { answerProblem, Refusal } from './problem.ts';
import { addRoutes } from './routes/index.ts';
import { openDatabase } from './store/database.ts';

export const createApp = (): OpenAPIHono<AppEnv> => {
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw new Refusal('invalid', { errors: errorsOf(result.error) });
    },
  });
  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID());
    c.set('db', openDatabase(c.env.DB));
    await next();
  });
  app.use(secureHeaders);
  app.use(allowExtensions);
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
  describe(app);
  app.notFound((c) => answerProblem(new Refusal('no-such-route'), c.var.requestId));
  app.onError((error, c) => {
    const { requestId } = c.var;
    if (error instanceof Refusal) return answerProblem(error, requestId);
    // The only one that the routes' validators throw; size and type were checked before them.
    if (error instanceof HTTPException && error.status === 400) {
      return answerProblem(new Refusal('malformed-json'), requestId);
    }
    // The route's pattern, not the address; the stack, not the request: no token and nobody's data.
    console.error(
      JSON.stringify({
        requestId,
        method: c.req.method,
        route: c.req.path.split('/', 3),
        stack: error.stack,
      }),
    );
    return answerProblem(new Refusal('internal'), requestId);
  });
  return app;
};

/** Values are not repeated: the sender has them, and a log of answers should not. */
const errorsOf = (error: z.core.$ZodError): { path: string; message: string }[] =>
  error.issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'Unknown field' }))
      : [{ path: path.join('.'), message: issue.message }];
  });
