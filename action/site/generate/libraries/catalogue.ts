/**
 * Libraries a brief can ask for, as files of npm packages, which jsDelivr and unpkg both serve unchanged. The
 * integrity values were computed from the packages. A new library is one entry here.
 */
export interface LibraryFile {
  kind: 'stylesheet' | 'script';
  /** `package@version/path`. */
  path: string;
  integrity: string;
}

export interface Library {
  name: string;
  label: string;
  mentionedIn: RegExp;
  /** All of them are needed; where several scripts would do, the first that a check's wish matches is taken. */
  stylesheets: readonly LibraryFile[];
  scripts: readonly LibraryFile[];
}

const stylesheet = (path: string, integrity: string): LibraryFile => ({
  kind: 'stylesheet',
  path,
  integrity,
});
const script = (path: string, integrity: string): LibraryFile => ({ kind: 'script', path, integrity });

export const catalogue: readonly Library[] = [
  {
    name: 'bootstrap',
    label: 'Bootstrap 5.3.9',
    mentionedIn: /\bbootstrap\b(?![\s-]?icons)/i,
    stylesheets: [
      stylesheet(
        'bootstrap@5.3.9/dist/css/bootstrap.min.css',
        'sha384-yEPZ7jP9S0QKiUQ0m3jjsO4ProIW7wvR9gXkI7JOGa2XVsw53Yke2bsdkBbjmmiX',
      ),
    ],
    scripts: [
      script(
        'bootstrap@5.3.9/dist/js/bootstrap.bundle.min.js',
        'sha384-WyOxWvTyr1QaMPfiPJSv76iReVthorl5uWlFtZPyK0IEB0hGzo9y5Bp9mYanr8Bu',
      ),
    ],
  },
  {
    name: 'marked',
    label: 'marked 18.2.1',
    // "clearly marked" speaks of no library.
    mentionedIn:
      /\bmarked\.?js\b|(?:\b(?:with|using|via|uses?|loads?|through|library|mit|avec|con|com)\s+|使用\s*)[`"']?marked\b(?!\s+(?:with|by|as|in|up|on)\b)|[`"']marked[`"']|\bmarked\s+(?:library|parser|and\s+highlight)/i,
    stylesheets: [],
    scripts: [
      script(
        'marked@18.2.1/lib/marked.umd.js',
        'sha384-eGsnYqMR1DwKM8Hap0jzlzZulA9iLneQ1yxDuryiYhQd2xn7qVXF+6yXoP7plj95',
      ),
    ],
  },
  {
    name: 'dompurify',
    label: 'DOMPurify 3.4.18',
    mentionedIn: /\bdom\s?purify\b/i,
    stylesheets: [],
    scripts: [
      script(
        'dompurify@3.4.18/dist/purify.min.js',
        'sha384-lkArbWjiZKuE+bzKbj1vOEF7DKYBDNvgwZMCt5OH8bdRB92zpzyNska9Q/XKPHQD',
      ),
    ],
  },
  {
    name: 'highlight.js',
    label: 'highlight.js 11.12.0',
    mentionedIn: /\bhighlight(?:\.?js)\b/i,
    stylesheets: [
      stylesheet(
        '@highlightjs/cdn-assets@11.12.0/styles/github.min.css',
        'sha384-eFTL69TLRZTkNfYZOLM+G04821K1qZao/4QLJbet1pP4tcF+fdXq/9CdqAbWRl/L',
      ),
    ],
    scripts: [
      // Checks look for the name "highlight.js", which the minified file's name does not hold.
      script(
        '@highlightjs/cdn-assets@11.12.0/highlight.js',
        'sha384-zmVo+4ysj9IU+OxlEu/vop3fnUyzaPUr+IooNiTN88UruOsFxhl7+klSj7pfydO9',
      ),
      script(
        '@highlightjs/cdn-assets@11.12.0/highlight.min.js',
        'sha384-wjfDDhOPPdjtva8vWBhWeVprSpmxisEu5aYT3q1JyACqXpdKpo3PWZTMVq24MBix',
      ),
    ],
  },
  {
    name: 'chart.js',
    label: 'Chart.js 4.6.1',
    mentionedIn: /\bchart\.?js\b/i,
    stylesheets: [],
    scripts: [
      script(
        'chart.js@4.6.1/dist/chart.umd.min.js',
        'sha384-Emf5ZVIUiarAdhkgtqK+5/Z5qIvM6QoVrS+qAVtfyZVuD5lIHrac0me485+Antp0',
      ),
    ],
  },
  {
    name: 'papaparse',
    label: 'Papa Parse 5.7.1',
    mentionedIn: /\bpapa\s?parse\b/i,
    stylesheets: [],
    scripts: [
      script(
        'papaparse@5.7.1/papaparse.min.js',
        'sha384-1p3fY0k54nd9NrUVt6Rvs3KpSxbtCo+IPIVV25jLrbd1J1YpXDZtyW32BkVBMHeC',
      ),
    ],
  },
  {
    name: 'tesseract.js',
    label: 'Tesseract.js 7.0.0',
    mentionedIn: /\btesseract(?:\.?js)?\b/i,
    stylesheets: [],
    scripts: [
      script(
        'tesseract.js@7.0.0/dist/tesseract.min.js',
        'sha384-2BQ3U3OdKOb0Uczxqr41I9UvZkzr4V9Hv8uSzMMZAlmhsFClvdZX5wi5fDCzG+tM',
      ),
    ],
  },
  {
    name: 'jquery',
    label: 'jQuery 3.7.1',
    mentionedIn: /\bjquery\b/i,
    stylesheets: [],
    scripts: [
      script(
        'jquery@3.7.1/dist/jquery.min.js',
        'sha384-1H217gwSVyLSIfaLxHbE7dRb3v4mYCKbpQvzx0cegeju1MVsGrX5xXxAvs/HgeFs',
      ),
    ],
  },
  {
    name: 'd3',
    label: 'D3 7.9.2',
    mentionedIn: /\bd3(?:\.js)?\b/i,
    stylesheets: [],
    scripts: [
      script(
        'd3@7.9.2/dist/d3.min.js',
        'sha384-LxfWGZyh6PaLjBRPf7NWiEYs9Mn0UQ6ZmqbLLZhxlOBBNWF2a2K0Pfc5efkrNnhQ',
      ),
    ],
  },
  {
    name: 'leaflet',
    label: 'Leaflet 1.9.4',
    mentionedIn: /\bleaflet\b/i,
    stylesheets: [
      stylesheet(
        'leaflet@1.9.4/dist/leaflet.css',
        'sha384-sHL9NAb7lN7rfvG5lfHpm643Xkcjzp4jFvuavGOndn6pjVqS6ny56CAt3nsEVT4H',
      ),
    ],
    scripts: [
      script(
        'leaflet@1.9.4/dist/leaflet.js',
        'sha384-cxOPjt7s7Iz04uaHJceBmS+qpjv2JkIHNVcuOrM+YHwZOmJGBXI00mdUXEq65HTH',
      ),
    ],
  },
  {
    name: 'bootstrap-icons',
    label: 'Bootstrap Icons 1.13.2',
    mentionedIn: /\bbootstrap[\s-]?icons\b/i,
    stylesheets: [
      stylesheet(
        'bootstrap-icons@1.13.2/font/bootstrap-icons.min.css',
        'sha384-nWN3KqaaVcbEsCjLSV+2jMjh62Iny/+mN3srM8TZeM8N6aj7eDl5wwYggjAJ4/sJ',
      ),
    ],
    scripts: [],
  },
  {
    name: 'font-awesome',
    label: 'Font Awesome 7.3.1',
    mentionedIn: /\bfont\s?-?awesome\b/i,
    stylesheets: [
      stylesheet(
        '@fortawesome/fontawesome-free@7.3.1/css/all.min.css',
        'sha384-qrALq7+6jBOZIQsNnT6xGkMDru64qD6uTlDra39xrt2SoXl4pO3FX6Roz/RpR/BS',
      ),
    ],
    scripts: [],
  },
  {
    name: 'dayjs',
    label: 'Day.js 1.11.23',
    mentionedIn: /\bday\.?js\b/i,
    stylesheets: [],
    scripts: [
      script(
        'dayjs@1.11.23/dayjs.min.js',
        'sha384-1Ft4/JTNbt7S/44V0himpcjx+YfQ1a6W6SYBJMr94ba6jwZhWoWoLaZsMmtJILgq',
      ),
    ],
  },
  {
    name: 'moment',
    label: 'Moment.js 2.31.0',
    mentionedIn: /\bmoment\.?js\b/i,
    stylesheets: [],
    scripts: [
      script(
        'moment@2.31.0/min/moment.min.js',
        'sha384-BNUDfwW0tJtM81jZSBjQbvwu8Q9HIkAkYK8a/s2cAwKv0A4ys7sbOlFY+zQda78e',
      ),
    ],
  },
  {
    name: 'axios',
    label: 'axios 1.21.1',
    mentionedIn: /\baxios\b/i,
    stylesheets: [],
    scripts: [
      script(
        'axios@1.21.1/dist/axios.min.js',
        'sha384-Yf45CfLv6nk++p9gb3DsetmfSv9UFZ+BmCCmRdGuDRx6O38wG8jp1WgldRCeDGVv',
      ),
    ],
  },
  {
    name: 'lodash',
    label: 'Lodash 4.18.1',
    mentionedIn: /\blodash\b/i,
    stylesheets: [],
    scripts: [
      script(
        'lodash@4.18.1/lodash.min.js',
        'sha384-jC7q3III065vSuJ5pJ5KABQTNoQYM3PkN9JDtaoCro/okpUkD6IKqkYr3D8hXxBp',
      ),
    ],
  },
  {
    name: 'tailwind',
    label: 'Tailwind CSS 4.3.4 for browsers',
    mentionedIn: /\btailwind(?:\s?css)?\b/i,
    stylesheets: [],
    scripts: [
      script(
        '@tailwindcss/browser@4.3.4/dist/index.global.js',
        'sha384-LhJn7QKq7hHz9EqN//RkaYS9p1ZU3MqAxjeV0JI95iQ5Gol1uz/cQQ+pesz0xum7',
      ),
    ],
  },
  {
    name: 'pico',
    label: 'Pico CSS 2.1.1',
    mentionedIn: /\bpico(?:\.|\s)?css\b/i,
    stylesheets: [
      stylesheet(
        '@picocss/pico@2.1.1/css/pico.min.css',
        'sha384-L1dWfspMTHU/ApYnFiMz2QID/PlP1xCW9visvBdbEkOLkSSWsP6ZJWhPw6apiXxU',
      ),
    ],
    scripts: [],
  },
  {
    name: 'bulma',
    label: 'Bulma 1.0.4',
    mentionedIn: /\bbulma\b/i,
    stylesheets: [
      stylesheet(
        'bulma@1.0.4/css/bulma.min.css',
        'sha384-DCY3M8xLkMu6c9IKcKbe+jHKMjelnwC0p+SBaxfHxoBYZWdJF2X400UdBCgATtAB',
      ),
    ],
    scripts: [],
  },
  {
    name: 'katex',
    label: 'KaTeX 0.19.1',
    mentionedIn: /\bkatex\b/i,
    stylesheets: [
      stylesheet(
        'katex@0.19.1/dist/katex.min.css',
        'sha384-WwGtaC6ywCHxA5cstpj/3+xIZvTez8dq2IcBQaXRkenHZ7FVVq1ZROtURwfbtTlG',
      ),
    ],
    scripts: [
      script(
        'katex@0.19.1/dist/katex.min.js',
        'sha384-a1WQdjRj162i159OYq041X6I4K8NenkrI09LlPmiHg0YOb7CR+wJOraXwK9abpnE',
      ),
    ],
  },
  {
    name: 'prism',
    label: 'Prism 1.30.0',
    mentionedIn: /\bprism(?:\.?js)?\b/i,
    stylesheets: [
      stylesheet(
        'prismjs@1.30.0/themes/prism.min.css',
        'sha384-rCCjoCPCsizaAAYVoz1Q0CmCTvnctK0JkfCSjx7IIxexTBg+uCKtFYycedUjMyA2',
      ),
    ],
    scripts: [
      script(
        'prismjs@1.30.0/prism.js',
        'sha384-IfXV8q9IOAE+W1GXzqnINhrSCZlBZr69tB8V4IEhv9CCAzJ3eL+4UpAuHk30yRx8',
      ),
    ],
  },
  {
    name: 'alpine',
    label: 'Alpine.js 3.17.5',
    mentionedIn: /\balpine\.?js\b/i,
    stylesheets: [],
    scripts: [
      script(
        'alpinejs@3.17.5/dist/cdn.min.js',
        'sha384-FYLKjwG3aohNhNZoVG8sY/5ntunm+MqylL90Q+rT3OM7AwV9/BKFjk/RjoIpIgsI',
      ),
    ],
  },
  {
    name: 'vue',
    label: 'Vue 3.5.45',
    mentionedIn: /\bvue(?:\.?js)?\b/i,
    stylesheets: [],
    scripts: [
      script(
        'vue@3.5.45/dist/vue.global.prod.js',
        'sha384-K2FjvpG1y48yCE+7CBPhnKc16ShPmT3dlNwvoA3dhjV18+L5ugI0P8PWPvdjm/Fa',
      ),
    ],
  },
  {
    name: 'echarts',
    label: 'Apache ECharts 6.1.0',
    mentionedIn: /\be-?charts\b/i,
    stylesheets: [],
    scripts: [
      script(
        'echarts@6.1.0/dist/echarts.min.js',
        'sha384-C2iskrW/uPW46KzOjrvJIQo4YkV8lkD+QS0CrDN18IIPIpT/g2USu8bTP3nvmIAD',
      ),
    ],
  },
  {
    name: 'plotly',
    label: 'Plotly.js 4.1.2',
    mentionedIn: /\bplotly(?:\.?js)?\b/i,
    stylesheets: [],
    scripts: [
      script(
        'plotly.js-dist-min@4.1.2/plotly.min.js',
        'sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8',
      ),
    ],
  },
];
