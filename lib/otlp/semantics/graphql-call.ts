import { type Attributes, STATUS_ERROR } from "@/lib/otlp/model";
import type { CallParts } from "./call-parts";
import { textAttribute } from "./read-attribute";

/** Of GraphQL servers, in the names of the conventions. */
export const GRAPHQL_KEYS = [
  "graphql.operation.type",
  "graphql.operation.name",
  "graphql.document",
  "graphql.field.name",
] as const;

const TYPES: ReadonlySet<string> = new Set(["query", "mutation", "subscription"]);
/** A document asks for as many root fields at most; more of them are a mistake or an attack. */
const MOST_FIELDS = 20;
const LONGEST_DOCUMENT = 20_000;
const NAME = /^[A-Za-z_]\w{0,119}$/;

/**
 * The fields of a root type that a GraphQL request asks for, one call each; null where nothing says so. Their route is
 * `query field`. Of the document only names at its outermost level are read: never an argument.
 */
export function graphqlCalls(attributes: Attributes, statusCode: number): CallParts[] | null {
  const type = textAttribute(attributes, ["graphql.operation.type"], 20)?.toLowerCase();
  if (type === undefined || !TYPES.has(type)) return null;
  const document = textAttribute(attributes, ["graphql.document"], LONGEST_DOCUMENT);
  const named = textAttribute(attributes, ["graphql.field.name", "graphql.operation.name"], 120);
  const inDocument = document === null ? [] : rootFields(document, type);
  const fields = inDocument.length > 0 ? inDocument : named !== null && NAME.test(named) ? [named] : [];
  const status = statusCode === STATUS_ERROR || attributes.has("error.type") ? "error" : "ok";
  if (fields.length === 0) return null;
  return fields.map((field) => ({ protocol: "graphql", method: null, route: `${type} ${field}`, path: null, status }));
}

/** Names of the fields at the outermost level of the operations of a type, without their aliases. Linear. */
function rootFields(document: string, type: string): string[] {
  const found = new Set<string>();
  const token = /#[^\n]*|"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|\.\.\.|[A-Za-z_]\w*|[{}()[\]:@$]/g;
  let depth = 0;
  let inParentheses = 0;
  let isWanted = type === "query";
  let before = "";
  let alias: string | undefined;
  for (const [text] of document.matchAll(token)) {
    if (text.startsWith("#") || text.startsWith('"') || (text === "on" && before === "...")) continue;
    if (text === "(") inParentheses++;
    else if (text === ")") inParentheses = Math.max(0, inParentheses - 1);
    else if (inParentheses === 0) {
      if (text === "{") depth++;
      else if (text === "}") depth = Math.max(0, depth - 1);
      else if (depth === 0 && (TYPES.has(text) || text === "fragment")) isWanted = text === type;
      else if (depth === 1 && isWanted && /^[A-Za-z_]/.test(text) && !["@", "$", "..."].includes(before)) {
        if (before === ":" && alias !== undefined) found.delete(alias);
        alias = found.has(text) ? undefined : text;
        if (found.size < MOST_FIELDS) found.add(text);
      }
      if (depth === 0 && text === "}") isWanted = type === "query";
    }
    before = text;
  }
  return [...found];
}
