import { defineCases } from "@/lib/diff/rule";

/** When `response-part-headers-changed` fires, and when it stays silent. */
export const responsePartHeadersChangedCases = defineCases("response-part-headers-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {headers: {X-Trace: {schema: {type: string}}}}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {headers: {X-Trace: {required: true, schema: {type: string}}}}}`,
    expected: ["response 200 › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent where only the letter case changed",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {headers: {X-Trace: {schema: {type: string}}}}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {headers: {x-trace: {schema: {type: string}}}}}`,
    expected: [],
  },
]);
