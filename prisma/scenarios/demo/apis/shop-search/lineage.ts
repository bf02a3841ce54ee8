import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** Quick and thin: few words, no errors, and a field that vanished. */
export const shopSearch = demoLineage(
  "shop-search",
  [
    { version: "1.0.0", changelog: "Search." },
    {
      version: "1.1.0",
      changelog: "More ways to sort.",
      edits: [
        append("paths > /search > get > parameters > 1 > schema > enum", "rating"),
        merge("correctedQuery: { type: [string, 'null'] }", "components > schemas > SearchResult > properties"),
      ],
    },
    {
      version: "1.2.0",
      changelog: "`score` is gone: nobody could say what it meant. Vector search behind it.",
      edits: [
        remove("components > schemas > Hit > properties > score"),
        merge("reason: { type: string, description: Why it was found. }", "components > schemas > Hit > properties"),
      ],
    },
    {
      version: "1.3.0",
      changelog: "Search by picture. At least some descriptions.",
      edits: [
        merge(
          `
        /search/picture:
          post:
            operationId: searchByPicture
            summary: Search by a picture
            tags: [search]
            requestBody: { required: true, content: { image/jpeg: {} } }
            responses: { '200': { description: Results., content: { application/json: { schema: { $ref: '#/components/schemas/SearchResult' } } } }, '413': { description: Too large. } }
      `,
          "paths",
        ),
        set("components > schemas > SearchResult > description", "What was found."),
        set("components > schemas > Hit > description", "A product that was found."),
      ],
    },
  ],
  "json",
);
