/**
 * The languages that callers may ask for. Which of them a worker can run is found out on its machine: one that it
 * cannot run safely ends the evaluation as `unsupported`.
 */
export const LANGUAGES = ['python', 'javascript', 'typescript', 'bash', 'ruby', 'perl'] as const;
export type Language = (typeof LANGUAGES)[number];
