import { defineCases } from "@/lib/diff/rule";

/** When `response-header-became-required` fires, and when it stays silent. */
export const responseHeaderBecameRequiredCases = defineCases("response-header-became-required", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {schema: {type: integer}}}`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    expected: ["response 200 › header › X-Rate"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {schema: {type: integer}}}`,
    expected: [],
  },
]);
