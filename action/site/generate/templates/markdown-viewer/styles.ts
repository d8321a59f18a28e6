/** The look of a document, and of code that highlight.js has coloured, in both schemes. */
export const STYLES = `.site-title {
  font-weight: 600;
}

.prose {
  margin-inline: auto;
  font-size: 1.0625rem;
  line-height: 1.65;
}

.prose > :first-child {
  margin-top: 0;
}

.prose > :last-child {
  margin-bottom: 0;
}

.prose :is(h1, h2, h3, h4, h5, h6) {
  margin: 1.75em 0 0.5em;
  color: var(--text);
  font-weight: 700;
  line-height: 1.25;
}

.prose :is(h2, h3, h4, h5, h6)::first-letter {
  text-transform: none;
}

.prose h1 {
  font-size: clamp(1.75rem, 5vw, 2.25rem);
}

.prose h2 {
  padding-bottom: 0.25em;
  border-bottom: 1px solid var(--line);
  font-size: 1.5rem;
}

.prose h3 {
  font-size: 1.25rem;
}

.prose :is(h4, h5, h6) {
  font-size: 1.0625rem;
}

.prose :is(p, ul, ol, blockquote, pre, .table-frame) {
  margin: 0 0 1em;
}

.prose :is(ul, ol) {
  padding-inline-start: 1.5em;
}

.prose blockquote {
  padding-inline-start: 1rem;
  border-inline-start: 4px solid var(--line);
  color: var(--muted);
}

.prose :not(pre) > code {
  padding: 0.125em 0.375em;
  border-radius: 0.375rem;
  background: var(--stripe);
  font-size: 0.9em;
}

.prose hr {
  margin: 2em 0;
  border: 0;
  border-top: 1px solid var(--line);
  opacity: 1;
}

.prose .lines {
  white-space: pre-line;
}

.prose table {
  border-collapse: collapse;
  overflow-wrap: break-word;
}

.prose :is(th, td) {
  min-width: 4rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  text-align: start;
}

.prose th {
  background: var(--stripe);
}

.prose .is-center {
  text-align: center;
}

.prose .is-right {
  text-align: end;
}

.source {
  font: 0.9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  white-space: pre-wrap;
}

.tabs .active {
  border-bottom-color: var(--accent);
  color: var(--text);
}

.tools {
  margin-bottom: 1.25rem;
  color: var(--muted);
}

.source-line {
  flex: 1 1 100%;
  order: -1;
}

.tools .btn {
  margin-inline-start: auto;
}

.address-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: end;
}

.address-row .form-control {
  flex: 1 1 14rem;
  width: auto;
}

.form-label {
  font-weight: 600;
}

.contents li {
  margin: 0;
}

.contents .level-3 {
  padding-inline-start: 1rem;
}

.contents :is(.level-4, .level-5, .level-6) {
  padding-inline-start: 2rem;
}

/* The library's colours are for white paper; these read well on both schemes' surfaces. */
.prose .hljs {
  padding: 0;
  background: none;
  color: inherit;
}

.prose :is(.hljs-keyword, .hljs-type, .hljs-template-tag, .hljs-doctag, .hljs-variable.language_) {
  color: light-dark(#b0172b, #ff938a);
}

.prose :is(.hljs-title, .hljs-name, .hljs-selector-tag, .hljs-section) {
  color: light-dark(#6b3fc0, #d5b4ff);
}

.prose :is(.hljs-string, .hljs-regexp, .hljs-quote) {
  color: light-dark(#0b5133, #9be2b4);
}

.prose :is(.hljs-number, .hljs-literal, .hljs-attr, .hljs-attribute, .hljs-variable, .hljs-meta, .hljs-operator) {
  color: light-dark(#0a4fa8, #8cc4ff);
}

.prose :is(.hljs-built_in, .hljs-symbol, .hljs-bullet) {
  color: light-dark(#8a3d00, #ffb77c);
}

.prose :is(.hljs-comment, .hljs-code, .hljs-formula) {
  color: var(--muted);
}

.prose .hljs-subst {
  color: inherit;
}
`;
