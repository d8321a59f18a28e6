/**
 * One chart of the page: drawn again whenever the rows, the width or the colours change. With Chart.js it draws on
 * a canvas once the library is there; until then, and where it cannot be loaded, the drawing that came with the
 * page stays.
 */
export const CHART_PART_CODE = `
    function chartPart(settings) {
      const svg = document.getElementById(settings.svgId);
      const canvas = settings.canvasId === null ? null : document.getElementById(settings.canvasId);
      const style = getComputedStyle(document.documentElement);
      const color = (name) => style.getPropertyValue('--' + name).trim();
      const series = Array.from({ length: 9 }, (_, index) => 'series-' + (index + 1));
      const named = { text: 'text', muted: 'muted', line: 'line', surface: 'surface' };
      const colorsBy = (value) => ({
        ...Object.fromEntries(Object.entries(named).map(([key, name]) => [key, value(name)])),
        series: series.map(value),
      });
      let points = [];
      let { leastPlaces } = settings;
      let chart;

      function draw() {
        const width = Math.min(960, Math.max(240, Math.round(svg.parentElement.clientWidth) || 640));
        const options = { kind: settings.kind, title: settings.title, width };
        const drawing = drawChart(points, { ...options, colors: colorsBy((name) => 'var(--' + name + ')') });
        svg.setAttribute('viewBox', '0 0 ' + drawing.width + ' ' + drawing.height);
        svg.innerHTML = drawing.content;
        if (canvas === null) return;
        if (!settings.usesLibrary) paint(drawChart(points, { ...options, colors: colorsBy(color) }));
        else if (window.Chart) drawWithLibrary(colorsBy(color));
      }

      function showCanvas() {
        canvas.parentElement.hidden = false;
        svg.toggleAttribute('hidden', true);
      }

      // The drawing as a picture on the canvas, as sharp as the screen.
      function paint({ width, height, content }) {
        const picture = new Image(width, height);
        const scale = window.devicePixelRatio || 1;
        picture.onload = () => {
          Object.assign(canvas, { width: width * scale, height: height * scale });
          canvas.style.aspectRatio = width + ' / ' + height;
          canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
          showCanvas();
        };
        const size = ' width="' + width + '" height="' + height + '" viewBox="0 0 ' + width + ' ' + height + '"';
        const source = '<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif"' + size + '>' + content + '</svg>';
        picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(source);
      }

      function drawWithLibrary(colors) {
        const isRound = settings.kind === 'pie' || settings.kind === 'doughnut';
        const fill = isRound ? points.map((_, index) => colors.series[index % colors.series.length]) : colors.series[0];
        const data = {
          labels: points.map(({ label }) => label),
          datasets: [{ label: settings.valueLabel, data: points.map(({ value }) => value), backgroundColor: fill, borderColor: isRound ? colors.surface : fill, tension: 0.2 }],
        };
        const axis = { ticks: { color: colors.muted }, grid: { color: colors.line } };
        const options = {
          responsive: true,
          maintainAspectRatio: false,
          animation: false,
          plugins: { legend: { display: isRound, labels: { color: colors.text } } },
          ...(isRound ? {} : { scales: { x: axis, y: { ...axis, beginAtZero: true } } }),
        };
        canvas.parentElement.classList.add('is-live');
        showCanvas();
        if (chart) {
          Object.assign(chart, { data, options });
          chart.update();
        } else {
          chart = new Chart(canvas, { type: settings.kind, data, options });
        }
      }

      function listFigures() {
        const rows = points.map(({ label, text }) => {
          const row = document.createElement('tr');
          row.insertCell().textContent = label;
          row.insertCell().textContent = text;
          return row;
        });
        document.getElementById(settings.dataId).tBodies[0].replaceChildren(...rows);
      }

      return {
        start() {
          // A deferred library is there by then.
          document.addEventListener('DOMContentLoaded', draw);
          window.addEventListener('resize', draw);
          matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
        },
        // Figures keep the digits of the whole file, whatever is shown of it.
        refresh(all) {
          for (const row of all) {
            const amount = parseAmount(cell(row, settings.value), settings.decimalMark);
            leastPlaces = Math.max(leastPlaces, amount?.places ?? 0);
          }
        },
        render(shown, shownRows) {
          const rate = settings.isMoney ? currentRate() : 1;
          const entries = shownRows.map((row, index) => {
            const amount = parseAmount(cell(row, settings.value), settings.decimalMark);
            return {
              label: settings.group === null ? String(index + 1) : cell(row, settings.group),
              amount: amount && { value: amount.value * rate, places: rate === 1 ? amount.places : Math.max(2, amount.places) },
            };
          });
          const result = chartPoints(entries, { ...settings, leastPlaces });
          points = result.points;
          const note = document.getElementById(settings.noteId);
          note.textContent = result.note;
          note.hidden = result.note === '';
          listFigures();
          draw();
        },
      };
    }
`;
