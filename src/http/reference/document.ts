import type { ProblemName } from '../../errors.ts';
import { batches } from './areas/batches.ts';
import { evaluations } from './areas/evaluations.ts';
import { jobs } from './areas/jobs.ts';
import { service } from './areas/service.ts';
import { deliveries } from './areas/webhook-deliveries.ts';
import { webhooks } from './areas/webhooks.ts';
import { type Area, operationOf, problemsOf } from './operation.ts';
import { problemSchemas } from './problems/schemas.ts';
import { samplesOf } from './samples/samples.ts';
import { allSchemas } from './schemas/all.ts';
import type { OpenApi } from './types.ts';

const DESCRIPTION = `Errand takes work over HTTP, answers at once, has GitHub's runners do it, and tells you how it ended. There are two kinds of work: **sites** (\`POST /handle_task\`) and **evaluations** of programs (\`POST /eval-async\`).

To submit, list or change something takes the secret you were given, as \`Authorization: Bearer …\`. To read takes an id: whoever knows one may read what it names, so treat ids as secrets.

Times are Unix milliseconds. Whatever is refused is a problem (RFC 9457) whose \`type\` leads to a page that explains it. Lists come in pages: follow \`next\` until it is \`null\`.`;

const TAGS = [
  { name: 'Sites', description: 'Web pages that are made from a brief, published, and judged by checks.' },
  { name: 'Evaluations', description: 'Programs that are run in a sandbox.' },
  { name: 'Batches', description: 'Many programs at once.' },
  { name: 'Webhook log', description: 'What was sent to your webhooks, and sending it again.' },
  { name: 'Webhooks', description: 'What is sent to you, by Standard Webhooks 1.0.0. Verify each one.' },
  { name: 'Service', description: 'About the App itself.' },
];

const AREAS: readonly Area[] = [jobs, evaluations, batches, deliveries, service];

/** The API as an OpenAPI 3.1 document, from the schemas that validate. `url`: the App's address. */
export function openApi(url: string): OpenApi {
  const paths: OpenApi['paths'] = {};
  const problems = new Set<ProblemName>();
  for (const [name, told] of AREAS.flatMap((area) => Object.entries(area))) {
    const [method = '', path = ''] = name.split(' ');
    const { client } = told;
    const operation = operationOf(told);
    const samples = client && samplesOf({ url, method, path, operation, client });
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { ...operation, ...(samples && { 'x-codeSamples': samples }) },
    };
    for (const problem of problemsOf(told)) problems.add(problem);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Errand',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url, description: 'The App.' },
      { url: `${url}/api`, description: 'The same.' },
    ],
    tags: TAGS,
    paths,
    webhooks,
    components: {
      schemas: { ...allSchemas(), ...problemSchemas(url, problems) },
      securitySchemes: {
        secret: {
          type: 'http',
          scheme: 'bearer',
          description: 'The secret you were given. It stands for your organisation.',
        },
      },
    },
  };
}
