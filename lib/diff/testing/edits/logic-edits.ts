import type { JsonObject } from "@/lib/specs/model";
import { changes, HARMLESS, narrows, SAME, type SchemaEdit, type Verdicts } from "./edit";

const BODIES = { bodiesOnly: true } as const;
const SINCE_3 = { bodiesOnly: true, needs: "3.x" } as const;
const MODERN = { bodiesOnly: true, needs: "3.1+" } as const;

const MORE: Verdicts = { request: "non-breaking", response: "dangerous" };
const FEWER: Verdicts = { request: "breaking", response: "non-breaking" };

const TEXT = { type: "string" };
const member = (name: string, more: JsonObject = {}): JsonObject => ({
  type: "object",
  required: ["kind", name],
  properties: { kind: { type: "string", enum: [name] }, [name]: { type: "string", ...more } },
});
const CAT = member("cat");
const DOG = member("dog");
const FOX = member("fox");
const oneOf = (...members: JsonObject[]): JsonObject => ({ oneOf: members });
const anyOf = (...members: JsonObject[]): JsonObject => ({ anyOf: members });
const having = (name: string): JsonObject => ({ type: "object", required: [name], properties: { [name]: TEXT } });
const AB = { properties: { a: TEXT, b: TEXT } };

/** Edits of choices, conjunctions, negations and conditions. */
export const LOGIC_EDITS: readonly SchemaEdit[] = [
  changes("object", "member of oneOf added", oneOf(CAT, DOG), oneOf(CAT, DOG, FOX), MORE, FEWER, SINCE_3),
  changes("object", "member of anyOf added", anyOf(CAT, DOG), anyOf(CAT, DOG, FOX), MORE, FEWER, SINCE_3),
  changes("object", "members in another order", oneOf(CAT, DOG), oneOf(DOG, CAT), SAME, SAME, SINCE_3),
  changes("object", "one schema became a choice", CAT, oneOf(CAT, DOG), MORE, FEWER, SINCE_3),
  changes("object", "choice of one", CAT, oneOf(CAT), SAME, SAME, SINCE_3),
  changes(
    "object",
    "member of a choice replaced",
    oneOf(CAT, DOG),
    oneOf(CAT, FOX),
    { request: "breaking", response: "dangerous" },
    undefined,
    SINCE_3,
  ),
  narrows(
    "object",
    "member of a choice narrowed",
    oneOf(CAT, DOG),
    oneOf(CAT, member("dog", { minLength: 3 })),
    SINCE_3,
  ),
  narrows(
    "object",
    "anyOf became oneOf where members overlap",
    anyOf(having("a"), having("b")),
    oneOf(having("a"), having("b")),
    SINCE_3,
  ),
  changes(
    "object",
    "anyOf became oneOf where members are apart",
    anyOf(CAT, DOG),
    oneOf(CAT, DOG),
    HARMLESS,
    HARMLESS,
    SINCE_3,
  ),
  narrows(
    "object",
    "a choice among objects demanded",
    AB,
    { ...AB, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    SINCE_3,
  ),
  narrows("object", "allOf with a demand added", AB, { ...AB, allOf: [{ required: ["a"] }] }, BODIES),
  changes("object", "allOf that repeats", AB, { ...AB, allOf: [{ properties: { a: TEXT } }] }, SAME, SAME, BODIES),
  narrows("string", "allOf with a bound added", {}, { allOf: [{ maxLength: 8 }] }, BODIES),
  narrows("object", "exclusion added", AB, { ...AB, not: { required: ["a"] } }, SINCE_3),
  narrows("string", "value excluded", {}, { not: { enum: ["root"] } }, SINCE_3),
  narrows("object", "condition added", AB, { ...AB, if: { required: ["a"] }, then: { required: ["b"] } }, MODERN),
  narrows("object", "otherwise added", AB, { ...AB, if: { required: ["a"] }, else: { required: ["b"] } }, MODERN),
  narrows(
    "object",
    "consequence narrowed",
    { ...AB, if: { required: ["a"] }, then: { properties: { b: { maxLength: 9 } } } },
    { ...AB, if: { required: ["a"] }, then: { properties: { b: { maxLength: 5 } } } },
    MODERN,
  ),
  changes("object", "condition without consequence", AB, { ...AB, if: { required: ["a"] } }, SAME, SAME, MODERN),
  changes(
    "object",
    "condition with a consequence that holds anyway",
    { ...AB, required: ["b"] },
    { ...AB, required: ["b"], if: { required: ["a"] }, then: { required: ["b"] } },
    HARMLESS,
    HARMLESS,
    MODERN,
  ),
  changes(
    "object",
    "value that tells members apart replaced",
    oneOf(CAT, DOG),
    oneOf(CAT, { ...DOG, properties: { ...AB.properties, kind: { type: "string", enum: ["hound"] }, dog: TEXT } }),
    { request: "breaking", response: "dangerous" },
    undefined,
    SINCE_3,
  ),
  changes("string", "type as a list of one", {}, { type: ["string"] }, SAME, SAME, MODERN),
];
