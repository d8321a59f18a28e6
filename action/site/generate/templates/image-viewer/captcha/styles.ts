export const STYLES = `.image-frame {
  display: grid;
  place-items: center;
  min-height: 6rem;
  padding: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: #fff;
}

.image-frame img {
  max-width: 100%;
  max-height: 24rem;
  height: auto;
}

.image-source {
  margin: 0.5rem 0 1.25rem;
  color: var(--muted);
  font-size: 0.875rem;
}

.samples {
  margin-bottom: 1.25rem;
}

.samples [aria-pressed='true'] {
  border-color: var(--accent);
}

.recognised {
  display: block;
  width: 100%;
  color: inherit;
  font: inherit;
  margin: 0;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--stripe);
  white-space: pre-wrap;
}

.recognised[data-state='solved'],
.recognised[data-state='by-hand'] {
  border-color: var(--accent);
  font: 600 1.5rem/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

.recognised[data-state='failed'],
.recognised[data-state='unavailable'] {
  color: var(--problem);
}

progress {
  display: block;
  width: 100%;
  margin-top: 0.75rem;
  accent-color: var(--accent);
}

.reading {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
  min-height: 1.5rem;
  margin: 0.5rem 0 1rem;
  color: var(--muted);
  font-size: 0.9375rem;
  font-variant-numeric: tabular-nums;
}

.reading > * {
  margin: 0;
}

.one-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  align-items: end;
  margin-bottom: 1rem;
}

.card > :last-child {
  margin-bottom: 0;
}

.field {
  text-transform: none;
}
`;
