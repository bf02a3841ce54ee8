/** Stands in rows for calls that do not say who calls. */
export const UNKNOWN_IDENTITY = "00000000-0000-0000-0000-000000000000";
/** Stands for one of more consumers of an API than are told apart. */
export const OTHER_IDENTITIES = "ffffffff-ffff-ffff-ffff-ffffffffffff";
/** Stands for calls of which nobody knows to which version they were. */
export const NO_VERSION = "00000000-0000-0000-0000-000000000000";

/** Identities of consumers that are told apart for one API; those that come later are one row. */
export const MOST_CALLERS = 1_000;
/** Paths of an API that match no operation, kept a day: so many that were answered, and so many that were refused. */
export const MOST_PATHS = 100;
/** Services that no API goes by. */
export const MOST_SERVICES = 500;
