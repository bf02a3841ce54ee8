import { defineCases } from "@/lib/diff/rule";

/** When `request-part-type-widened` fires, and when it stays silent. */
export const requestPartTypeWidenedCases = defineCases("request-part-type-widened", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {contentType: "image/png, image/jpeg"}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {contentType: "image/png, image/jpeg"}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
            encoding: {file: {contentType: image/png}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
