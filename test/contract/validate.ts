import { Ajv, type AnySchemaObject, type Options, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** What is wrong with a value, a line each; none: it fits. */
export type Validator = (schema: AnySchemaObject, value: unknown) => string[];

/** Where much is wrong, the first few lines say enough. */
const MOST_LINES = 5;

/** Validates with schemas that refer to `schemas` by their names. */
export function createValidator(schemas: Record<string, AnySchemaObject>, options: Options = {}): Validator {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const compiled = new Map<AnySchemaObject, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    const lines = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const { additionalProperty: extra } = params;
      return `${instancePath || '(top)'} ${message}${extra === undefined ? '' : ` (${extra})`}`;
    });
    return [...new Set(lines)].slice(0, MOST_LINES);
  };
}
