/** How the page shows its rows and loads its file; `DATA_FILE` stands for the address. */
export const VIEW_CODE = `
    function render() {
      const shownRows = rows.filter((row) => features.every((feature) => feature.keep?.(row) ?? true));
      const shown = shownRows.filter(({ amount }) => amount !== undefined);
      total.textContent = formatTotal(shown);
      document.getElementById('page-rows').textContent = shown.length;
      for (const feature of features) feature.render?.(shown, shownRows);
    }

    async function answered(request, name) {
      const response = await request;
      if (!response.ok) throw new Error(\`\${name} answered \${response.status}.\`);
      return response;
    }

    function report(text, isProblem = false) {
      status.textContent = text;
      status.classList.toggle('is-problem', isProblem);
    }

    async function load() {
      report(\`Loading \${config.dataFile} …\`);
      const response = await answered(fetch(DATA_FILE), config.dataFile);
      for (const feature of features) await feature.load?.();
      readData(new TextDecoder(config.encoding).decode(await response.arrayBuffer()));
      report(\`Up to date with \${config.dataFile}.\`);
    }

    readData(embeddedText);
    for (const feature of features) feature.start?.();
    load().catch((error) => {
      report(\`\${error.message} Showing the copy of the data that came with this page.\`, true);
    });
`;
