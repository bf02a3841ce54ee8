import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaRootAddedCases = defineLanguageCases("json-schema-root-added", [
  {
    name: "a schema at the top",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
$defs: { A: { type: string } }
`,
    expected: ["document"],
  },
  {
    name: "a title",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$defs: { A: { type: string } }
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
title: All
$defs: { A: { type: string } }
`,
    expected: [],
  },
]);
