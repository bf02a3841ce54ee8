import { compareDirectives } from "@/lib/diff/graphql/compare-directives";
import { compareNotes } from "@/lib/diff/graphql/compare-notes";
import { compareTypes } from "@/lib/diff/graphql/compare-types";
import { Comparison } from "@/lib/diff/graphql/comparison";
import { GRAPHQL_DIFF_RULES } from "@/lib/diff/graphql/rules/index";
import { Witnesses } from "@/lib/diff/graphql/witness/witnesses";
import { defineComparer } from "@/lib/diff/languages/model";

/** Compares GraphQL schemas as callers meet them: by what queries stay right, and what comes back. */
export const GRAPHQL_COMPARER = defineComparer({
  format: "graphql",
  rules: GRAPHQL_DIFF_RULES,
  proof: "A query that the older schema takes and the newer refuses, judged by the validator of graphql-js.",
  compare: (from, to, report, _today, proofs = true) => {
    const comparison = new Comparison(
      from.native,
      to.native,
      proofs ? new Witnesses(from.native, to.native) : undefined,
      report,
    );
    compareTypes(comparison);
    compareDirectives(comparison);
    // The description of the schema is that of the document.
    const { description: _older, ...older } = from.native.schema;
    const { description: _newer, ...newer } = to.native.schema;
    compareNotes(comparison, { where: { trail: ["schema"] }, subject: "The schema", from: older, to: newer });
  },
});
