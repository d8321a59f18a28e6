/** GitHub's public accounts. */
import { readEndpoint } from '../endpoint.ts';
import type { KnownField, Service } from './service.ts';

const ACCOUNT = String.raw`(?:user\s?(?:name)?s?|accounts?|profiles?|logins?|look[\s-]?ups?|benutzer\p{L}*|nutzer\p{L}*|konto|kont(?:en|os)|usuarios?|cuentas?|utilisateurs?|comptes?|utente|usuário|пользовател\p{L}*|用户|账户|ユーザー)`;
/** Letters with accents end no word for `\b`. */
const WORD = `(?<!\\p{L})${ACCOUNT}(?!\\p{L})`;
const ABOUT = new RegExp(`github[^.\\n]{0,60}?${WORD}|${WORD}[^.\\n]{0,40}github`, 'iu');
const ADDRESS = 'https://api.github.com/users/';

/** The words that come first in the list win, and an id counts for more than the words before it. */
const AGE = /\b(?:age|years?|how old|old|alter|jahren?|edad|años|âge)\b/u;
const CREATED =
  /\b(?:creat\w*|join\w*|regist\w*|since|sign(?:ed)? ?up|opened|erstell\w*|angelegt|creaci\w*|creado|créé\w*|création|inscri\w*|made|dates?|datum|fecha)/u;

const field = (format: KnownField['format']) => (name: string, label: string, words: RegExp) => ({
  name,
  label,
  format,
  words,
});
const text = field('text');
const link = field('link');
const image = field('image');

export const githubUser: Service = {
  name: 'github-user',
  subject: 'GitHub user',

  find(plan) {
    const read = readEndpoint(plan);
    const named = read?.texts.join('{}').replace(/\/?$/, '/');
    const isUsers = named === `${ADDRESS}{}/`;
    const isInScript = plan.scriptLiterals.some((text) => text.includes('api.github.com/users'));
    if (read ? !isUsers : !isInScript && !ABOUT.test(plan.brief)) return undefined;
    const { name } = read?.inputs[0] ?? { name: 'username' };
    return { texts: [ADDRESS, ''], inputs: [{ name, label: 'GitHub username', example: 'octocat' }] };
  },

  fields: [
    image('avatar_url', 'Avatar', /\b(?:avatar|picture|photo|image|bild|imagen)\b/),
    { name: 'created_at', label: 'Account age', format: 'age', words: AGE },
    { name: 'updated_at', label: 'Last updated', format: 'date', words: /\bupdat\w*\b/ },
    { name: 'created_at', label: 'Account created', format: 'date', words: CREATED },
    text('followers', 'Followers', /\b(?:followers?|seguidores|abonnés)\b/),
    text('following', 'Following', /\bfollowing\b/),
    text('public_repos', 'Public repositories', /\b(?:repos?|repositor\w+)\b/),
    text('public_gists', 'Public gists', /\bgists?\b/),
    link('html_url', 'Profile', /\b(?:profile (?:link|url|page)|link|url)\b/),
    text('login', 'Username', /\b(?:login|username|handle)\b/),
    text('bio', 'Bio', /\b(?:bio|biography)\b/),
    text('location', 'Location', /\blocation\b/),
    text('company', 'Company', /\bcompany\b/),
    text('email', 'Email', /\be ?mail\b/),
    text('twitter_username', 'X (Twitter)', /\btwitter\b/),
    link('blog', 'Website', /\b(?:blog|website|homepage)\b/),
    text('name', 'Name', /\b(?:full name|display name|real name|name)\b/),
  ],

  // GitHub's own demonstration account; only what can never change is written down here.
  example: {
    values: ['octocat'],
    answer: { login: 'octocat', created_at: '2011-01-25T18:44:36Z', html_url: 'https://github.com/octocat' },
  },
};
