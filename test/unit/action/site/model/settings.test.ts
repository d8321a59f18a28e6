import { expect, test } from 'vitest';
import { type ModelSettings, readProviders } from '../../../../../action/site/model/read-providers.ts';

test('settings become providers in order, with prices and a budget', () => {
  const settings: ModelSettings = {
    'openai-base-url': 'https://models.example.com/v1',
    'openai-api-key': ' key-one ',
    'openai-models': 'big, small,,big',
    'openai-prices': '{"big":[1.5,6],"small":[0.5,2],"local":[0,0]}',
    'fallback-base-url': 'http://127.0.0.1:11434/v1',
    'fallback-models': 'local',
    'model-max-tokens': '5000',
    'model-max-cost-usd': '0.25',
  };
  const prices = {
    big: { input: 1.5, output: 6 },
    small: { input: 0.5, output: 2 },
    local: { input: 0, output: 0 },
  };
  expect(readProviders(settings)).toEqual({
    providers: [
      {
        name: 'models.example.com',
        baseUrl: 'https://models.example.com/v1',
        apiKey: 'key-one',
        models: ['big', 'small'],
        prices,
      },
      { name: '127.0.0.1', baseUrl: 'http://127.0.0.1:11434/v1', apiKey: 'none', models: ['local'], prices },
    ],
    budget: { maxTokens: 5000, maxCostUsd: 0.25 },
    notes: [],
  });
});

test('a key alone is for the service that the settings are named after', () => {
  const { providers } = readProviders({
    'openai-api-key': 'key',
    'openai-models': 'any',
    'openai-base-url': '',
  });
  expect(providers.map(({ baseUrl }) => baseUrl)).toEqual(['https://api.openai.com/v1']);
});

test('nothing configured is nothing to say', () => {
  const { providers, notes } = readProviders({ 'openai-base-url': '', 'openai-models': 'any' });
  expect({ providers, notes }).toEqual({ providers: [], notes: [] });
});

const usable = { 'openai-api-key': 'key', 'openai-models': 'any' };

test.each<[string, ModelSettings, number, RegExp]>([
  ['no models', { 'openai-api-key': 'key' }, 0, /openai-models names none/],
  [
    'an address that is none',
    { ...usable, 'openai-base-url': 'my secret' },
    0,
    /openai-base-url.*http\(s\) address/,
  ],
  ['a key that no header can carry', { ...usable, 'openai-api-key': 'my secret\nkey' }, 0, /openai-api-key/],
  ['prices that are no JSON', { ...usable, 'openai-prices': 'my secret' }, 1, /openai-prices/],
  ['prices without a pair', { ...usable, 'openai-prices': '{"a":[1]}' }, 1, /openai-prices/],
])('%s are left out and said, but not quoted', (_, settings, count, note) => {
  const { providers, notes } = readProviders(settings);
  expect(providers).toHaveLength(count);
  expect(notes).toEqual([expect.stringMatching(note)]);
  expect(notes.join()).not.toContain('secret');
});

test.each(['model-max-tokens', 'model-max-cost-usd'] as const)(
  'without the limit that %s means no model is asked',
  (name) => {
    const { providers, notes } = readProviders({ ...usable, [name]: 'my secret' });
    expect(providers).toEqual([]);
    expect(notes).toEqual([
      `The setting ${name} is left out: it has to be a positive number.`,
      'No model is used without that limit.',
    ]);
  },
);

test('a limit of costs leaves out models whose price nobody knows', () => {
  const { providers, notes } = readProviders({
    ...usable,
    'openai-models': 'dear,any',
    'openai-prices': '{"any":[1,2]}',
    'model-max-cost-usd': '1',
  });
  expect(providers.map(({ models }) => models)).toEqual([['any']]);
  expect(notes).toEqual(['dear is left out: model-max-cost-usd needs its price in openai-prices.']);
});
