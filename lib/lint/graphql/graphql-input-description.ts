import { defineLanguageLintRule } from "@/lib/lint/rule";
import { inputSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Arguments and input fields have a description. */
export const graphqlInputDescription = defineLanguageLintRule("graphql", {
  id: "graphql-input-description",
  severity: "hint",
  isOptIn: true,
  title: "Arguments and input fields have a description",
  why: "Callers have to know what they may give, and what happens if they give nothing.",
  fix: "Write a text in quotes before the argument or the field.",
  check: (contract, report, document) => {
    const all = [...inputSites(contract, document)];
    const found = all
      .filter(({ input: { description = "" } }) => description.trim() === "")
      .map(({ site, path }) => ({ site, message: `\`${path}\` has no description.` }));
    const message = `${found.length} of ${all.length} arguments and input fields have no description.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
