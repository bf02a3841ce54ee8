/**
 * Which rows the index has of a definition, and how its words are split. Goes up with either; versions that an earlier one
 * indexed are indexed anew in the background, and are found by their old rows until then.
 */
export const INDEX_ENGINE_VERSION = "9";
