/** What holds for everything a model writes: the stable beginning of its prompts, so that it can be cached. */
import { ABOUT_DATA } from './fence-data.ts';
import { libraryFacts } from './library-facts.ts';

export const SITE_RULES = `# What a good site is
- It does everything the brief asks. Ids, classes, attributes, titles, URL parameters, storage keys and other literals are copied exactly from the brief and the checks.
- It is honest: no invented facts, names, numbers, quotes or data. What is not known is said not to be known. Values come from the data, are computed, or are fetched; the answer that a check expects is never copied into the page.
- It works right after loading without any action: what checks read is in the HTML as delivered where it can be known, otherwise set by the script on load. Data from files is fetched with a relative URL, and the page shows a loading, an empty and an error state (role="alert"); status texts are in an aria-live region.
- An element whose text is read as a number holds the bare number only: no currency sign, thousands separator or label inside it.
- The application's own script is inline, and stands before every script element that loads a library, because checks read the first script of the document; it waits for libraries with DOMContentLoaded. Where it can, the page works when a library does not load.
- All own addresses are relative (data.csv, not /data.csv): the site lies in a subfolder of its host.
- Semantic HTML with lang, title, viewport, meta description and <link rel="icon" href="data:,">; one h1; header, main, footer; labels for all fields; usable with the keyboard, visible focus, contrast of at least 4.5:1; responsive from 320 px without horizontal scrolling; light and dark through prefers-color-scheme; no animation under prefers-reduced-motion.
- Text from files, URLs and users goes into the page with textContent, or is sanitised; never straight into innerHTML.
- No framework, build step, analytics or remote font unless the brief asks for it. Never a key, token or password.
- The language of the page is the language of the brief.

# Libraries
Only if the brief or a check asks for one. Use exactly these addresses with their integrity and crossorigin="anonymous"; others may not exist:
${libraryFacts()}

# Data
${ABOUT_DATA}
Files without edit="yes" exist in the site and can be fetched by the page, but are not written by you. README.md, LICENSE, site.json and .nojekyll are made elsewhere.`;

export const WHOLE_FILES = `=== FILE: index.html ===
<!DOCTYPE html>
(all of the file)
=== FILE: folder/other.txt ===
(all of the file)`;

export const ABOUT_FORMAT = `=== ABOUT ===
## Summary
One paragraph: what the site is and does.
## Features
- one point for each
## Usage
- how it is used, with its URL parameters
## Code
- how the code works, file by file`;

export const FORMAT_RULES = `No JSON, no code fences, no escaping, no text outside of the sections. Write everything out: no "...", no "rest of the code", no TODO, no sample text. The line === END === comes last and shows that nothing is missing.`;
