/** The page's script: shows whole files on request, and what the site's workflow has made. */
import { BUILD_PRODUCTS_FILE } from '../../build-products.ts';
import { scriptLiteral } from '../../script-literal.ts';

export function pageScript(): string {
  return `  'use strict';

  const PRODUCTS_FILE = ${scriptLiteral(BUILD_PRODUCTS_FILE)};

  async function readText(address) {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error('the server answered ' + response.status);
    return response.text();
  }

  function formatted(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }

  async function showWhole(button) {
    const preview = button.parentElement.querySelector('pre');
    button.disabled = true;
    button.textContent = 'Loading…';
    try {
      preview.textContent = formatted(await readText(button.dataset.whole));
      button.parentElement.querySelector('summary').textContent = 'The file';
      preview.tabIndex = -1;
      preview.focus();
      button.remove();
    } catch (error) {
      button.disabled = false;
      button.textContent = 'It could not be loaded (' + error.message + '). Try again';
    }
  }

  function addressOf(path) {
    return path.split('/').map(encodeURIComponent).join('/');
  }

  async function showProduct(card) {
    const path = card.dataset.product;
    const status = card.querySelector('[data-product-status]');
    const preview = card.querySelector('[data-product-text]');
    status.textContent = 'Loading…';
    try {
      const text = await readText(addressOf(path));
      preview.textContent = formatted(text);
      preview.hidden = false;
      status.textContent = text.trim() === '' ? 'The workflow made this file, and it is empty.' : 'Made by the last run of the workflow.';
      card.querySelector('[data-product-look]').hidden = true;
      const link = document.createElement('a');
      link.href = addressOf(path);
      link.textContent = path;
      card.querySelector('h2').replaceChildren(link);
    } catch (error) {
      status.textContent = 'It is not here yet (' + error.message + '). It appears after a run of the workflow that made it.';
    }
  }

  // Only products that the last run has listed are asked for: asking for the others would be an error on the page.
  async function showProducts(cards) {
    if (cards.length === 0) return;
    try {
      const made = (await readText(PRODUCTS_FILE)).split(/\\r?\\n/);
      await Promise.all(cards.filter((card) => made.includes(card.dataset.product)).map(showProduct));
    } catch {
      // The cards already say that the files come later.
    }
  }

  for (const button of document.querySelectorAll('[data-whole]')) {
    button.addEventListener('click', () => showWhole(button));
  }
  const products = [...document.querySelectorAll('[data-product]')];
  for (const card of products) {
    card.querySelector('[data-product-look]').addEventListener('click', () => showProduct(card));
  }
  showProducts(products);`;
}
