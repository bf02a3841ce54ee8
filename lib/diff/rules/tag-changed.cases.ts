import { defineCases } from "@/lib/diff/rule";

/** When `tag-changed` fires, and when it stays silent. */
export const tagChangedCases = defineCases("tag-changed", [
  {
    name: "fires",
    frame: "document",
    from: `
      tags:
        - {name: a, description: A}
      paths: {}`,
    to: `
      tags:
        - {name: a, description: B}
      paths: {}`,
    expected: ["tags › a"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      tags:
        - {name: a, description: A}
      paths: {}`,
    to: `
      tags:
        - {name: a, description: A}
      paths: {}`,
    expected: [],
  },
]);
