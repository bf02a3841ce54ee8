import { defineCases } from "@/lib/diff/rule";

/** When `response-optional-header-removed` fires, and when it stays silent. */
export const responseOptionalHeaderRemovedCases = defineCases("response-optional-header-removed", [
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
          description: D`,
    expected: ["response 200 › header › X-Rate"],
  },
  {
    name: "stays silent where only letter case changed",
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
          headers: {x-rate: {schema: {type: integer}}}`,
    expected: [],
  },
]);
