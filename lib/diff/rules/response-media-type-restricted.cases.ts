import { defineCases } from "@/lib/diff/rule";

/** When `response-media-type-restricted` fires, and when it stays silent. */
export const responseMediaTypeRestrictedCases = defineCases("response-media-type-restricted", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          content: {application/*: {}}`,
    to: `
      responses:
        "200":
          description: D
          content: {application/json: {}}`,
    expected: ["response 200 › application/*"],
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
          content: {application/*: {}}`,
    expected: [],
  },
]);
