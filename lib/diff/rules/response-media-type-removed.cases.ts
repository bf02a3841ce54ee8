import { defineCases } from "@/lib/diff/rule";

/** When `response-media-type-removed` fires, and when it stays silent. */
export const responseMediaTypeRemovedCases = defineCases("response-media-type-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content: {application/json: {}, application/xml: {}}`,
    to: `
      responses:
        "200":
          description: D
          content: {application/json: {}}`,
    expected: ["response 200 › application/xml"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content: {application/json: {}}`,
    to: `
      responses:
        "200":
          description: D
          content: {application/json: {}, application/xml: {}}`,
    expected: [],
  },
  {
    name: "stays silent where the status never has a body",
    frame: "operation",
    from: `
      responses:
        "304":
          description: D
          content: {application/json: {}}`,
    to: `
      responses:
        "304":
          description: D`,
    expected: [],
  },
]);
