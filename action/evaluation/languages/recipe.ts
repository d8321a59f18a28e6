import type { Language } from '../../../src/domain/languages.ts';

/** How programs of a language are run where an interpreter of the machine, or of an image, does it. */
export interface Recipe {
  language: Language;
  /** What people call the interpreter, for the name of the sandbox in results. */
  title: string;
  /** Name of the file that the program is written to. */
  file: string;
  /** Names of the interpreter's executable, the first one that is found is taken. */
  executables: readonly string[];
  /** Arguments between the executable and the file. */
  options: readonly string[];
  /** More of them, for an interpreter that cleans up in time only if it knows how much memory it may use. */
  memoryOptions?: (megabytes: number) => readonly string[];
  /**
   * It has files of its own open, and dies if a program writes to them: descriptors below 256 are then taken by
   * others, so that guessing hits nothing.
   */
  hidesDescriptors?: boolean;
  /** Arguments that make the executable print its version, and nothing else of note. */
  versionOptions: readonly string[];
  /** The image that the Docker sandbox runs it in. */
  image: string;
}
