import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaDraftChangedCases = defineLanguageCases("json-schema-draft-changed", [
  {
    name: "a later draft",
    from: `$schema: "http://json-schema.org/draft-07/schema#"
type: string
`,
    to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: string
`,
    expected: ["draft"],
  },
  {
    name: "the same draft, another way of writing it",
    from: `$schema: "http://json-schema.org/draft-07/schema#"
type: string
`,
    to: `$schema: "https://json-schema.org/draft-07/schema"
type: string
`,
    expected: [],
  },
]);
