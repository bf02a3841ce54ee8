import { append, merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** A draft that cannot go on: its validity errors stop the review. */
export const returns = demoLineage("returns", [
  { version: "1.0.0", changelog: "Returns." },
  {
    version: "1.1.0",
    changelog: "Customers can add photos.",
    edits: [
      merge(
        "photos: { type: array, maxItems: 5, items: { type: string, format: uri } }",
        "definitions > NewReturn > properties",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "More reasons. (Merged from two branches by hand.)",
    edits: [
      append("definitions > NewReturn > properties > reason > enum", "too_late"),
      set("paths > /returns/{returnId} > delete > responses", {}),
      merge(
        "/returns/{returnId}/photos: { get: { operationId: listPhotos, summary: Photos, tags: [returns], parameters: [ { name: size, in: query, type: picture } ], responses: { '200': { description: Photos. } } } }",
        "paths",
      ),
    ],
  },
]);
