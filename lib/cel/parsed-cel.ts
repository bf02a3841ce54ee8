import type { parse } from "@bufbuild/cel";

/** A parsed expression, as the library has it. */
export type ParsedCel = ReturnType<typeof parse>;
/** A node of it. */
export type CelNode = ParsedCel["expr"];
