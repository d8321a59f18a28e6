/** JavaScript of a lookup page: one lookup from request to result, and what the page begins with. */
export const LOOKUP_CODE = `
    async function read(response) {
      if (response.ok) return response.json();
      if (response.status === 404) throw new Error(\`there is no such \${config.subject}\`);
      if (response.status === 401) throw new Error('the token was refused');
      const isLimit = response.status === 429 || response.headers.get('x-ratelimit-remaining') === '0';
      if (!isLimit) throw new Error(\`\${config.host} answered \${response.status}\`);
      const reset = Number(response.headers.get('x-ratelimit-reset'));
      const time = reset > 1e9 ? \` until \${new Date(reset * 1000).toLocaleTimeString([], { timeStyle: 'short' })}\` : '';
      throw new Error(\`the limit of requests to \${config.host} is used up\${time}\`);
    }

    let running = new AbortController();

    async function lookUp(values) {
      const name = values.join(', ') || config.host;
      running.abort();
      const { signal } = (running = new AbortController());
      const headers = Object.assign({}, ...features.map((feature) => feature.headers?.()));
      result.setAttribute('aria-busy', 'true');
      say(\`Lookup started: \${name} …\`, 'loading');
      try {
        const answer = await ask(values, { signal, headers }).then(read);
        if (signal.aborted) return;
        const at = new Date().toLocaleTimeString([], { timeStyle: 'short' });
        show(answer, { subject: name, note: \`From \${config.host}, at \${at}.\` });
        say(\`Lookup succeeded: \${name} was found.\`, 'success');
        for (const feature of features) feature.succeeded?.(values, answer);
      } catch (problem) {
        if (signal.aborted) return;
        const known = { TypeError: 'could not be reached', SyntaxError: 'did not answer with JSON' }[problem.name];
        say(\`Lookup failed for \${name}: \${known ? \`\${config.host} \${known}\` : problem.message}.\`, 'problems');
      }
      result.setAttribute('aria-busy', 'false');
    }

    function fill(values) {
      inputs.forEach((input, index) => {
        input.value = values[index] ?? '';
      });
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      lookUp(inputs.map((input) => input.value.trim()));
    });

    // What the address asks for comes first, then the last visit's lookup, then the example.
    function start() {
      const query = new URLSearchParams(location.search);
      const asked = config.parameters.map((name) => query.get(name)?.trim() ?? '');
      const isComplete = (values) => Array.isArray(values) && values.length === inputs.length && values.every((value) => typeof value === 'string' && value !== '');
      const kept = features.map((feature) => feature.restore?.()).find((one) => one && isComplete(one.values) && one.values.length > 0);
      if (config.example) {
        const { values, answer } = config.example;
        show(answer, { subject: \`Example: \${values.join(', ')}\`, note: document.getElementById('page-note').textContent });
      }
      if (inputs.length > 0 && isComplete(asked)) {
        fill(asked);
        return lookUp(asked);
      }
      if (kept) {
        fill(kept.values);
        show(kept.answer, { subject: kept.values.join(', '), note: 'From your last visit.' });
        return lookUp(kept.values);
      }
      return isComplete(config.start) ? lookUp(config.start) : undefined;
    }
    start();
`;
