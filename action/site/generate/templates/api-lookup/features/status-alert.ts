/** A line that reports how a lookup goes: each step of it, or only failures, or only that it is under way. */
import { z } from 'zod';
import { codeSpan } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { pickElement, plannedAttributes } from '../../kit/elements.ts';
import { defineFeature, type StatusKind } from '../feature.ts';
import { wordsOf } from '../fields.ts';

const STATUS = /\b(?:status|alert|message|msg|notice|notification|feedback|announce\w*|live)\b/;
const PROBLEM = /\b(?:errors?|fail\w*|problems?|not found|invalid)\b/;
const LOADING = /\b(?:loading|loader|spinner|progress|busy)\b/;
const REPORT: Record<StatusKind, string> = {
  all: 'reports when a lookup starts, succeeds or fails',
  problems: 'says why a lookup failed',
  loading: 'shows that a lookup is under way',
};

export const statusAlert = defineFeature({
  name: 'status-alert',
  most: 3,
  settings: z.object({
    id: z.string(),
    attributes: z.record(z.string(), z.string()),
    shows: z.enum(['all', 'problems', 'loading']),
  }),

  detect({ free }) {
    const element = pickElement(free, points);
    return element && { id: element.id, attributes: plannedAttributes(element), shows: kindOf(element) };
  },

  build: (settings) => ({
    status: settings,
    summary: `${codeSpan(`#${settings.id}`)} ${REPORT[settings.shows]}, and assistive technology reads it out.`,
  }),
});

function points({ id, mention, attributes, tag }: PlannedElement): number {
  if (tag !== undefined && /^(?:form|input|button|select|table|img|a)$/.test(tag)) return 0;
  const byId = [STATUS, PROBLEM, LOADING].some((pattern) => pattern.test(wordsOf(id))) ? 3 : 0;
  const isLive = 'aria-live' in attributes || /^(?:status|alert)$/.test(attributes.role ?? '');
  return byId + (isLive ? 3 : 0) + (STATUS.test(wordsOf(mention)) ? 1 : 0);
}

function kindOf({ id, mention }: PlannedElement): StatusKind {
  const words = wordsOf(id);
  if (STATUS.test(words)) return /\berror|\bfail/.test(words) ? 'problems' : 'all';
  if (LOADING.test(words)) return 'loading';
  return PROBLEM.test(`${words} ${mention}`) ? 'problems' : 'all';
}
