import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };
const described = (description: string) => ({ paths: { "/pets": { get: { responses, description } } } });

export const cases: LintCase[] = [
  {
    name: "at the head of a description, of this, and in a summary",
    document: {
      paths: {
        "/pets": { get: { responses, description: "Lists pets.\n\n**Deprecated**: use `GET /animals`." } },
        "/owners": { get: { responses, summary: "List owners (deprecated)" } },
        "/visits": {
          get: {
            responses,
            parameters: [{ name: "page", in: "query", description: "Deprecated, use `cursor`.", schema: {} }],
          },
        },
      },
      components: { schemas: { Pet: { properties: { tag: { description: "This field will be removed in v4." } } } } },
    },
    fires: [
      "/paths/~1pets/get/description",
      "/paths/~1owners/get/summary",
      "/paths/~1visits/get/parameters/0/description",
      "/components/schemas/Pet/properties/tag/description",
    ],
  },
  {
    name: "flagged, by the flag or by an extension, or by the schema of the parameter",
    document: {
      paths: {
        "/pets": { get: { responses, deprecated: true, description: "**Deprecated**: use `GET /animals`." } },
        "/owners": {
          get: { responses, "x-sunset": "2027-06-30", description: "This endpoint will be removed in v4." },
        },
        "/visits": {
          get: {
            responses,
            parameters: [{ name: "page", in: "query", description: "Deprecated.", schema: { deprecated: true } }],
          },
        },
      },
    },
    fires: [],
  },
  { name: "of something else", document: described("The `rate` object is deprecated."), fires: [] },
  { name: "of a case", document: described("Tells whether this API is deprecated."), fires: [] },
  { name: "of a state among others", document: described("* Enabled\n* Deprecated -> Deleted"), fires: [] },
];
