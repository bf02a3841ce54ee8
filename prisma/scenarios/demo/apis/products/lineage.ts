import { append, merge, remove, set } from "@/prisma/scenarios/edit";
import { deprecateOperation } from "@/prisma/scenarios/edit-operations";
import { baseFiles, defineLineage } from "@/prisma/scenarios/lineage";

const FILES = ["openapi.yaml", "schemas/product.yaml", "schemas/category.yaml", "schemas/error.yaml"];

/** A definition in several files; changes happen in the files that are referred to. */
export const products = defineLineage({
  api: "products",
  entry: "openapi.yaml",
  base: baseFiles("demo/apis/products", FILES),
  steps: [
    { version: "1.0.0", changelog: "Products, variants and categories, in four files." },
    {
      version: "1.1.0",
      changelog: "Pictures, in a file of their own.",
      newFiles: {
        "schemas/picture.yaml": `
          Picture:
            type: object
            description: A picture of a product.
            required: [url, alt]
            properties:
              url: { type: string, format: uri, description: Where it is. }
              alt: { type: string, maxLength: 160, description: 'What is to be seen, for those who cannot.' }
              widthPx: { type: integer, minimum: 1, description: Its width. }
        `,
      },
      fileEdits: {
        "schemas/product.yaml": [
          merge(
            "pictures: { type: array, items: { $ref: 'picture.yaml#/Picture' }, description: 'Its pictures, the best first.' }",
            "NewProduct > properties",
          ),
        ],
      },
    },
    {
      version: "1.2.0",
      changelog: "Energy labels. The tree of all categories is deprecated: it weighs 3 MB by now.",
      edits: [
        deprecateOperation("GET /categories", "2027-05-31", "GET /categories/{categoryId}"),
        append("paths > /products > get > parameters", {
          name: "brand",
          in: "query",
          description: "Only of this brand.",
          schema: { type: "string" },
        }),
      ],
      fileEdits: {
        "schemas/product.yaml": [
          merge(
            "energyLabel: { type: string, enum: [A, B, C, D, E, F, G], description: The EU energy label. }",
            "NewProduct > properties",
          ),
        ],
      },
    },
    {
      version: "2.0.0",
      changelog: "Prices have moved to the Pricing API. `weightGrams` is required, since parcels are priced by it.",
      edits: [set("servers", [{ url: "https://api.meridian.example/catalogue/v2" }])],
      fileEdits: {
        "schemas/product.yaml": [
          remove("NewProduct > properties > priceCents", "Variant > properties > priceCents"),
          set("NewProduct > required", ["sku", "name", "weightGrams"]),
        ],
      },
    },
  ],
});
