import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaIdChangedCases = defineLanguageCases("json-schema-id-changed", [
  {
    name: "another address",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$id: https://a.example/a
type: string
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
$id: https://a.example/b
type: string
`,
    expected: ["id"],
  },
  {
    name: "the same",
    from: `$schema: "https://json-schema.org/draft/2020-12/schema"
$id: https://a.example/a
type: string
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
$id: https://a.example/a
`,
    expected: [],
  },
]);
