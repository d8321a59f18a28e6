/** All small apps; of two that the same words name, the first that is meant. A new one is one folder and one line. */
import type { App } from '../app.ts';
import { calculator } from './calculator/app.ts';
import { clock } from './clock/app.ts';
import { color } from './color/app.ts';
import { converter } from './converter/app.ts';
import { counter } from './counter/app.ts';
import { arithmeticApp, formulaApp } from './formula/app.ts';
import { notes } from './notes/app.ts';
import { poll } from './poll/app.ts';
import { quiz } from './quiz/app.ts';
import { dice } from './random/dice.ts';
import { password } from './random/password.ts';
import { picker } from './random/picker.ts';
import { textTools } from './text-tools/app.ts';
import { ticTacToe } from './tic-tac-toe/app.ts';
import { timer } from './timer/app.ts';
import { todo } from './todo/app.ts';

export const apps: readonly App[] = [
  formulaApp,
  arithmeticApp,
  calculator,
  converter,
  todo,
  timer,
  quiz,
  poll,
  notes,
  password,
  picker,
  dice,
  clock,
  color,
  textTools,
  ticTacToe,
  counter,
];
