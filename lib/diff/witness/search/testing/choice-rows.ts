import { array, flag, number, object, type SchemaRow, text, whole } from "./schema-rows";

const card = object({ kind: { const: "card" }, number: text }, ["kind", "number"]);
const bank = object({ kind: { const: "bank" }, iban: text }, ["kind", "iban"]);
const cash = object({ kind: { const: "cash" } }, ["kind"]);
const open = (name: string) => object({ [name]: text }, [name]);

/** Pairs that differ in the choices that a value has. */
export const CHOICE_ROWS: readonly SchemaRow[] = [
  ["oneOf: member added", { oneOf: [card, bank] }, { oneOf: [card, bank, cash] }, "<"],
  [
    "oneOf: member narrowed",
    { oneOf: [card, bank] },
    { oneOf: [{ ...card, required: ["kind", "number", "cvc"] }, bank] },
    ">",
  ],
  ["oneOf: order", { oneOf: [card, bank] }, { oneOf: [bank, card] }, "="],
  ["oneOf: overlap", { anyOf: [open("a"), open("b")] }, { oneOf: [open("a"), open("b")] }, ">"],
  [
    "oneOf: overlap of numbers",
    {
      anyOf: [
        { type: "integer", multipleOf: 2 },
        { type: "integer", multipleOf: 3 },
      ],
    },
    {
      oneOf: [
        { type: "integer", multipleOf: 2 },
        { type: "integer", multipleOf: 3 },
      ],
    },
    ">",
  ],
  ["oneOf: apart", { anyOf: [text, whole] }, { oneOf: [text, whole] }, "="],
  ["oneOf: introduced", object({ kind: text }, ["kind"]), { oneOf: [card, bank] }, ">"],
  ["anyOf: member added", { anyOf: [text, whole] }, { anyOf: [text, whole, flag] }, "<"],
  ["anyOf: member within", { anyOf: [number, whole] }, number, "="],
  ["anyOf: of objects", { anyOf: [card, bank] }, { anyOf: [card] }, ">"],
  ["anyOf: with a null", { anyOf: [card, { type: "null" }] }, card, ">"],
  [
    "anyOf: patterns",
    {
      anyOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
    { type: "string", pattern: "^[abc]" },
    "<",
  ],
  [
    "anyOf: patterns of one",
    {
      anyOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
    { type: "string", pattern: "^[ab]" },
    "=",
  ],
  ["anyOf: within a property", object({ by: { anyOf: [card, bank] } }, ["by"]), object({ by: card }, ["by"]), ">"],
  ["anyOf: in items", array({ anyOf: [text, whole] }), array(text), ">"],
  [
    "allOf: part added",
    { allOf: [object({ a: text })] },
    { allOf: [object({ a: text }), object({ a: { minLength: 2 } })] },
    ">",
  ],
  [
    "allOf: with a choice",
    { allOf: [object({ id: whole }, ["id"]), { oneOf: [card, bank] }] },
    { allOf: [object({ id: whole }, ["id"]), card] },
    ">",
  ],
  ["allOf: redundant", { allOf: [text, text, {}] }, text, "="],
  ["choice of choices", { oneOf: [{ oneOf: [card, bank] }, text] }, { oneOf: [card, text] }, ">"],
  [
    "choice beside properties",
    object({ a: text }, [], { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
    object({ a: text }),
    "<",
  ],
  [
    "not: a choice",
    { type: "object" },
    { type: "object", not: { anyOf: [{ required: ["a"] }, { required: ["b"] }] } },
    ">",
  ],
];
