import { PROBLEMS } from '../../../errors.ts';
import { type Area, always, json } from '../operation.ts';
import type { Answer, Schema } from '../types.ts';

const tag = 'Service';
const only = (name: string): Schema => ({
  type: 'object',
  properties: { [name]: { const: true } },
  required: [name],
});
const page: Answer = {
  description: 'A page for people.',
  content: { 'text/html': { schema: { type: 'string' } } },
};

export const service: Area = {
  'GET /': {
    id: 'home',
    summary: 'Leads to the dashboard',
    tag,
    secret: 'none',
    answers: {
      302: { description: 'For people.', headers: { Location: always('`/dashboard`') } },
    },
  },
  'GET /healthz': {
    id: 'alive',
    summary: 'Whether the process is alive',
    tag,
    secret: 'none',
    answers: { 200: { description: 'It is.', content: json(only('alive')) } },
  },
  'GET /readyz': {
    id: 'ready',
    summary: 'Whether work is taken',
    description: 'Asks the store.',
    tag,
    secret: 'none',
    answers: { 200: { description: 'It is.', content: json(only('ready')) } },
  },
  'GET /openapi.json': {
    id: 'document',
    summary: 'This document',
    tag,
    secret: 'none',
    answers: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } },
  },
  'GET /docs': {
    id: 'reference',
    summary: 'This document as a page',
    tag,
    secret: 'none',
    answers: { 200: page },
  },
  'GET /docs/eval-migration': {
    id: 'migration',
    summary: 'From /eval to /eval-async',
    tag,
    secret: 'none',
    answers: { 200: page },
  },
  'GET /problems/{name}': {
    id: 'explainProblem',
    summary: 'What a problem type means',
    description: 'The `type` of a problem is its address. A page, JSON or text, as `Accept` says.',
    tag,
    secret: 'none',
    path: {
      name: 'name',
      description: 'The name of the type.',
      schema: { type: 'string', enum: Object.keys(PROBLEMS) },
      example: 'invalid-fields',
    },
    answers: {
      200: {
        description: 'Its cause, what to do, and an example.',
        content: {
          ...page.content,
          'text/plain': { schema: { type: 'string' } },
          ...json({
            type: 'object',
            properties: {
              type: { type: 'string', format: 'uri' },
              title: { type: 'string' },
              status: { type: 'integer' },
              cause: { type: 'string' },
              remedy: { type: 'string' },
              example: { type: 'object' },
            },
            required: ['type', 'title', 'status', 'cause', 'remedy', 'example'],
          }),
        },
      },
    },
    problems: ['not-found'],
  },
};
