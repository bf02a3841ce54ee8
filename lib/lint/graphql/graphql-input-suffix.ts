import { defineLanguageLintRule } from "@/lib/lint/rule";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Input types are called Input. */
export const graphqlInputSuffix = defineLanguageLintRule("graphql", {
  id: "graphql-input-suffix",
  severity: "hint",
  isOptIn: true,
  title: "Input types are called Input",
  why: "In queries a variable shows its type only: the name says that it is one to be sent.",
  fix: "Add an input type of a name with Input at its end.",
  check: (contract, report, document) => {
    const all = [...contract.types.values()].filter(({ kind }) => kind === "input");
    const found = all
      .filter(({ name }) => !name.endsWith("Input"))
      .map(({ name, place }) => ({ site: { place }, message: `\`${name}\` does not end in Input.` }));
    const message = `${found.length} of ${all.length} input types do not end in Input.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
