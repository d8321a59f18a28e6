/** All features, in the order in which they choose their elements. */
import { cache } from './cache.ts';
import { statusAlert } from './status-alert.ts';
import { token } from './token.ts';

export const features = [statusAlert, token, cache];
