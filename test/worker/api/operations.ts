/** The API as its own document tells it: what to ask, who may, and what may come back. */
import * as z from 'zod';
import { createApp } from '../../../worker/app.ts';
import { openApiDocument } from '../../../worker/dev/openapi-document.ts';

const schemaSchema = z.record(z.string(), z.unknown());
export type Schema = z.infer<typeof schemaSchema>;

const content = z.record(z.string(), z.object({ schema: schemaSchema }));
const operationSchema = z.object({
  'x-required-permission': z.string().nullish(),
  parameters: z
    .array(
      z.object({
        in: z.enum(['path', 'query', 'header']),
        name: z.string(),
        required: z.boolean().default(false),
        schema: schemaSchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), schemaSchema).default({}) }),
});

export interface Operation extends z.output<typeof operationSchema> {
  /** `PATCH /v1/leads/{id}` */
  name: string;
  method: string;
  path: string;
  body: Schema | null;
}

/** Every operation, and the schemas that they refer to. */
export const readOperations = async (): Promise<{
  operations: Operation[];
  schemas: Record<string, Schema>;
}> => {
  const { paths, components } = documentSchema.parse(
    JSON.parse(JSON.stringify(openApiDocument(createApp()))),
  );
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([lower, operation]) => {
      const method = lower.toUpperCase();
      const body = operation.requestBody?.content['application/json']?.schema ?? null;
      return { ...operation, name: `${method} ${path}`, method, path, body };
    }),
  );
  return { operations, schemas: components.schemas };
};
