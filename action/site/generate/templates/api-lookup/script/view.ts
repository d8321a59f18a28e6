/** JavaScript of a lookup page: shows an answer, and says how a lookup goes. */
export const VIEW_CODE = `
    function say(text, kind) {
      for (const { element, shows } of statuses) {
        element.textContent = shows === 'all' || shows === kind ? text : '';
        element.classList.toggle('is-problem', kind === 'problems');
      }
    }

    const webAddress = (value) => (/^https?:\\/\\//i.test(readable(value)) ? readable(value) : '');

    function showField({ id, isAsked, names, format }, answer) {
      const element = document.getElementById(id);
      const value = find(answer, names);
      const text = { date: dateText, age: ageText }[format]?.(value ?? '') ?? readable(value);
      const isMissing = readable(value) === '';
      element.closest('div').hidden = isMissing && !isAsked;
      if (format === 'image') element.src = webAddress(value).replace(/^http:/i, 'https:') || EMPTY_IMAGE;
      else element.textContent = isMissing ? '—' : text;
      if (format === 'link') element.href = webAddress(value) || '#page-subject';
    }
    const EMPTY_IMAGE = document.querySelector('.fields img')?.src;

    // Where the page names no fields: the answer's own, of the first items if it is a list.
    function showDetails(answer) {
      const items = (Array.isArray(answer) ? answer : [answer]).slice(0, 10);
      const lists = items.map((item) => {
        const members = typeof item === 'object' && item !== null ? Object.entries(item) : [['Answer', item]];
        const list = document.createElement('dl');
        list.className = 'facts';
        for (const [name, value] of members.filter(([, value]) => readable(value) !== '').slice(0, 20)) {
          const row = document.createElement('div');
          const [term, text] = [document.createElement('dt'), document.createElement('dd')];
          term.textContent = name.replaceAll('_', ' ');
          text.textContent = readable(value);
          row.append(term, text);
          list.append(row);
        }
        return list;
      });
      document.getElementById('page-details').replaceChildren(...lists);
    }

    function show(answer, { subject, note }) {
      for (const field of config.fields) showField(field, answer);
      const isFound = config.fields.some(({ names }) => readable(find(answer, names)) !== '');
      document.querySelector('.fields').hidden = config.fields.length === 0;
      if (!isFound) showDetails(answer);
      else document.getElementById('page-details').replaceChildren();
      document.getElementById('page-subject').textContent = subject;
      document.getElementById('page-note').textContent = note;
    }
`;
