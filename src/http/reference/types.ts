/** As much of an OpenAPI 3.1 document as Errand's has. */

/** JSON Schema 2020-12. */
export type Schema = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: string | number;
}

export interface Header {
  description: string;
  /** Whether it is there with every such answer. */
  required?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema: Schema;
  example?: unknown;
}

export interface Answer {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
  /** OpenAPI 3.1 has no word for what the events of a stream are: the schema of each. */
  'x-events'?: Schema;
}

export interface CodeSample {
  lang: 'Shell' | 'TypeScript' | 'Python';
  label: string;
  source: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<string, Answer>;
  callbacks?: Record<string, Record<string, PathItem>>;
  'x-codeSamples'?: CodeSample[];
}

export type Method = 'get' | 'post';
export type PathItem = Partial<Record<Method, Operation>>;

export interface OpenApi {
  openapi: string;
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  webhooks: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: Record<string, { type: 'http'; scheme: string; description: string }>;
  };
}
