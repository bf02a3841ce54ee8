import { defineCases } from "@/lib/diff/rule";

/** When `response-link-added` fires, and when it stays silent. */
export const responseLinkAddedCases = defineCases("response-link-added", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D`,
    to: `
      responses:
        "200":
          description: D
          links: {next: {operationId: a}}`,
    expected: ["response 200 › link › next"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          links: {next: {operationId: a}}`,
    to: `
      responses:
        "200":
          description: D`,
    expected: [],
  },
]);
