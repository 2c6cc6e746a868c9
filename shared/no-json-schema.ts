/**
 * Stands for the part of zod that turns a schema into JSON Schema, 6 KB of each bundle that has a schema, gzip: neither the
 * extension nor the Worker asks it for anything, since the API's document is made before the Worker is built. The builds put
 * it in place of two of zod's files.
 */
const none = (): never => {
  throw new Error('No JSON Schema is made here');
};
/** Makers of methods are asked for each schema, the methods for none. */
const method = () => none;

export {
  method as createStandardJSONSchemaMethod,
  method as createToJSONSchemaMethod,
  none as toJSONSchema,
  none as aggregateChecks,
  none as anyProcessor,
  none as arrayProcessor,
  none as bigintProcessor,
  none as booleanProcessor,
  none as catchProcessor,
  none as customProcessor,
  none as dateProcessor,
  none as defaultProcessor,
  none as enumProcessor,
  none as fileProcessor,
  none as functionProcessor,
  none as intersectionProcessor,
  none as lazyProcessor,
  none as literalProcessor,
  none as mapProcessor,
  none as nanProcessor,
  none as neverProcessor,
  none as nonoptionalProcessor,
  none as nullProcessor,
  none as nullableProcessor,
  none as numberProcessor,
  none as objectProcessor,
  none as optionalProcessor,
  none as pipeProcessor,
  none as prefaultProcessor,
  none as promiseProcessor,
  none as readonlyProcessor,
  none as recordProcessor,
  none as setProcessor,
  none as stringProcessor,
  none as successProcessor,
  none as symbolProcessor,
  none as templateLiteralProcessor,
  none as transformProcessor,
  none as tupleProcessor,
  none as undefinedProcessor,
  none as unionProcessor,
  none as unknownProcessor,
  none as voidProcessor,
};
