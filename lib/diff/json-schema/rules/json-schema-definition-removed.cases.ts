import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaDefinitionRemovedCases = defineLanguageCases("json-schema-definition-removed", [
  {
    name: "from a collection",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string }, B: { type: integer } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    expected: ["definitions › B"],
  },
  {
    name: "one that the document itself uses",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { $ref: "#/$defs/A" } }
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string } }
`,
    expected: ["definitions › A"],
    severity: "dangerous",
  },
  {
    name: "a new one",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string }, B: { type: integer } }
`,
    expected: [],
  },
]);
