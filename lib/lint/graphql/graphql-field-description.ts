import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Fields have a description. */
export const graphqlFieldDescription = defineLanguageLintRule("graphql", {
  id: "graphql-field-description",
  severity: "hint",
  isOptIn: true,
  title: "Fields have a description",
  why: "A name seldom says the unit, the format, or when a value is null.",
  fix: "Write a text in quotes before the field.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(({ root }) => root === undefined);
    const found = all
      .filter(({ field: { description = "" } }) => description.trim() === "")
      .map(({ site, path }) => ({ site, message: `\`${path}\` has no description.` }));
    const message = `${found.length} of ${all.length} fields have no description.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
