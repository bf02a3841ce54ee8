import { defineCases } from "@/lib/diff/rule";

/** When `response-link-changed` fires, and when it stays silent. */
export const responseLinkChangedCases = defineCases("response-link-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          links: {next: {operationId: a}}`,
    to: `
      responses:
        "200":
          description: D
          links: {next: {operationId: b}}`,
    expected: ["response 200 › link › next"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      responses:
        "200":
          description: D
          links: {next: {operationId: a}}`,
    to: `
      responses:
        "200":
          description: D
          links: {next: {operationId: a}}`,
    expected: [],
  },
]);
