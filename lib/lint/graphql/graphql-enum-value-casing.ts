import { defineLanguageLintRule } from "@/lib/lint/rule";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Enum values are written in CONSTANT_CASE. */
export const graphqlEnumValueCasing = defineLanguageLintRule("graphql", {
  id: "graphql-enum-value-casing",
  severity: "info",
  title: "Enum values are written in CONSTANT_CASE",
  why: "Everybody writes them so; other values look like fields in queries.",
  fix: "Add a value of the right name beside it, and deprecate the old one.",
  check: (contract, report, document) => {
    const all = [...contract.types.values()].flatMap((type) =>
      [...type.values.values()].map(({ name, place }) => ({ name, site: { place }, path: `${type.name}.${name}` })),
    );
    const found = all
      .filter(({ name }) => !/^_*[A-Z][A-Z0-9_]*$/.test(name))
      .map(({ path, site }) => ({ site, message: `\`${path}\` is not in CONSTANT_CASE.` }));
    const message = `${found.length} of ${all.length} enum values are not in CONSTANT_CASE.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
