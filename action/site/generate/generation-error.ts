/** Why no site can be made from a task, in one sentence that may be shown to its sender. */
export class GenerationError extends Error {
  override name = 'GenerationError';
}
