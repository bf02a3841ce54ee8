import type { TokenGrammar } from "@/lib/specs/languages/token-reader";

/** How Protocol Buffers write their tokens (protobuf.com, language specification: lexical elements). */
export const PROTO_GRAMMAR: TokenGrammar = {
  word: /[A-Za-z_][A-Za-z0-9_]*/y,
  number: /0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fF]?/y,
  strings: [/"(?:[^"\\\n]|\\[^\n])*"/y, /'(?:[^'\\\n]|\\[^\n])*'/y],
  marks: [],
  lineComment: "//",
  blockComment: ["/*", "*/"],
};
