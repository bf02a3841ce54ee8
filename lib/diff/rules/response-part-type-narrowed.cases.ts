import { defineCases } from "@/lib/diff/rule";

/** When `response-part-type-narrowed` fires, and when it stays silent. */
export const responsePartTypeNarrowedCases = defineCases("response-part-type-narrowed", [
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
              encoding: {file: {contentType: "image/png, image/jpeg"}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {contentType: image/png}}`,
    expected: ["response 200 › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {contentType: image/png}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: array, items: {type: string}}}}
              encoding: {file: {contentType: "image/png, image/jpeg"}}`,
    expected: [],
  },
]);
