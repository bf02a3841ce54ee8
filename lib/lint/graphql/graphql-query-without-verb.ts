import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Queries are called by what they give. */
export const graphqlQueryWithoutVerb = defineLanguageLintRule("graphql", {
  id: "graphql-query-without-verb",
  severity: "hint",
  isOptIn: true,
  title: "Queries are called by what they give",
  why: "`getUser` says twice that it is a query: fields are nouns.",
  fix: "Add a field without the verb, and deprecate this one.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(({ root }) => root === "query");
    const found = all
      .filter(({ field }) => /^(?:get|list|fetch|query|find)[A-Z]/.test(field.name))
      .map(({ site, path }) => ({ site, message: `\`${path}\` begins with a verb.` }));
    const message = `${found.length} of ${all.length} queries begin with a verb.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
