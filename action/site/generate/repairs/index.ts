/** All repairs, in the order they are tried. A new one is one file and one line here. */
import { addElements } from './add-elements.ts';
import { addLibraries } from './add-libraries.ts';
import type { Repair } from './repair.ts';
import { setTitle } from './set-title.ts';

export const repairs: readonly Repair[] = [setTitle, addLibraries, addElements];
