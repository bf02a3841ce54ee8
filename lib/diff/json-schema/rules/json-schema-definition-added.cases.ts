import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaDefinitionAddedCases = defineLanguageCases("json-schema-definition-added", [
  {
    name: "to a collection",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string }, B: { type: integer } }
`,
    expected: ["definitions › B"],
  },
  {
    name: "the same under the old keyword",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
definitions: { A: { type: string } }
`,
    expected: [],
  },
]);
