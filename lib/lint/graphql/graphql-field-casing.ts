import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites, inputSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Fields and arguments are written in camelCase. */
export const graphqlFieldCasing = defineLanguageLintRule("graphql", {
  id: "graphql-field-casing",
  severity: "warning",
  title: "Fields and arguments are written in camelCase",
  why: "All tools and libraries write fields so; generated code has two styles otherwise.",
  fix: "Add a field of the right name beside it, and deprecate the old one.",
  check: (contract, report, document) => {
    const all = [
      ...[...fieldSites(contract, document)].map(({ field: { name }, path, site }) => ({ name, path, site })),
      ...[...inputSites(contract, document)].map(({ input: { name }, path, site }) => ({ name, path, site })),
    ];
    const found = all
      .filter(({ name }) => !/^_*[a-z][A-Za-z0-9]*$/.test(name))
      .map(({ path, site }) => ({ site, message: `\`${path}\` is not in camelCase.` }));
    const message = `${found.length} of ${all.length} fields and arguments are not in camelCase.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
