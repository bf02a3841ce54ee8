import { defineCases } from "@/lib/diff/rule";

/** When `response-content-encoding-changed` fires, and when it stays silent. */
export const responseContentEncodingChangedCases = defineCases("response-content-encoding-changed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          contentEncoding: base64`,
    to: `
      type: object
      properties:
        size:
          type: string
          contentEncoding: base32`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          contentEncoding: base64`,
    to: `
      type: object
      properties:
        size:
          type: string
          contentEncoding: base64`,
    expected: [],
  },
]);
