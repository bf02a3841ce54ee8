import { lowered, noted, said } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Scalar follows another specification. */
export const graphqlScalarSpecificationChanged = defineLanguageRule({
  id: "graphql-scalar-specification-changed",
  format: "graphql",
  on: "none/scalar/specification/changed",
  severity: "dangerous",
  title: "Scalar follows another specification",
  why: "Values may be written and read otherwise than callers do.",
  fix: "Add a scalar of a new name.",
  message: (facts) =>
    noted(
      `The specification of ${lowered(facts.subject)} changed from ${said(facts.before)} to ${said(facts.after)}`,
      facts,
    ),
});
