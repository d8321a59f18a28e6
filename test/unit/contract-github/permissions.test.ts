/** What each call needs, by GitHub's list, against what the embedded GitHub asks for and what `app.yml` grants. */
import { expect, test } from 'vitest';
import { includes } from '../../../src/local/github/auth/permissions.ts';
import type { Endpoint } from '../../../src/local/github/http/endpoint.ts';
import type { Permissions } from '../../../src/local/github/options.ts';
import { readAppManifest } from '../../../src/setup/app-manifest.ts';
import { rest } from '../../contract/extract.ts';
import { EVENTS, GRAPHQL, type Needs, OPERATIONS } from '../../contract/operations.ts';
import { usedGraphql, usedOperations } from '../../contract/used-operations.ts';
import { embeddedEndpoints } from './embedded-endpoints.ts';

const { default_permissions: granted, default_events: events } = readAppManifest();

/** What App and action need at GitHub, call by call. */
const calls: [string, Permissions][] = [
  ...usedOperations().map((name): [string, Permissions] => {
    const needs = OPERATIONS[name];
    return [name, typeof needs === 'object' ? needs : {}];
  }),
  ...usedGraphql().map((name): [string, Permissions] => [name, GRAPHQL[name] ?? {}]),
  ...events.map((event): [string, Permissions] => [`the webhook ${event}`, EVENTS[event] ?? {}]),
];

/** Without the names of parameters, which both sides choose for themselves. */
const shape = (route: string) => route.replace(/:\w+(?:\{[^}]+\})?|\{\w+\}/g, '{}');

test('the calls are found in the sources', () => {
  expect(calls.length).toBeGreaterThan(30);
  expect(usedGraphql()).toEqual(['createCommitOnBranch', 'repository']);
});

test.each(usedOperations())('the contract knows %s', (name) =>
  expect(Object.keys(OPERATIONS)).toContain(name),
);

test.each(calls)('app.yml grants what %s needs', (_, needs) => {
  const missing = Object.entries(needs).filter(([name, level]) => !includes(granted, name, level));
  expect(missing).toEqual([]);
});

test.each(Object.entries(granted))('some call needs %s: %s', (name, level) => {
  expect(calls.filter(([, needs]) => needs[name] === level)).not.toEqual([]);
});

test('what a token is needed for may be asked with that of an installation', () => {
  const refused = Object.entries(OPERATIONS).filter(
    ([name, needs]) => typeof needs === 'object' && !rest.operations[name]?.forInstallations,
  );
  expect(refused).toEqual([]);
});

const needsOf = (endpoint: Endpoint): Needs => {
  if ('needs' in endpoint) return endpoint.needs;
  return endpoint.for === 'app' || endpoint.for === 'user' ? endpoint.for : 'nobody';
};

test.each(embeddedEndpoints())(
  'the embedded GitHub asks for what GitHub asks for: $method $path',
  (endpoint) => {
    const route = shape(`${endpoint.method} ${endpoint.path}`);
    const [, needs] = Object.entries(OPERATIONS).find(([name]) => shape(name) === route) ?? [];
    expect(needsOf(endpoint)).toEqual(needs);
  },
);
