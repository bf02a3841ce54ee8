import { defineCases } from "@/lib/diff/rule";

/** When `request-encoding-changed` fires, and when it stays silent. */
export const requestEncodingChangedCases = defineCases("request-encoding-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/jpeg}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
