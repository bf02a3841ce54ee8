import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Mutations take one argument called `input`. */
export const graphqlMutationInput = defineLanguageLintRule("graphql", {
  id: "graphql-mutation-input",
  severity: "hint",
  isOptIn: true,
  title: "Mutations take one argument called `input`",
  why: "An input type can grow without a longer call, and clients hand it over as one variable.",
  fix: "Take `input: NameInput!`, with what was given in its fields.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(
      ({ root, field }) => root === "mutation" && field.args.size > 0,
    );
    const found = all
      .filter(({ field }) => field.args.size > 1 || !field.args.has("input"))
      .map(({ site, path }) => ({ site, message: `\`${path}\` takes other arguments than \`input\`.` }));
    const message = `${found.length} of ${all.length} mutations take other arguments than \`input\`.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
