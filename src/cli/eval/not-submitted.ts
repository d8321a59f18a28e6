/** What keeps a program from being submitted at all, in a sentence for whoever started the command. */
export class NotSubmitted extends Error {}
