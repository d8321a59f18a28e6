/** The gates in the order in which their complaints matter. */
import { copiedAnswer } from './copied-answer.ts';
import type { Gate } from './gate.ts';
import { keyOrToken } from './key-or-token.ts';
import { lazy } from './lazy.ts';
import { readableText } from './readable-text.ts';
import { wholePage } from './whole-page.ts';

export const gates: readonly Gate[] = [readableText, wholePage, keyOrToken, lazy, copiedAnswer];
