import { merge, remove, renameField, set } from "@/prisma/scenarios/edit";
import { demoLineage } from "@/prisma/scenarios/lineage";

const both = (schema: string) =>
  merge(
    "quantity: { type: integer, minimum: 1, maximum: 999, description: How many. }\nqty: { type: integer, minimum: 1, maximum: 999, deprecated: true, description: The old name of `quantity`. }",
    `components > schemas > ${schema} > properties`,
  );

/** A field renamed badly, and then put right: both names first, the old one gone at the major version. */
export const pricing = demoLineage("pricing", [
  { version: "1.0.0", changelog: "Prices, quotes and vouchers." },
  {
    version: "1.1.0",
    changelog: "Quotes say which promotions were applied.",
    edits: [
      merge(
        "promotions: { type: array, items: { type: string }, description: What was applied. }",
        "components > schemas > Quote > properties",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "`qty` is called `quantity` now.",
    edits: [renameField("BasketLine", "qty", "quantity"), renameField("QuoteLine", "qty", "quantity")],
  },
  {
    version: "1.2.1",
    changelog: "Sorry. `qty` is back beside `quantity`, deprecated, and either will do. It goes away with 2.0.",
    edits: [
      set("components > schemas > BasketLine > required", ["sku"]),
      both("BasketLine"),
      set("components > schemas > QuoteLine > required", ["sku", "quantity", "qty", "gross"]),
      both("QuoteLine"),
    ],
  },
  {
    version: "2.0.0",
    changelog: "`qty` is gone, as announced in 1.2.1. Amounts are exact: minor units in place of floating point.",
    edits: [
      ...["BasketLine", "QuoteLine"].map((name) => remove(`components > schemas > ${name} > properties > qty`)),
      set("components > schemas > BasketLine > required", ["sku", "quantity"]),
      set("components > schemas > QuoteLine > required", ["sku", "quantity", "grossMinor"]),
      renameField("Price", "gross", "grossMinor"),
      renameField("Quote", "gross", "grossMinor"),
      ...["Price", "Quote", "QuoteLine"].map((name) =>
        merge(
          "grossMinor: { type: integer, minimum: 0, description: 'With VAT, in minor units.' }",
          `components > schemas > ${name} > properties`,
        ),
      ),
      remove("components > schemas > QuoteLine > properties > gross"),
      set("servers", [{ url: "https://api.meridian.example/pricing/v2" }]),
    ],
  },
]);
