import { defineCases } from "@/lib/diff/rule";

/** When `tag-added` fires, and when it stays silent. */
export const tagAddedCases = defineCases("tag-added", [
  {
    name: "fires",
    frame: "document",
    from: `
      tags:
        - {name: a, description: A}
      paths: {}`,
    to: `
      tags:
        - {name: a, description: A}
        - {name: b, description: B}
      paths: {}`,
    expected: ["tags › b"],
  },
  {
    name: "stays silent the other way round",
    frame: "document",
    from: `
      tags:
        - {name: a, description: A}
        - {name: b, description: B}
      paths: {}`,
    to: `
      tags:
        - {name: a, description: A}
      paths: {}`,
    expected: [],
  },
]);
