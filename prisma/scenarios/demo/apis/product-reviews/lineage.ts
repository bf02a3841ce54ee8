import { merge, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

/** What lint is for: no operation ids, verbs in paths, a GET that deletes, no errors, no security. */
export const productReviews = demoLineage("product-reviews", [
  { version: "1.0", changelog: "reviews" },
  {
    version: "1.1",
    changelog: "photos",
    edits: [merge("photo_urls: { type: array, items: { type: string } }", "definitions > review > properties")],
  },
  {
    version: "1.2",
    changelog: "answers of the seller",
    edits: [
      merge(
        `
        /answer:
          post:
            parameters: [ { name: body, in: body, required: true, schema: { $ref: '#/definitions/answer' } } ]
            responses: { '200': { description: ok } }
      `,
        "paths",
      ),
      merge(
        "answer: { type: object, properties: { review_id: { type: integer }, text: { type: string } } }",
        "definitions",
      ),
      set("info > description", "Reviews of products, with answers."),
    ],
  },
]);
