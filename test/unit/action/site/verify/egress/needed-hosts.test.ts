import { expect, it } from 'vitest';
import { neededHosts } from '../../../../../../action/site/verify/egress/needed-hosts.ts';

const hosts = (brief: string, ...checks: string[]) =>
  neededHosts({ brief, checks: checks.map((text) => ({ kind: 'js', text, round: 1 })) });

it.each([
  ['Load rates from https://rates.example.org/v1?x=1.', ['rates.example.org']],
  [
    'Fetch `https://a.example.org/users/{name}` or (https://b.example.org).',
    ['a.example.org', 'b.example.org'],
  ],
  ['Ask api.weather.example for it', ['api.weather.example']],
  ['Show when a GitHub user signed up', ['api.github.com']],
  ['Sum data.csv and show api.md, write to ada@mail.example.org', []],
  ['Load http://plain.example.org/', []],
  ['Publish on GitHub Pages', []],
])('%s', (brief, expected) => {
  expect(hosts(brief)).toEqual(expected);
});

it('hosts in checks count, each once', () => {
  const check = 'document.querySelector("script").textContent.includes("https://api.github.com/users/")';
  expect(hosts('Look a GitHub user up', check)).toEqual(['api.github.com']);
});
