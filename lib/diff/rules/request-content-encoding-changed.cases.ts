import { defineCases } from "@/lib/diff/rule";

/** When `request-content-encoding-changed` fires, and when it stays silent. */
export const requestContentEncodingChangedCases = defineCases("request-content-encoding-changed", [
  {
    name: "fires",
    frame: "request-schema",
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
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
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
