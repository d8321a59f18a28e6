import { captcha } from './captcha/captcha.ts';
import { gallery } from './gallery/gallery.ts';
import type { Mode } from './mode.ts';

export const modes: readonly Mode[] = [captcha, gallery];
