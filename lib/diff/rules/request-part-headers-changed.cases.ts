import { defineCases } from "@/lib/diff/rule";

/** When `request-part-headers-changed` fires, and when it stays silent. */
export const requestPartHeadersChangedCases = defineCases("request-part-headers-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {headers: {X-Trace: {schema: {type: string}}}}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {headers: {X-Trace: {required: true, schema: {type: string}}}}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent where only the letter case changed",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {headers: {X-Trace: {schema: {type: string}}}}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {headers: {x-trace: {schema: {type: string}}}}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
