/** A lookup page's own rules behind the shared stylesheet. */
export const STYLES = `.statuses {
  display: grid;
  gap: 0.5rem;
  margin-top: 1rem;
}

.statuses > .notice {
  margin: 0;
}

.notice:empty {
  padding: 0;
  border: 0;
}

.result[aria-busy='true'] .fields {
  opacity: 0.5;
}

#page-note {
  margin: 0 0 1rem;
  color: var(--muted);
}

.fields {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
  gap: 1rem 2rem;
  margin: 0;
}

.fields dt {
  color: var(--muted);
  font-size: 0.875rem;
}

.fields dd {
  margin: 0;
  font-size: 1.25rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.fields dd > :first-child {
  margin: 0;
  font: inherit;
}

.fields img {
  display: block;
  max-width: 100%;
  height: auto;
  border-radius: 0.5rem;
  background: var(--stripe);
}

#page-details .facts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  padding-block: 1rem;
}

#page-details .facts div {
  display: block;
}
`;
