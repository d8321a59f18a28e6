/** Rules that small apps share, behind the shared stylesheet. */
export const STYLES = `.app-display {
  display: block;
  width: 100%;
  min-height: 4.5rem;
  margin: 0 0 1rem;
  padding: 0.75rem 1rem;
  overflow: hidden auto;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--stripe);
  color: var(--text);
  font: 600 clamp(1.5rem, 6vw, 2.5rem) / 1.3 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  font-variant-numeric: tabular-nums;
  text-align: end;
  overflow-wrap: anywhere;
}

.app-big {
  display: block;
  margin: 0 0 1.25rem;
  border: 0;
  background: none;
  color: var(--text);
  font-size: clamp(2.5rem, 14vw, 5rem);
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  line-height: 1.15;
  text-align: center;
}

input.app-big,
input.app-result {
  width: 100%;
}

.app-result {
  display: block;
  margin: 0;
  border: 0;
  background: none;
  color: var(--text);
  font: inherit;
  font-size: 1.25rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.app-centred {
  justify-content: center;
}

.app-fields {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
  gap: 1rem;
  margin-bottom: 1.25rem;
}

.app-item {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 0.75rem;
  align-items: center;
  padding: 0.625rem 0;
  border-bottom: 1px solid var(--line);
}

.app-item > .app-grow {
  flex: 1 1 6rem;
  min-width: 0;
}

.app-item .btn {
  padding: 0.25rem 0.625rem;
  font-size: 0.9375rem;
}

.btn[aria-pressed='true'] {
  border-color: var(--accent);
  background: var(--stripe);
}

.card > :first-child {
  margin-top: 0;
}

.card > :last-child {
  margin-bottom: 0;
}

.app-done {
  color: var(--muted);
  text-decoration: line-through;
}

.app-muted {
  color: var(--muted);
  font-size: 0.9375rem;
}

.field label {
  text-transform: none;
}

fieldset {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}

legend {
  padding: 0;
  font-weight: 600;
}

.app-bar {
  height: 0.75rem;
  overflow: hidden;
  border-radius: 999px;
  background: var(--line);
}

.app-bar > span {
  display: block;
  height: 100%;
  background: var(--accent);
}
`;
