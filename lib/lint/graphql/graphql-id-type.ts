import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { namedType, typeText } from "@/lib/specs/graphql/type-refs";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Fields called `id` are of the type `ID`. */
export const graphqlIdType = defineLanguageLintRule("graphql", {
  id: "graphql-id-type",
  severity: "info",
  title: "Fields called `id` are of the type `ID`",
  why: "Caches of clients tell objects apart by `id: ID`, and numbers cannot become texts later without breaking them.",
  fix: "Give the field the type `ID!`.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(({ field, root }) => field.name === "id" && !root);
    const found = all
      .filter(({ field }) => namedType(field.type) !== "ID")
      .map(({ site, path, field }) => ({
        site,
        message: `\`${path}\` is \`${typeText(field.type)}\`, and not \`ID!\`.`,
      }));
    const message = `${found.length} of ${all.length} fields called \`id\` are not of the type \`ID\`.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
