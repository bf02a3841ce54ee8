/** Changes whenever the same definition may be read into other parts: what was stored before is then made anew. */
export const READER_ENGINE_VERSION = "6";
