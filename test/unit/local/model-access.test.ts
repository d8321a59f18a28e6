import { expect, test } from 'vitest';
import { modelAccess } from '../../../src/local/model-access.ts';

test('keys are secrets, everything else is a variable, and what is not set is neither', () => {
  expect(
    modelAccess({
      OPENAI_API_KEY: 'k',
      FALLBACK_API_KEY: 'f',
      OPENAI_MODELS: 'a,b',
      OPENAI_PRICES: undefined,
    }),
  ).toMatchObject({
    secrets: { OPENAI_API_KEY: 'k', FALLBACK_API_KEY: 'f' },
    variables: { OPENAI_MODELS: 'a,b' },
  });
});

test.each([
  ['no setting', {}, []],
  ['an address with a port', { OPENAI_BASE_URL: 'http://127.0.0.1:4000/v1' }, ['127.0.0.1:4000']],
  [
    'addresses without',
    { OPENAI_BASE_URL: 'https://a.example/v1', FALLBACK_BASE_URL: 'http://b.example' },
    ['a.example:443', 'b.example:80'],
  ],
  ['a key alone', { OPENAI_API_KEY: 'k' }, ['api.openai.com:443']],
])('runs may connect, for %s, to %s', (_, settings, hosts) => {
  expect(modelAccess(settings).hosts).toEqual(hosts);
});
