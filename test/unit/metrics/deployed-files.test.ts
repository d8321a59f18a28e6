/** Dashboard, rules and pages speak of metrics that there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createGauges } from '../../../src/metrics/gauges.ts';
import { createInstruments } from '../../../src/metrics/instruments.ts';
import type { Store } from '../../../src/store/store.ts';
import { fakeGitHub } from '../jobs/support/fake-github.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}
interface Panel {
  type: string;
  title: string;
  targets?: { expr: string }[];
}

const rules: Rule[] = parse(read('deploy/alerts.yml')).groups.flatMap(
  ({ rules }: { rules: Rule[] }) => rules,
);
const { panels }: { panels: Panel[] } = JSON.parse(read('deploy/grafana-dashboard.json'));
const charts = panels.filter(({ type }) => type !== 'row');

/** Labels by the name of each metric of ours. */
const metrics = declaredMetrics();
/** What Prometheus and Node's own metrics add. */
const PROCESS = [
  'process_resident_memory_bytes',
  'process_cpu_seconds_total',
  'nodejs_eventloop_lag_p90_seconds',
];
const SCRAPED = ['job', 'instance'];

function declaredMetrics(): Map<string, readonly string[]> {
  const registry = new Registry();
  createInstruments(registry);
  createGauges({
    registry,
    store: {} as Store,
    github: fakeGitHub().github,
    tenants: [],
    clock: { now: () => 0 },
    log: pino({ level: 'silent' }),
    watchers: () => 0,
    polls: () => 0,
  });
  const all = registry.getMetricsAsArray() as unknown as {
    name: string;
    type: string;
    labelNames: string[];
  }[];
  return new Map(
    all.flatMap(({ name, type, labelNames }): [string, string[]][] =>
      type === 'histogram'
        ? [
            [`${name}_bucket`, [...labelNames, 'le']],
            [`${name}_sum`, labelNames],
            [`${name}_count`, labelNames],
          ]
        : [[name, labelNames]],
    ),
  );
}

test.each([
  ...rules.map(({ alert, expr }) => ({ what: alert, exprs: [expr] })),
  ...charts.map(({ title, targets = [] }) => ({ what: title, exprs: targets.map(({ expr }) => expr) })),
])('$what asks for metrics and labels that there are', ({ exprs }) => {
  expect(exprs).not.toEqual([]);
  for (const expr of exprs) {
    const used = [...expr.matchAll(/\b((?:errand|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)];
    const names = used.map(([, name = '']) => name);
    const ours = names.filter((name) => metrics.has(name));
    expect(ours.length > 0 || names.some((name) => PROCESS.includes(name)) || expr.startsWith('up{')).toBe(
      true,
    );
    expect(names.filter((name) => !metrics.has(name) && !PROCESS.includes(name))).toEqual([]);
    const labels = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
    const selected = used.flatMap(([, , list = '']) => list.match(/\w+(?=\s*[=!]~?)/g) ?? []);
    const known = new Set([...SCRAPED, ...ours.flatMap((name) => metrics.get(name) ?? [])]);
    expect(
      [...labels, ...selected].filter((label) => !known.has(label)),
      expr,
    ).toEqual([]);
  }
});

test('the processes are seen by metrics that prom-client has', async () => {
  const { createMetrics } = await import('../../../src/metrics/metrics.ts');
  const text = await createMetrics().text();
  for (const name of PROCESS) expect(text).toContain(`# TYPE ${name} `);
});

test('each alert has a section in the runbooks, and each section an alert', () => {
  const sections = read('docs/runbooks.md').split(/^## /m).slice(1);
  const titles = sections.map((section) => section.split('\n', 1)[0]);
  expect(titles).toEqual(rules.map(({ alert }) => alert));
  for (const section of sections)
    for (const part of ['**Means:**', '**Look:**', '**Do:**']) expect(section).toContain(`\n- ${part} `);
  for (const { alert, annotations, labels } of rules) {
    expect(annotations.runbook).toBe(`docs/runbooks.md#${alert.toLowerCase()}`);
    expect(annotations.summary).not.toBe('');
    expect(['critical', 'warning']).toContain(labels.severity);
  }
});

test('runbooks name panels that the dashboard has, and checks that doctor makes', () => {
  const page = read('docs/runbooks.md').replaceAll(/\n\s*/g, ' ');
  const named = [...page.matchAll(/\(\*([^*]+)\*\)|\*([^*]+)\*:/g)].map(([, a, b]) => a ?? b);
  const titles = panels.map(({ title }) => title);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !titles.some((title) => title.startsWith(name ?? '')))).toEqual([]);
  const checks = [...page.matchAll(/\(checks? ((?:`[\w-]+`(?:, )?)+)\)/g)].flatMap(
    ([, list = '']) => list.match(/[\w-]+/g) ?? [],
  );
  expect(checks.length).toBeGreaterThan(4);
  const made = read('src/doctor/checks/index.ts');
  for (const check of checks) expect(made).toContain(`./${check}.ts`);
});

test('the page lists every metric with its labels', () => {
  const rows = [...read('docs/monitoring.md').matchAll(/^\| `(errand_\w+)` \| ([^|]*)\|/gm)];
  const listed = new Map(
    rows.map(([, name = '', cell = '']) => [
      name,
      [...cell.replaceAll(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map(([, label]) => label),
    ]),
  );
  const all = [...metrics]
    .filter(([name]) => !/_(?:bucket|sum)$/.test(name))
    .map(([name, labels]): [string, readonly string[]] => [name.replace(/_count$/, ''), labels]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(all));
});
