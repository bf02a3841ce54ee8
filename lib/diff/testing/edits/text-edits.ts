import { changes, DANGEROUS, HARMLESS, narrows, OTHER, SAME, type SchemaEdit, type Verdicts } from "./edit";

/** More values in an enumeration: a careful receiver has a branch for what it does not know. */
const MORE_VALUES: Verdicts = { request: "non-breaking", response: "dangerous" };
const FEWER_VALUES: Verdicts = { request: "breaking", response: "non-breaking" };

/** Edits of patterns, formats, enumerations, constants and defaults. */
export const TEXT_EDITS: readonly SchemaEdit[] = [
  narrows("string", "pattern added", {}, { pattern: "^[a-z]+$" }),
  narrows("string", "pattern narrowed", { pattern: "^[a-z]+$" }, { pattern: "^[a-f]+$" }),
  narrows("string", "pattern with a bounded length", { pattern: "^[A-Z]{2,8}$" }, { pattern: "^[A-Z]{3,5}$" }),
  changes("string", "pattern in other words", { pattern: "^[0-9]+$" }, { pattern: "^\\d+$" }, HARMLESS),
  changes("string", "pattern that everything matches", {}, { pattern: ".*" }, SAME),
  changes("string", "pattern replaced", { pattern: "^[a-z]+$" }, { pattern: "^[0-9]+$" }, OTHER),
  changes("string", "pattern that overlaps", { pattern: "^[a-m]+$" }, { pattern: "^[g-z]+$" }, OTHER),
  changes("string", "pattern that cannot be compared", { pattern: "^(a+)b\\1$" }, { pattern: "^(a+)c\\1$" }, DANGEROUS),
  narrows("string", "format date-time added", {}, { format: "date-time" }),
  narrows("string", "format uuid added", {}, { format: "uuid" }),
  changes("string", "format replaced", { format: "uuid" }, { format: "email" }, OTHER),
  changes("string", "format date-time became date", { format: "date-time" }, { format: "date" }, OTHER),
  changes("string", "unknown format replaced", { format: "order-number" }, { format: "invoice-number" }, DANGEROUS),
  narrows("integer", "int64 became int32", { format: "int64" }, { format: "int32" }),
  narrows("integer", "format int32 added", {}, { format: "int32" }),
  changes("string", "list of values added", {}, { enum: ["a", "b"] }, FEWER_VALUES, MORE_VALUES),
  changes("string", "value removed", { enum: ["a", "b", "c"] }, { enum: ["a", "b"] }, FEWER_VALUES, MORE_VALUES),
  changes("integer", "number removed", { enum: [1, 2, 3] }, { enum: [1, 2] }, FEWER_VALUES, MORE_VALUES),
  changes("string", "values in another order", { enum: ["a", "b", "c"] }, { enum: ["c", "a", "b"] }, SAME),
  changes("string", "values with one twice", { enum: ["a", "b"] }, { enum: ["a", "b", "a"] }, SAME),
  changes("string", "all values replaced", { enum: ["a", "b"] }, { enum: ["c", "d"] }, OTHER),
  changes(
    "string",
    "one value renamed",
    { enum: ["a", "b"] },
    { enum: ["a", "c"] },
    { request: "breaking", response: "dangerous" },
  ),
  changes("string", "constant replaced", { const: "a" }, { const: "b" }, OTHER, OTHER, { needs: "3.1+" }),
  changes("string", "constant became one of two", { const: "a" }, { enum: ["a", "b"] }, MORE_VALUES, FEWER_VALUES, {
    needs: "3.1+",
  }),
  changes("string", "constant as a list of one", { const: "a" }, { enum: ["a"] }, SAME, SAME, { needs: "3.1+" }),
  changes("string", "default replaced", { default: "a" }, { default: "b" }, DANGEROUS),
  changes("integer", "default number replaced", { default: 10 }, { default: 20 }, DANGEROUS),
  changes(
    "string",
    "content encoding replaced",
    { contentEncoding: "base64" },
    { contentEncoding: "base16" },
    DANGEROUS,
    DANGEROUS,
    { needs: "3.1+" },
  ),
  changes("string", "value deprecated", {}, { deprecated: true }, HARMLESS, HARMLESS, {
    needs: "3.x",
    bodiesOnly: true,
  }),
];
