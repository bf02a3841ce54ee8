import { defineLanguageCases } from "@/lib/diff/languages/model";

export const jsonSchemaPropertyAddedToOpenObjectCases = defineLanguageCases(
  "json-schema-property-added-to-open-object",
  [
    {
      name: "an open object",
      from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string } }
`,
      to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string }, b: { type: integer } }
`,
      expected: ["b"],
    },
    {
      name: "within a property",
      from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: object, properties: {} } }
`,
      to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: object, properties: { b: { type: integer } } } }
`,
      expected: ["a › b"],
    },
    {
      name: "a closed object",
      from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
additionalProperties: false
properties: { a: { type: string } }
`,
      to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
additionalProperties: false
properties: { a: { type: string }, b: { type: integer } }
`,
      expected: [],
    },
    {
      name: "anything goes as before",
      from: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string } }
`,
      to: `$schema: "https://json-schema.org/draft/2020-12/schema"
type: object
properties: { a: { type: string }, b: { description: Whatever } }
`,
      expected: [],
    },
  ],
);
