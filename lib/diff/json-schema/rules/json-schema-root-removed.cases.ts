import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaRootRemovedCases = defineLanguageCases("json-schema-root-removed", [
  {
    name: "named schemas are left",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    expected: ["document"],
  },
  {
    name: "it is new",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
$defs: { A: { type: string } }
`,
    expected: [],
  },
]);
