import { defineCases } from "@/lib/diff/rule";

/** When `response-encoding-changed` fires, and when it stays silent. */
export const responseEncodingChangedCases = defineCases("response-encoding-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {explode: true}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {explode: false}}`,
    expected: ["response 200 › application/x-www-form-urlencoded › encoding › file"],
  },
  {
    name: "stays silent where only defaults were written down",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {style: form}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {style: form, explode: true}}`,
    expected: [],
  },
]);
