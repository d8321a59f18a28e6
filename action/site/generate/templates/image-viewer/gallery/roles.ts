/** The parts of a gallery, by the names that tasks give them. */
import type { Role } from '../../kit/roles.ts';

export const roles: readonly Role[] = [
  {
    name: 'gallery',
    id: 'gallery',
    tags: ['div', 'section', 'ul', 'article'],
    about: [
      [/\b(?:gallery|grid|images|photos|pictures|album|thumbnails|thumbs|container)\b/, 2],
      [/\b(?:item|card|lightbox|modal|btn|button|count|search|filter|input|title)\b/, -4],
    ],
  },
  {
    name: 'lightbox',
    id: 'lightbox',
    tags: ['dialog', 'div', 'section'],
    about: [
      [/\b(?:lightbox|modal|dialog|overlay)\b/, 2],
      [/\b(?:image|img|caption|title|content|close|body)\b/, -3],
    ],
  },
  {
    name: 'large',
    id: 'lightbox-image',
    tags: ['img'],
    about: [[/\b(?:lightbox|modal|large|full|zoomed|current|main)\b.*\b(?:img|image|photo|picture)\b/, 3]],
  },
  {
    name: 'first',
    id: 'image-1',
    tags: ['img'],
    about: [
      [/\b(?:img|image|photo|picture|logo|hero|banner|main)\b/, 2],
      [/\b(?:lightbox|modal|large|full|zoomed|card|item|figure|thumb|grid|gallery)\b/, -4],
    ],
  },
  {
    name: 'caption',
    id: 'lightbox-caption',
    tags: ['p', 'div', 'span', 'h2', 'figcaption'],
    about: [[/\bcaption\b/, 2]],
  },
  { name: 'close', id: 'lightbox-close', tags: ['button'], about: [[/\bclose\b/, 3]] },
  { name: 'previous', id: 'lightbox-previous', tags: ['button'], about: [[/\b(?:prev|previous|back)\b/, 3]] },
  { name: 'next', id: 'lightbox-next', tags: ['button'], about: [[/\b(?:next|forward)\b/, 3]] },
  { name: 'zoom', id: 'lightbox-zoom', tags: ['button'], about: [[/\bzoom\b/, 3]] },
  { name: 'rotate', id: 'lightbox-rotate', tags: ['button'], about: [[/\brotat/, 3]] },
  {
    name: 'play',
    id: 'slideshow',
    tags: ['button'],
    about: [[/\b(?:slideshow|slide-show|play|autoplay|start)\b/, 3]],
  },
  {
    name: 'search',
    id: 'gallery-search',
    tags: ['input'],
    about: [[/\b(?:search|filter|find|query)\b/, 3]],
  },
  {
    name: 'count',
    id: 'gallery-count',
    tags: ['p', 'span', 'div', 'output', 'strong', 'small'],
    about: [[/\b(?:count|total|number|status)\b/, 2]],
  },
];
