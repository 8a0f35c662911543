/** A command that was not asked for rightly, or that can’t do its work now: its message is all that is printed. */
export class UsageError extends Error {}
