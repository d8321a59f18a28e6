import { html, raw } from 'hono/html';
import { ASSETS } from '../assets.ts';
import type { Html } from '../parts/html.ts';
import type { Session } from '../session/sessions.ts';

export interface Content {
  title: string;
  /** Undefined where nobody is signed in. */
  session?: Session;
  /** Signed in is who looks after the App. */
  isOperator?: boolean;
  /** Address whose events (`change`) say that there is something new to show. */
  events?: string | null;
  /** Origins whose pictures it shows. */
  pictures?: readonly string[];
  body: Html;
}

const PLACES = [
  ['/dashboard', 'Overview'],
  ['/dashboard/jobs', 'Jobs'],
  ['/dashboard/evaluations', 'Evaluations'],
  ['/dashboard/new', 'New'],
] as const;

/** A whole page. What `html` is given as text stays text. */
export async function layout({
  title,
  session,
  isOperator = false,
  events,
  pictures = [],
  body,
}: Content): Promise<string> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Errand</title>
<link rel="icon" href="${ASSETS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style}">
<script type="module" src="${ASSETS.script}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="product"><a href="/dashboard">Errand</a></p>
${session ? navigation(title, session) : raw('')}${isOperator ? signOut('Operator') : raw('')}
</header>
<main id="main" data-events="${events ?? ''}" data-pictures="${pictures.join(' ')}">
${body}
</main>
</body>
</html>
`;
  return page.toString();
}

function navigation(title: string, { name: organisation, login }: Session): Html {
  const items = PLACES.map(
    ([href, name]) =>
      html`<li><a href="${href}"${name === title ? raw(' aria-current="page"') : ''}>${name}</a></li>`,
  );
  return html`<nav aria-label="Main"><ul>${items}</ul></nav>
${signOut(`${login ? `${login} · ` : ''}${organisation}`)}`;
}

/** For whoever is called that. */
function signOut(name: string): Html {
  return html`<form class="sign-out" method="post" action="/dashboard/sign-out"><span>${name}</span> <button class="quiet">Sign out</button></form>`;
}
