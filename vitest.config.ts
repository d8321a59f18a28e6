import { defineConfig } from 'vitest/config';

const scenario = {
  include: ['test/scenario/**/*.test.ts'],
  // Its Apps live in simulated time, with a store in memory.
  exclude: ['test/scenario/github-in-trouble/**'],
  setupFiles: ['test/setup.ts'],
  // Each story starts an App, a GitHub, runners and browsers: two at a time is what two cores bear.
  maxWorkers: 2,
  testTimeout: 120_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Sandboxes, browsers and processes that are killed at random: where others use the machine, time can run out once.
    retry: process.env.CI ? 2 : 0,
    // Around all projects.
    globalSetup: ['test/canaries/look.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          // By itself it would leave one of two cores idle, and much here waits for other processes.
          maxWorkers: 2,
          // No test waits for so long by itself; a machine that does other things as well may be slow.
          testTimeout: 20_000,
          // The first that talked to GitHub loads what it is judged by.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // The store again, and what works on it, with a real server.
          name: 'postgres',
          include: [
            'test/postgres/**/*.test.ts',
            'test/unit/store/**/*.test.ts',
            'test/unit/jobs/**/*.test.ts',
            'test/unit/metrics/evaluations-are-*.test.ts',
            'test/unit/dashboard/operator.test.ts',
          ],
          globalSetup: ['test/postgres/server.ts'],
          setupFiles: ['test/setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { ...scenario, name: 'scenario', exclude: [] } },
      // The same stories again, with all that the Apps keep in a PostgreSQL.
      { test: { ...scenario, name: 'scenario-postgres', globalSetup: ['test/postgres/server.ts'] } },
      {
        test: {
          ...scenario,
          name: 'scenario-replicas',
          globalSetup: ['test/postgres/server.ts', 'test/postgres/three-replicas.ts'],
        },
      },
    ],
  },
});
