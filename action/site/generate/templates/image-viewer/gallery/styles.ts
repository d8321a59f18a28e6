export const STYLES = `.page-header,
main,
.page-footer {
  max-width: 72rem;
}

.gallery-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1rem;
  align-items: end;
}

.gallery-tools .field {
  max-width: 24rem;
  text-transform: none;
}

.gallery-count {
  margin: 0 0 0 auto;
  color: var(--muted);
}

.gallery {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  gap: 1.25rem;
}

.gallery:has(> :only-child) {
  grid-template-columns: minmax(0, 46rem);
  justify-content: center;
}

.image {
  display: flex;
  flex-direction: column;
  min-width: 0;
  margin: 0;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 0.875rem;
  background: var(--surface);
  box-shadow: var(--shadow);
}

.open-image,
.no-image {
  display: grid;
  place-items: center;
  width: 100%;
  aspect-ratio: 4 / 3;
  padding: 0;
  border: 0;
  background: var(--stripe);
  color: var(--muted);
  cursor: zoom-in;
}

.no-image {
  cursor: default;
}

.open-image:focus-visible {
  outline-offset: -3px;
}

.open-image img {
  width: 100%;
  height: 100%;
  object-fit: contain;
}

.image figcaption {
  display: grid;
  gap: 0.25rem;
  padding: 0.875rem 1rem 1rem;
}

.image-caption {
  font-weight: 600;
}

.image-facts,
.image-oddity {
  color: var(--muted);
  font-size: 0.875rem;
}

.image-oddity {
  padding-left: 0.625rem;
  border-left: 3px solid var(--accent);
}

.lightbox {
  width: min(64rem, 100vw - 1.5rem);
  max-height: calc(100vh - 1.5rem);
  padding: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.875rem;
  background: var(--surface);
  color: var(--text);
}

.lightbox::backdrop {
  background: rgb(0 0 0 / 75%);
}

.lightbox .btn {
  text-decoration: none;
}

.lightbox-frame {
  display: grid;
  place-items: safe center;
  height: 60vh;
  overflow: auto;
  border-radius: 0.5rem;
  background: var(--stripe);
}

.lightbox-frame img {
  max-width: 100%;
  max-height: 60vh;
  object-fit: contain;
}

.lightbox-frame img.is-large {
  max-width: none;
  max-height: none;
  width: 200%;
}

.lightbox-caption {
  margin: 0.75rem 0;
  font-weight: 600;
}

@media (prefers-reduced-motion: no-preference) {
  .lightbox-frame img {
    transition: rotate 0.2s;
  }
}
`;
