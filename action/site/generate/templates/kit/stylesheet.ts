/**
 * The stylesheet that all templates share: complete without a library, and laid over Bootstrap where a brief asks
 * for that. Class names are Bootstrap's where it has one for the same thing.
 */
const BASE = `/* Colours are variables, so that the dark scheme changes them in one place. */
:root {
  color-scheme: light dark;
  --page: #f4f6fb;
  --surface: #ffffff;
  --text: #16202e;
  --muted: #546073;
  --line: #d9dfe9;
  --stripe: #f7f9fc;
  --accent: #1d4ed8;
  --on-accent: #ffffff;
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
  --on-accent: #0e141d;
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

.form-select,
.form-control {
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
}

.form-select {
  appearance: auto;
}

.form-control[aria-invalid='true'] {
  border-color: var(--problem);
}

textarea.form-control {
  min-height: 8rem;
  resize: vertical;
}

.choice {
  display: flex;
  gap: 0.5rem;
  align-items: baseline;
  padding-block: 0.25rem;
}

.form {
  display: grid;
  gap: 1rem;
}

.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  align-items: center;
}

.btn {
  padding: 0.5rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  font-weight: 600;
  line-height: 1.5;
  cursor: pointer;
}

.btn:hover {
  border-color: var(--accent);
}

.btn:disabled {
  opacity: 0.6;
  cursor: not-allowed;
}

.btn-primary {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
}

.tabs {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  margin-bottom: 1rem;
  border-bottom: 1px solid var(--line);
}

.tabs button {
  padding: 0.5rem 1rem;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  color: var(--muted);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}

.tabs button[aria-selected='true'] {
  border-bottom-color: var(--accent);
  color: var(--text);
}

.list {
  display: grid;
  gap: 0.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.badge {
  display: inline-block;
  padding: 0.125rem 0.625rem;
  border: 1px solid var(--line);
  border-radius: 999px;
  background: var(--stripe);
  color: var(--text);
  font-size: 0.875rem;
  font-weight: 600;
}

.prose {
  max-width: 70ch;
}

.prose img {
  max-width: 100%;
  height: auto;
}

pre {
  margin: 0;
  padding: 1rem;
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--stripe);
  color: var(--text);
  font: 0.9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

code {
  color: inherit;
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

.visually-hidden:not(:focus):not(:active) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip-link {
  position: absolute;
  z-index: 1;
  padding: 0.5rem 1rem;
  background: var(--accent);
  color: var(--on-accent);
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

/** The base with a template's own rules behind it. */
export function stylesheet(own = ''): string {
  return own === '' ? BASE : `${BASE}\n${own}`;
}
