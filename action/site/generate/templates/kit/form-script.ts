/**
 * JavaScript that makes a form work without a server: says next to each field what is wrong with it, and shows what
 * was entered. An element named by `data-summary` shows the answers, else a new one. `keep` is called with the answers once they are valid.
 */
export const FORM_SCRIPT = `
    // Nothing leaves the page: a valid form shows what was entered.
    function setUpForm(form, keep = () => {}) {
      form.noValidate = true;
      const fields = () => [...form.elements].filter((field) => field.willValidate && field.localName !== 'button');
      const summary =
        document.getElementById(form.dataset.summary ?? '') ?? form.parentElement.appendChild(document.createElement('div'));
      const idle = [...summary.childNodes];
      summary.classList.add('form-summary');
      summary.tabIndex = -1;
      summary.setAttribute('role', 'status');
      summary.hidden = idle.length === 0;
      const rest = () => {
        summary.replaceChildren(...idle);
        summary.hidden = idle.length === 0;
      };

      function messageFor(field) {
        const id = 'message-' + (field.name || field.id);
        let message = document.getElementById(id);
        if (!message) {
          message = document.createElement('p');
          message.id = id;
          message.className = 'is-problem field-message';
          (field.closest('fieldset') ?? field.closest('.field') ?? field.parentElement).append(message);
        }
        return message;
      }
      function show(field) {
        const problem = field.validationMessage;
        const group = field.type === 'radio' ? [...form.elements].filter(({ name }) => name === field.name) : [field];
        const message = messageFor(field);
        message.textContent = problem;
        for (const one of group) {
          one.toggleAttribute('aria-invalid', false);
          if (problem) one.setAttribute('aria-invalid', 'true');
          one.setAttribute('aria-describedby', message.id);
        }
      }
      function labelFor(field) {
        const legend = field.closest('fieldset')?.querySelector('legend');
        const label = /^(radio|checkbox)$/.test(field.type) && legend ? legend : field.labels?.[0];
        return (label?.dataset.label ?? label?.textContent ?? field.name).trim();
      }
      function answers() {
        const found = new Map();
        for (const field of form.elements) {
          if (!field.name || field.localName === 'button' || field.type === 'password') continue;
          if (/^(radio|checkbox)$/.test(field.type) && !field.checked) continue;
          const value = field.type === 'file' ? [...field.files].map(({ name }) => name).join(', ') : field.value;
          if (value.trim() !== '') found.set(labelFor(field), [...(found.get(labelFor(field)) ?? []), value]);
        }
        return [...found].map(([label, values]) => [label, values.join(', ')]);
      }
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        fields().forEach(show);
        const wrong = fields().find((field) => !field.checkValidity());
        rest();
        if (wrong) return wrong.focus();
        const entered = answers();
        const heading = document.createElement('h2');
        heading.textContent = form.dataset.thanks || 'Thank you. This is what you entered:';
        const list = document.createElement('dl');
        for (const [label, value] of entered) {
          list.appendChild(document.createElement('dt')).textContent = label;
          list.appendChild(document.createElement('dd')).textContent = value;
        }
        const note = document.createElement('p');
        note.textContent = form.dataset.note || 'Nothing was sent: this page has no server behind it.';
        summary.hidden = false;
        summary.replaceChildren(heading, list, note);
        summary.focus();
        keep(entered, form);
      });
      form.addEventListener('input', ({ target }) => {
        if (target.hasAttribute('aria-invalid')) show(target);
      });
      form.addEventListener('reset', () => {
        rest();
        for (const message of form.querySelectorAll('.field-message')) message.textContent = '';
        for (const field of form.elements) field.removeAttribute('aria-invalid');
      });
    }
`;
