import { defineCases } from "@/lib/diff/rule";

/** When `response-header-added` fires, and when it stays silent. */
export const responseHeaderAddedCases = defineCases("response-header-added", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D`,
    to: `
      responses:
        "200":
          description: D
          headers: {X-Rate: {schema: {type: integer}}}`,
    expected: ["response 200 › header › X-Rate"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
