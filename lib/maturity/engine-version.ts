/**
 * Goes up whenever a check says something else of the same facts, or says it by another code or with other values: stored
 * scores of another version are made again, so that no page shows words for values that are not there.
 */
export const MATURITY_ENGINE_VERSION = 6;
