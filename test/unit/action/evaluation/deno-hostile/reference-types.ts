// expect: ok
// stdout: done
/// <reference path="{{CANARY_DIR}}/secret.txt" />
/// <reference types="http://127.0.0.1:{{PORT}}/types.d.ts" />
import type { T } from 'http://127.0.0.1:{{PORT}}/types.ts';

// @ts-types="file://{{CANARY_DIR}}/secret.json"
type U = import('file://{{CANARY_DIR}}/secret.json').U;
const x: T | U | string = 'done';
console.log(x);
