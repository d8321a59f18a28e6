/** What keeps a command from asking Errand at all, in a sentence for whoever started it. */
export class UsageError extends Error {}
