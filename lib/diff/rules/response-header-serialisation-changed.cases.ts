import { defineCases } from "@/lib/diff/rule";

/** When `response-header-serialisation-changed` fires, and when it stays silent. */
export const responseHeaderSerialisationChangedCases = defineCases("response-header-serialisation-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {schema: {type: object, properties: {from: {type: integer}}}}`,
    to: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {explode: true, schema: {type: object, properties: {from: {type: integer}}}}`,
    expected: ["response 200 › header › X-Range"],
  },
  {
    name: "stays silent where the value is a single one",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {schema: {type: integer}}`,
    to: `
      responses:
        "200":
          description: D
          headers:
            X-Range: {explode: true, schema: {type: integer}}`,
    expected: [],
  },
]);
