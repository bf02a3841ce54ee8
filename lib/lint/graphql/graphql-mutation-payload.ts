import { BUILTIN_SCALARS } from "@/lib/specs/graphql/builtin";
import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { namedType } from "@/lib/specs/graphql/type-refs";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Mutations give back an object. */
export const graphqlMutationPayload = defineLanguageLintRule("graphql", {
  id: "graphql-mutation-payload",
  severity: "info",
  title: "Mutations give back an object",
  why: "A scalar cannot grow: neither what was changed nor what went wrong can be added later.",
  fix: "Give back a type of its own with a field for the result.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(({ root }) => root === "mutation");
    const isLeaf = (name: string): boolean => {
      const kind = contract.types.get(name)?.kind;
      return BUILTIN_SCALARS.has(name) || kind === "scalar" || kind === "enum";
    };
    const found = all
      .filter(({ field }) => isLeaf(namedType(field.type)))
      .map(({ site, path }) => ({ site, message: `\`${path}\` gives back a single value.` }));
    const message = `${found.length} of ${all.length} mutations give back a single value.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
