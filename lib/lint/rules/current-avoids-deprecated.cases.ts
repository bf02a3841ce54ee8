import type { LintCase } from "@/lib/lint/rule";

const answering = (schema: object, members: object = {}) => ({
  paths: {
    "/pets": {
      get: { responses: { "200": { description: "Fine.", content: { "application/json": { schema } } } }, ...members },
    },
  },
  components: {
    schemas: { Old: { type: "object", deprecated: true } },
    securitySchemes: { basic: { type: "http", scheme: "basic", "x-deprecated": true } },
  },
});
const old = { $ref: "#/components/schemas/Old" };

export const cases: LintCase[] = [
  {
    name: "a list of a deprecated schema",
    document: answering({ type: "array", items: old }),
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "a deprecated way to sign in",
    document: answering({}, { security: [{ basic: [] }] }),
    fires: ["/paths/~1pets/get"],
  },
  { name: "a deprecated operation", document: answering(old, { deprecated: true }), fires: [] },
  { name: "an optional field", document: answering({ properties: { old } }), fires: [] },
  { name: "one of two ways to sign in", document: answering({}, { security: [{ basic: [] }, {}] }), fires: [] },
];
