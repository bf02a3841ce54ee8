import { Reach } from "@/lib/specs/graphql/reach";
import { defineLanguageLintRule } from "@/lib/lint/rule";
import { plainTypes } from "@/lib/lint/graphql/declared-sites";

/** Every type is reached by a root field. */
export const graphqlTypeUnused = defineLanguageLintRule("graphql", {
  id: "graphql-type-unused",
  severity: "warning",
  title: "Every type is reached by a root field",
  why: "Nobody can ask for it: it is left over, or the field that should lead to it is missing.",
  fix: "Remove the type, or add the field that leads to it.",
  check: (contract, report) => {
    const reach = new Reach(contract);
    for (const { name, place } of plainTypes(contract)) {
      if (reach.names(name).length === 0) report({ place }, `No root field leads to \`${name}\`.`);
    }
  },
});
