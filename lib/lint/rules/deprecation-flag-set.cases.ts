import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };

export const cases: LintCase[] = [
  {
    name: "extensions alone",
    document: {
      paths: {
        "/pets": { get: { responses, "x-sunset": "2027-06-30" } },
        "/owners": { get: { responses, "x-stability-level": "deprecated" } },
      },
      components: { schemas: { Pet: { properties: { tag: { "x-deprecatedInVersion": "3" } } } } },
    },
    fires: ["/paths/~1pets/get", "/paths/~1owners/get", "/components/schemas/Pet/properties/tag"],
  },
  {
    name: "with the flag",
    document: { paths: { "/pets": { get: { responses, deprecated: true, "x-is-deprecated": true } } } },
    fires: [],
  },
  {
    name: "in 2.0, where only operations have the flag",
    document: { swagger: "2.0", definitions: { Pet: { type: "object", "x-deprecated": true } } },
    fires: [],
  },
];
