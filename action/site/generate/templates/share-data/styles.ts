/** A share page's own rules behind the shared stylesheet. */
export const STYLES = `.extremes {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: 1.25rem;
  transition: opacity 0.2s;
}

.extremes[aria-busy='true'] {
  opacity: 0.5;
}

.extremes p {
  margin: 0;
}

.extremes .figure {
  font-size: clamp(1.75rem, 6vw, 2.5rem);
}

.readable,
#page-hint {
  color: var(--muted);
}

#page-hint,
main > .notice {
  margin: 0;
}

.readable {
  min-height: 1.5em;
}

meter {
  appearance: none;
  width: 100%;
  height: 0.625rem;
  margin-block: 0.75rem;
  border: 0;
  border-radius: 999px;
  background: var(--line);
}

meter::-webkit-meter-bar {
  height: 0.625rem;
  border: 0;
  border-radius: 999px;
  background: var(--line);
}

meter::-webkit-meter-optimum-value {
  border-radius: 999px;
  background: var(--accent);
}

meter::-moz-meter-bar {
  border-radius: 999px;
  background: var(--accent);
}

@media (prefers-reduced-motion: reduce) {
  .extremes {
    transition: none;
  }
}
`;
