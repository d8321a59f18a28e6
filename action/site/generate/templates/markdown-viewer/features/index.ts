/** All features of the viewer, in the order they look for their elements. A new one is one file and one line here. */
import type { Feature } from '../feature.ts';
import { addressSource } from './address-source.ts';
import { contents } from './contents.ts';
import { copyButton } from './copy-button.ts';
import { editor } from './editor.ts';
import { figure } from './figure.ts';
import { filePicker } from './file-picker.ts';
import { sourceTabs } from './source-tabs.ts';

/** What is named most exactly comes first: "source" can mean a label, a box to type in or a tab. */
export const features: readonly Feature[] = [
  figure,
  addressSource,
  filePicker,
  editor,
  contents,
  copyButton,
  sourceTabs,
];
