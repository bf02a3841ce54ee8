import { defineLanguageLintRule } from "@/lib/lint/rule";
import { plainTypes } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Types have a description. */
export const graphqlTypeDescription = defineLanguageLintRule("graphql", {
  id: "graphql-type-description",
  severity: "info",
  title: "Types have a description",
  why: "Clients of GraphQL read the schema itself, in an explorer or an editor: what it does not say, nobody finds.",
  fix: "Write a text in quotes before the declaration.",
  check: (contract, report, document) => {
    const all = plainTypes(contract);
    const found = all
      .filter(({ description = "" }) => description.trim() === "")
      .map(({ name, place }) => ({ site: { place }, message: `\`${name}\` has no description.` }));
    const message = `${found.length} of ${all.length} types have no description.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
