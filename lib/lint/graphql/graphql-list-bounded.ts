import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/graphql/declared-sites";
import { nullableType } from "@/lib/specs/graphql/type-refs";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";

/** Arguments by which a list can be made shorter. */
const BOUNDS =
  /^(?:first|last|limit|take|top|size|count|max|offset|skip|page|after|before|cursor|pagination|paging|input|ids?$|.*(?:Ids|Limit|PageSize|PerPage|Slugs|Keys)$)/;

/** Root fields that give lists can be asked for less. */
export const graphqlListBounded = defineLanguageLintRule("graphql", {
  id: "graphql-list-bounded",
  severity: "warning",
  title: "Root fields that give lists can be asked for less",
  why: "A list without a limit grows until a query fails; adding a limit later changes what callers get.",
  fix: "Take `first` and `after`, or `limit` and `offset`, or give back a connection.",
  check: (contract, report, document) => {
    const all = [...fieldSites(contract, document)].filter(
      ({ root, field }) => root === "query" && nullableType(field.type).kind === "list",
    );
    const found = all
      .filter(({ field }) => ![...field.args.keys()].some((name) => BOUNDS.test(name)))
      .map(({ site, path }) => ({ site, message: `\`${path}\` gives a list that callers cannot limit.` }));
    const message = `${found.length} of ${all.length} root fields give lists that callers cannot limit.`;
    reportEachOrOnce(found, { total: all.length, root: document.root, message }, report);
  },
});
