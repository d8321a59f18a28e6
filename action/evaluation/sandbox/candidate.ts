import type { Language } from '../../../src/domain/languages.ts';
import type { Driver } from './sandbox.ts';
import type { Toolchain } from './toolchain.ts';

/** What drivers may ask for when they are made. */
export interface Needs {
  /** The languages that are still without a sandbox. */
  languages: readonly Language[];
  /** Finds or installs deno and pyodide, once; a string says why there are none. */
  toolchain(): Promise<Toolchain | string>;
  /** How long images may be fetched for. */
  pullImagesMs: number;
  log(line: string): void;
}

/** A driver as the choice knows it, before anything of it is looked at. */
export interface Candidate {
  name: string;
  /** What it may run, at best. It is not opened if all of these have a sandbox already. */
  languages: readonly Language[];
  /**
   * A name for the walls that hold programs of a language: those of the machine are the same for all of them, an
   * interpreter that holds its programs itself is another. Hostile programs are tried once for each name.
   */
  walls(language: Language): string;
  driver(needs: Needs): Promise<Driver | string>;
}
