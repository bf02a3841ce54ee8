/** Part of the key of every cached diff: raise it whenever the same two documents may give another answer. */
export const DIFF_ENGINE_VERSION = "6";
