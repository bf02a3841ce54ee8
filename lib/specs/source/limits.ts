/** What a definition may cost before it is refused. All are inclusive. */
export interface SpecLimits {
  /** Bytes of one file. */
  maxDocumentBytes: number;
  /** Bytes of all files of one definition. */
  maxTotalBytes: number;
  maxFiles: number;
  /** Nesting of objects and arrays, with YAML aliases counted as what they stand for. */
  maxDepth: number;
  /** YAML alias nodes (`*name`) in one file. */
  maxAliases: number;
  /** Values in one file, with YAML aliases counted as what they stand for: the guard against alias bombs. */
  maxNodes: number;
  /** Bytes of one file that the lenient YAML reader may be given; it is slow. */
  maxLenientBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/** Defaults. The largest public definition has 1 million values and nests less than 60 deep. */
export const DEFAULT_SPEC_LIMITS: SpecLimits = {
  maxDocumentBytes: 64 * MEBIBYTE,
  maxTotalBytes: 128 * MEBIBYTE,
  maxFiles: 2_000,
  maxDepth: 500,
  maxAliases: 10_000,
  maxNodes: 10_000_000,
  maxLenientBytes: 4 * MEBIBYTE,
};
