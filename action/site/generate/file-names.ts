/** What looks like the name of a file in running text. */

/** Known endings only: `document.title` and `example.com` are no files. */
const ENDINGS =
  'csv tsv json jsonl ndjson geojson md markdown txt html? css m?js cjs ts tsx jsx py ipynb r sql sh toml ini cfg svg png jpe?g webp gif avif ico pdf xlsx? docx? pptx? ya?ml xml rss atom ics vcf log zip mp3 mp4 wav webm webmanifest tex bib'
    .split(' ')
    .join('|');

/** With its folders; `.github/` is the only hidden one that sites are asked for. */
export const FILE_NAME = String.raw`(?:\.github\/)?(?:[\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:${ENDINGS})(?![\p{L}\p{N}_/-])`;

/** Files known by their whole name. */
export const KNOWN_NAME = String.raw`LICEN[CS]E|\.nojekyll|Dockerfile|Makefile`;

/** Names of products that end like files. */
export const PRODUCT = /^(?:node|vue|next|nuxt|react|express|alpine|ember|backbone|electron)\.js$/i;
