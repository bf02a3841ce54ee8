/** What every reading route of the interface that cannot go without a query is asked about, over `definition()`. */
const NEEDED: [RegExp, Record<string, string>][] = [
  [/\}\/lineage$/, { from: "1.0.0", to: "1.0.0" }],
  [/\}\/diff$/, { from: "1.0.0", to: "1.0.0" }],
  [/^\/search$/, { q: "pets" }],
  [/^\/ruleset-bindings\/effective$/, { api: "pets" }],
  [/^\/code-policies\/facts$/, { api: "pets", version: "1.0.0" }],
  [/\/operations\/(view|usage)$/, { operation: "GET /pets" }],
  [/\/revisions\/diff$/, { from: "1", to: "1" }],
  [/\/schemas\/view$/, { schema: "Pet" }],
];

/** The query that GET of a route cannot go without; empty for most. */
export function neededQuery(path: string): Record<string, string> {
  return NEEDED.find(([pattern]) => pattern.test(path))?.[1] ?? {};
}
