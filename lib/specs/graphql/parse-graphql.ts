import {
  type ConstValueNode,
  type DocumentNode,
  GraphQLError,
  Lexer,
  parse,
  parseConstValue,
  Source,
  TokenKind,
} from "graphql";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { SpecError } from "@/lib/specs/spec-error";

/** Tokens of one file: eight times the largest public schema. */
const MOST_TOKENS = 2_000_000;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * The syntax tree of a file. Tokens and nesting are bounded before anything recursive sees the text.
 * Throws SpecError `malformed_document`, `too_deep` or `too_many_nodes`, each with its place.
 */
export function parseGraphql(file: string, text: string, limits: SpecLimits): DocumentNode {
  const source = new Source(text, file);
  try {
    requireBounds(source, limits);
    return parse(source);
  } catch (fault) {
    throw refusal(file, fault);
  }
}

/** A value written in GraphQL, as in introspection results; undefined where it is none. */
export function parseGraphqlValue(text: string, limits: SpecLimits): ConstValueNode | undefined {
  const source = new Source(text);
  try {
    requireBounds(source, limits);
    return parseConstValue(source, { noLocation: true });
  } catch (fault) {
    if (fault instanceof GraphQLError || fault instanceof SpecError) return undefined;
    throw fault;
  }
}

function requireBounds(source: Source, { maxDepth, maxNodes }: SpecLimits): void {
  const lexer = new Lexer(source);
  const most = Math.min(maxNodes, MOST_TOKENS);
  let depth = 0;
  let count = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    const position = { line: token.line, column: token.column };
    if (OPENING.has(token.kind)) depth++;
    else if (CLOSING.has(token.kind)) depth--;
    if (depth > maxDepth) {
      throw new SpecError("too_deep", `${source.name} nests deeper than ${maxDepth} levels.`, {
        file: source.name,
        fix: "Nest lists and values less deeply.",
        position,
      });
    }
    if (++count > most) {
      throw new SpecError("too_many_nodes", `${source.name} has more than ${most} tokens.`, {
        file: source.name,
        fix: "Split the schema into several APIs, or have the limit raised.",
        position,
      });
    }
  }
}

function refusal(file: string, fault: unknown): unknown {
  if (!(fault instanceof GraphQLError)) return fault;
  const [at] = fault.locations ?? [];
  return new SpecError("malformed_document", `${file} is not valid GraphQL: ${sentence(fault.message)}`, {
    file,
    fix: "Correct the text at this place.",
    ...(at ? { position: at } : {}),
  });
}

function sentence(message: string): string {
  const text = message.replace(/^Syntax Error: /, "").slice(0, 300);
  return text.endsWith(".") ? text : `${text}.`;
}
