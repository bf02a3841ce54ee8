import { defineCases } from "@/lib/diff/rule";

/** When `response-media-type-added` fires, and when it stays silent. */
export const responseMediaTypeAddedCases = defineCases("response-media-type-added", [
  {
    name: "fires",
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
    expected: ["response 200 › application/xml"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
