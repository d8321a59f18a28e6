/** The stylesheet of a summary page: whole without a library, and laid over Bootstrap where a brief asks for it. */
export const STYLESHEET = `/* Colours are variables, so that the dark scheme changes them in one place. */
:root {
  color-scheme: light dark;
  --page: #f4f6fb;
  --surface: #ffffff;
  --text: #16202e;
  --muted: #546073;
  --line: #d9dfe9;
  --stripe: #f7f9fc;
  --accent: #1d4ed8;
  --problem: #9f1239;
  --shadow: 0 1px 2px rgb(15 23 42 / 6%), 0 8px 24px rgb(15 23 42 / 6%);
}

@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e141d;
    --surface: #171f2b;
    --text: #e8edf5;
    --muted: #a3afc2;
    --line: #2c3747;
    --stripe: #1b2431;
    --accent: #8ab4ff;
    --problem: #fda4af;
    --shadow: none;
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
}

.page-header,
main,
.page-footer {
  max-width: 46rem;
  margin: 0 auto;
  padding: 0 1.25rem;
}

.page-header {
  padding-top: clamp(2rem, 7vw, 4rem);
  padding-bottom: 1.5rem;
}

.page-header p {
  margin: 0;
  color: var(--muted);
}

h1 {
  margin: 0 0 0.5rem;
  font-size: clamp(1.75rem, 5vw, 2.5rem);
  font-weight: 700;
  line-height: 1.15;
  letter-spacing: -0.02em;
}

h2 {
  margin: 0 0 0.75rem;
  color: var(--muted);
  font-size: 0.9375rem;
  font-weight: 600;
}

h2::first-letter {
  text-transform: uppercase;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

main {
  display: grid;
  gap: 1.25rem;
}

.card {
  min-width: 0;
  padding: clamp(1.25rem, 4vw, 2rem);
  border: 1px solid var(--line);
  border-radius: 0.875rem;
  background: var(--surface);
  color: inherit;
  box-shadow: var(--shadow);
}

.controls {
  display: flex;
  flex-flow: row wrap;
  gap: 1rem;
  padding-block: 1.25rem;
}

.field {
  flex: 1 1 12rem;
  color: var(--muted);
  font-size: 0.9375rem;
  font-weight: 600;
  text-transform: capitalize;
}

.form-select {
  display: block;
  width: 100%;
  margin-top: 0.375rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  font-weight: 400;
  text-transform: none;
  appearance: auto;
}

.figure {
  margin: 0 0 1.25rem;
  font-size: clamp(2.25rem, 10vw, 4rem);
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  line-height: 1.1;
  letter-spacing: -0.03em;
}

.figure > :first-child {
  display: inline;
  margin: 0;
  font: inherit;
}

.unit {
  color: var(--muted);
  font-size: 0.4em;
  letter-spacing: 0;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  margin: 0;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}

.facts div {
  display: flex;
  gap: 0.5rem;
}

.facts dt {
  color: var(--muted);
  font-weight: 400;
}

.facts dd {
  margin: 0;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.notice {
  margin: 0 0 1rem;
  padding: 0.75rem 1rem;
  border-left: 4px solid var(--accent);
  background: var(--stripe);
}

.table-frame {
  max-width: 100%;
  overflow-x: auto;
}

.table {
  --bs-table-bg: transparent;
  --bs-table-color: var(--text);
  --bs-table-striped-bg: var(--stripe);
  --bs-table-striped-color: var(--text);
  --bs-table-border-color: var(--line);
  width: 100%;
  margin: 0;
  border-collapse: collapse;
  color: var(--text);
}

.table th,
.table td {
  padding: 0.625rem 0.75rem;
  border-bottom: 1px solid var(--line);
  text-align: start;
}

.table th {
  color: var(--muted);
  font-size: 0.875rem;
  text-transform: capitalize;
}

.table tbody tr:nth-of-type(odd) {
  background: var(--stripe);
}

.table th:last-child,
.table td:last-child {
  font-variant-numeric: tabular-nums;
  text-align: end;
  white-space: nowrap;
}

.page-footer {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.25rem 1.5rem;
  padding-block: 1.25rem 3rem;
  color: var(--muted);
  font-size: 0.875rem;
}

.page-footer p {
  margin: 0;
}

.is-problem {
  color: var(--problem);
}
`;
