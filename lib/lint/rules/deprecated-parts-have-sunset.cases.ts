import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };

export const cases: LintCase[] = [
  {
    name: "a parameter and a property without a date",
    document: {
      paths: {
        "/pets": { get: { responses, parameters: [{ name: "limit", in: "query", deprecated: true, schema: {} }] } },
      },
      components: { schemas: { Pet: { properties: { tag: { type: "string", deprecated: true } } } } },
    },
    fires: ["/paths/~1pets/get/parameters/0", "/components/schemas/Pet/properties/tag"],
  },
  {
    name: "a date in an extension of the vendor",
    document: {
      components: {
        schemas: {
          Pet: {
            properties: {
              tag: { type: "string", deprecated: true, "x-ms-deprecation": { removalDate: "2027-06-30T00:00:00Z" } },
            },
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "an operation, of which another rule speaks",
    document: { paths: { "/pets": { get: { responses, deprecated: true } } } },
    fires: [],
  },
];
