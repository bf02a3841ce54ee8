import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Root fields have a description. */
export const graphqlOperationDescription = defineLanguageLintRule("graphql", {
  id: "graphql-operation-description",
  severity: "info",
  title: "Root fields have a description",
  why: "Root fields are what callers can ask and do: lists of operations show what their descriptions say.",
  fix: "Write a text in quotes before the field.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(({ root }) => root !== undefined);
    const found = all
      .filter(({ field: { description = "" } }) => description.trim() === "")
      .map(({ site, path }) => ({ site, message: `\`${path}\` has no description.` }));
    const message = `${found.length} of ${all.length} root fields have no description.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
