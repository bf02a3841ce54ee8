import { changes, narrows, OTHER, SAME, type SchemaEdit, type Verdicts } from "./edit";

const BODIES = { bodiesOnly: true };
const MODERN = { bodiesOnly: true, needs: "3.1+" } as const;

/** One more kind of value that a response may hold, beside those it had: a type list is a choice, too. */
const ONE_MORE: Verdicts = { request: "non-breaking", response: "unsafe" };
const ONE_FEWER: Verdicts = { request: "breaking", response: "non-breaking" };

/** Edits of types; what `before` and `after` name takes the place of the type the schema had. */
export const TYPE_EDITS: readonly SchemaEdit[] = [
  changes("string", "string became integer", {}, { type: "integer" }, OTHER, OTHER, BODIES),
  changes("string", "string became boolean", {}, { type: "boolean" }, OTHER, OTHER, BODIES),
  changes("string", "string became a list", {}, { type: "array", items: { type: "string" } }, OTHER, OTHER, BODIES),
  changes("string", "string became an object", {}, { type: "object" }, OTHER, OTHER, BODIES),
  changes("array", "list became an object", {}, { type: "object" }, OTHER, OTHER, BODIES),
  narrows("number", "number became integer", {}, { type: "integer" }, BODIES),
  changes("boolean", "boolean became string", {}, { type: "string" }, OTHER, OTHER, BODIES),
  narrows("string", "null refused", { nullable: true }, {}, { bodiesOnly: true, needs: "3.0" }),
  narrows("string", "null refused, as a list of types", { type: ["string", "null"] }, {}, MODERN),
  narrows("object", "null refused for an object", { type: ["object", "null"] }, {}, MODERN),
  narrows("array", "null refused for a list", { nullable: true }, {}, { bodiesOnly: true, needs: "3.0" }),
  changes("string", "one more type", {}, { type: ["string", "integer"] }, ONE_MORE, ONE_FEWER, MODERN),
  changes(
    "string",
    "one more type in a list",
    { type: ["string", "integer"] },
    { type: ["string", "integer", "boolean"] },
    ONE_MORE,
    ONE_FEWER,
    MODERN,
  ),
  changes(
    "string",
    "types in another order",
    { type: ["string", "integer"] },
    { type: ["integer", "string"] },
    SAME,
    SAME,
    MODERN,
  ),
  changes("number", "integer beside number", { type: ["integer", "number"] }, { type: "number" }, SAME, SAME, MODERN),
  changes(
    "string",
    "list of types as a choice",
    { type: ["string", "integer"] },
    { type: ["string", "integer"], anyOf: [{ type: "string" }, { type: "integer" }] },
    SAME,
    SAME,
    MODERN,
  ),
];
