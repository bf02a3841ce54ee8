import { defineCases } from "@/lib/diff/rule";

/** When `request-encoding-changed` fires, and when it stays silent. */
export const requestEncodingChangedCases = defineCases("request-encoding-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {explode: true}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {explode: false}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › application/x-www-form-urlencoded › encoding › file"],
  },
  {
    name: "stays silent where only defaults were written down",
    frame: "operation",
    from: `
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {style: form}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {style: form, explode: true}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
