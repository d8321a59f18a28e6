/** The parts of a page that reads the text in an image, by the names that tasks give them. */
import type { Role } from '../../kit/roles.ts';

const TEXT_TAGS = ['output', 'div', 'p', 'span', 'pre', 'code', 'strong', 'section', 'h2', 'h3', 'textarea'];

export const roles: readonly Role[] = [
  {
    name: 'image',
    id: 'captcha-image',
    tags: ['img'],
    about: [
      [/\bim(?:age|g)\b|\bpicture\b|\bphoto\b|preview/, 2],
      [/url|input|upload|file|btn|button|list|container|wrapper/, -2],
    ],
  },
  {
    name: 'text',
    id: 'captcha-text',
    tags: TEXT_TAGS,
    about: [
      [/\b(?:text|result|solution|solved|answer|output|out|recogni[sz]ed|ocr|decoded|prediction)\b/, 2],
      [/\bcaptcha\b/, 1],
      [/status|progress|error|input|manual|time|btn|button|url|image|confidence|copy|message/, -3],
    ],
  },
  {
    name: 'status',
    id: 'page-status',
    tags: ['p', 'div', 'span', 'output', 'small'],
    about: [[/\b(?:status|state|message|error|loading|spinner|feedback)\b/, 2]],
  },
  {
    name: 'progress',
    id: 'page-progress',
    tags: ['progress'],
    about: [[/progress/, 2]],
  },
  {
    name: 'timer',
    id: 'page-timer',
    tags: ['span', 'div', 'p', 'output', 'time', 'small'],
    about: [[/\b(?:timer?|elapsed|duration|seconds|stopwatch)\b/, 2]],
  },
  {
    name: 'confidence',
    id: 'page-confidence',
    tags: ['span', 'div', 'p', 'output', 'small'],
    about: [[/confidence|certainty|accuracy/, 2]],
  },
  {
    name: 'entry',
    id: 'captcha-entry',
    tags: ['input'],
    about: [
      [/\b(?:input|manual|entry|guess|typed?|answer)\b/, 2],
      [/url|file|upload|btn|button/, -3],
    ],
  },
  {
    name: 'submit',
    id: 'captcha-submit',
    tags: ['button'],
    about: [[/\b(?:submit|check|verify|confirm)\b/, 2]],
  },
  {
    name: 'retry',
    id: 'captcha-retry',
    tags: ['button'],
    about: [[/\b(?:retry|again|solve|reload|refresh|recogni[sz]e|read|extract|start|run)\b/, 2]],
  },
  { name: 'copy', id: 'captcha-copy', tags: ['button'], about: [[/copy|clipboard/, 2]] },
  {
    name: 'address',
    id: 'image-address',
    tags: ['input'],
    about: [[/\b(?:url|address|link|src|source)\b/, 3]],
  },
  {
    name: 'load',
    id: 'image-load',
    tags: ['button'],
    about: [[/\b(?:load|fetch|go|open)\b/, 2]],
  },
  {
    name: 'file',
    id: 'image-file',
    tags: ['input'],
    about: [[/\b(?:file|upload|choose|browse)\b/, 3]],
  },
];
