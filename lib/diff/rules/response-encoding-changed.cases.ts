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
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/png}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/jpeg}}`,
    expected: ["response 200 › multipart/form-data › encoding › file"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/png}}`,
    to: `
      responses:
        "200":
          description: D
          content:
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/png}}`,
    expected: [],
  },
]);
