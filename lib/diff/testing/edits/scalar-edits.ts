import { changes, HARMLESS, narrows, OTHER, SAME, type SchemaEdit } from "./edit";

/** Edits of bounds, lengths and steps. */
export const SCALAR_EDITS: readonly SchemaEdit[] = [
  narrows("string", "minLength raised", { minLength: 2 }, { minLength: 5 }),
  narrows("string", "minLength added", {}, { minLength: 3 }),
  narrows("string", "maxLength lowered", { maxLength: 50 }, { maxLength: 20 }),
  narrows("string", "maxLength added", {}, { maxLength: 30 }),
  changes("string", "minLength of nothing added", {}, { minLength: 0 }, SAME),
  narrows("integer", "minimum raised", { minimum: 1 }, { minimum: 10 }),
  narrows("integer", "minimum added", {}, { minimum: 0 }),
  narrows("integer", "maximum lowered", { maximum: 100 }, { maximum: 99 }),
  narrows("number", "maximum added", {}, { maximum: 1.5 }),
  narrows("number", "minimum raised by a fraction", { minimum: 0.1 }, { minimum: 0.2 }),
  narrows("number", "exclusiveMinimum raised", { exclusiveMinimum: 1 }, { exclusiveMinimum: 2 }, { needs: "3.1+" }),
  narrows("number", "exclusiveMaximum added", {}, { exclusiveMaximum: 10 }, { needs: "3.1+" }),
  narrows("number", "minimum became exclusive", { minimum: 1 }, { exclusiveMinimum: 1 }, { needs: "3.1+" }),
  changes("integer", "minimum as exclusiveMinimum", { minimum: 1 }, { exclusiveMinimum: 0 }, SAME, SAME, {
    needs: "3.1+",
  }),
  changes("integer", "maximum as exclusiveMaximum", { maximum: 9 }, { exclusiveMaximum: 10 }, SAME, SAME, {
    needs: "3.1+",
  }),
  narrows("integer", "multipleOf added", {}, { multipleOf: 5 }),
  narrows("integer", "multipleOf multiplied", { multipleOf: 2 }, { multipleOf: 4 }),
  changes("integer", "multipleOf replaced", { multipleOf: 2 }, { multipleOf: 3 }, OTHER),
  narrows("number", "multipleOf of a fraction multiplied", { multipleOf: 0.01 }, { multipleOf: 0.1 }),
  changes("integer", "multipleOf one added", {}, { multipleOf: 1 }, SAME),
  changes(
    "integer",
    "bounds moved apart from each other",
    { minimum: 1, maximum: 9 },
    { minimum: 10, maximum: 19 },
    OTHER,
  ),
  changes("integer", "bounds shifted", { minimum: 1, maximum: 9 }, { minimum: 2, maximum: 10 }, OTHER),
  changes("string", "description reworded", { description: "One." }, { description: "Another." }, HARMLESS),
  changes("string", "title added", {}, { title: "Title" }, HARMLESS),
  changes("string", "example changed", { example: "a" }, { example: "b" }, HARMLESS, HARMLESS, { bodiesOnly: true }),
  changes("string", "extension added", {}, { "x-internal-note": "n" }, HARMLESS),
  changes("string", "examples changed", { examples: ["a"] }, { examples: ["b"] }, HARMLESS, HARMLESS, {
    needs: "3.1+",
  }),
  changes("string", "$comment added", {}, { $comment: "Note." }, HARMLESS, HARMLESS, { needs: "3.1+" }),
];
