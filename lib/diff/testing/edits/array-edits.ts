import { changes, narrows, OTHER, SAME, type SchemaEdit } from "./edit";

const MODERN = { needs: "3.1+" } as const;
const TEXT = { type: "string" };

/** Edits of lists and what they hold. */
export const ARRAY_EDITS: readonly SchemaEdit[] = [
  narrows("array", "minItems raised", { minItems: 1 }, { minItems: 3 }),
  narrows("array", "minItems added", {}, { minItems: 1 }),
  narrows("array", "maxItems lowered", { maxItems: 100 }, { maxItems: 10 }),
  narrows("array", "maxItems added", {}, { maxItems: 10 }),
  narrows("array", "uniqueItems required", {}, { uniqueItems: true }),
  changes("array", "uniqueItems false added", {}, { uniqueItems: false }, SAME),
  changes("array", "items of another type", { items: TEXT }, { items: { type: "boolean" } }, OTHER, OTHER, {
    bodiesOnly: true,
  }),
  narrows(
    "array",
    "items with fewer values",
    { items: { type: "integer" } },
    { items: { type: "integer", minimum: 1 } },
  ),
  narrows("array", "items within items narrowed", nested({}), nested({ maxLength: 5 }), { bodiesOnly: true }),
  narrows("array", "contains added", {}, { contains: { const: "a" } }, MODERN),
  narrows("array", "minContains raised", counted(1), counted(2), MODERN),
  narrows("array", "maxContains lowered", { ...counted(1), maxContains: 5 }, { ...counted(1), maxContains: 3 }, MODERN),
  changes("array", "contains that never binds", { ...counted(0) }, {}, SAME, SAME, MODERN),
  narrows(
    "array",
    "first item described",
    {},
    { prefixItems: [{ ...TEXT, minLength: 3 }] },
    { ...MODERN, bodiesOnly: true },
  ),
  narrows(
    "array",
    "first item narrowed",
    { prefixItems: [TEXT] },
    { prefixItems: [{ ...TEXT, minLength: 3 }] },
    { ...MODERN, bodiesOnly: true },
  ),
  narrows(
    "array",
    "items after the first refused",
    { prefixItems: [TEXT] },
    { prefixItems: [TEXT], items: false },
    { ...MODERN, bodiesOnly: true },
  ),
  narrows(
    "string",
    "unevaluated items refused",
    { type: "array", prefixItems: [TEXT] },
    { type: "array", prefixItems: [TEXT], unevaluatedItems: false },
    { ...MODERN, bodiesOnly: true },
  ),
  changes(
    "array",
    "items and unevaluatedItems",
    { items: TEXT },
    { items: TEXT, unevaluatedItems: false },
    SAME,
    SAME,
    MODERN,
  ),
];

function nested(inner: { [key: string]: number }) {
  return { items: { type: "array", items: { type: "string", ...inner } } };
}

function counted(minContains: number) {
  return { contains: { const: "a" }, minContains };
}
