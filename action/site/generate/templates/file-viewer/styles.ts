export const STYLES = `.page-header,
main,
.page-footer {
  max-width: 64rem;
}

.toolbar,
.tool-fields {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1rem;
  align-items: end;
}

.toolbar {
  padding-block: 1.25rem;
}

.tool-fields,
.toolbar .actions {
  flex: 1 1 16rem;
}

.toolbar .field {
  text-transform: none;
}

.row-count {
  margin: 0 0 0 auto;
  color: var(--muted);
}

.file h2 {
  margin-bottom: 0.25rem;
  color: var(--text);
  font-size: 1.1875rem;
}

.file h2::first-letter {
  text-transform: none;
}

.file-facts {
  margin: 0 0 1rem;
  color: var(--muted);
  font-size: 0.9375rem;
}

.table th,
.table td {
  min-width: 6rem;
  text-transform: none;
  white-space: pre-wrap;
}

.table thead th {
  padding: 0;
}

.table thead button {
  width: 100%;
  padding: 0.625rem 0.75rem;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}

.table thead button::after {
  content: ' ↕' / '';
  opacity: 0.6;
}

.table [aria-sort='ascending'] button::after {
  content: ' ↑' / '';
  opacity: 1;
}

.table [aria-sort='descending'] button::after {
  content: ' ↓' / '';
  opacity: 1;
}

.table thead button:focus-visible {
  outline-offset: -3px;
}

.table-bordered th,
.table-bordered td {
  border: 1px solid var(--line);
}

.table-hover tbody tr:hover {
  background: color-mix(in srgb, var(--accent) 12%, transparent);
}

.lines {
  max-height: 36rem;
  overflow: auto;
  padding: 0.75rem 0;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--stripe);
  counter-reset: line;
  white-space: pre;
  font: 0.9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

.line {
  display: block;
  padding-inline: 4.5rem 1rem;
  counter-increment: line;
}

.line::before {
  content: counter(line);
  display: inline-block;
  width: 3rem;
  margin-inline: -4rem 1rem;
  color: var(--muted);
  text-align: end;
  user-select: none;
}

.raw {
  margin-top: 1rem;
}

.raw summary,
.tree summary {
  padding-block: 0.125rem;
  cursor: pointer;
}

.raw summary {
  margin-bottom: 0.5rem;
  color: var(--muted);
  font-weight: 600;
}

.more {
  margin: 0.75rem 0 0;
}

.no-match {
  margin: 1rem 0 0;
}

.tree {
  overflow-x: auto;
  font: 0.9375rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}

.tree ul {
  margin: 0;
  padding-inline-start: 1.25rem;
  list-style: none;
}

.tree > ul {
  padding: 0;
}

.tree-name {
  font-weight: 600;
}

.tree-name::after {
  content: ':';
}

.tree-count {
  color: var(--muted);
}

.tree-value {
  white-space: pre-wrap;
}
`;
