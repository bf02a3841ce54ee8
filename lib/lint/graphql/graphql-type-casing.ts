import { defineLanguageLintRule } from "@/lib/lint/rule";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Types are written in PascalCase. */
export const graphqlTypeCasing = defineLanguageLintRule("graphql", {
  id: "graphql-type-casing",
  severity: "warning",
  title: "Types are written in PascalCase",
  why: "All tools and libraries write types so; others look like fields in queries.",
  fix: "Add a type of the right name beside it, and deprecate what leads to the old one.",
  check: (contract, report, document) => {
    const all = [...contract.types.values()];
    const found = all
      .filter(({ name }) => !/^_*[A-Z][A-Za-z0-9]*$/.test(name))
      .map(({ name, place }) => ({ site: { place }, message: `\`${name}\` is not in PascalCase.` }));
    const message = `${found.length} of ${all.length} types are not in PascalCase.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
