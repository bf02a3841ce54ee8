/** What the registry can do with a contract language, in the order in which it is shown. */
export const CAPABILITIES = [
  "valid",
  "lint",
  "diff",
  "proof",
  "docs",
  "mock",
  "usage",
  "signals",
  "conversions",
] as const;
export type Capability = (typeof CAPABILITIES)[number];
