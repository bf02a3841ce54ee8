import { defineCases } from "@/lib/diff/rule";

/** When `response-required-header-removed` fires, and when it stays silent. */
export const responseRequiredHeaderRemovedCases = defineCases("response-required-header-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    to: `
      responses:
        "200":
          description: D`,
    expected: ["response 200 › header › X-Rate"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {required: true, schema: {type: integer}}}`,
    expected: [],
  },
]);
