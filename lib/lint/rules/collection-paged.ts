import { isJsonType } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import type { Schema } from "@/lib/specs/model";

/** Names of parameters that choose a part of a list. */
const PAGING =
  /(?:^|[^a-z])(?:limit|offset|cursor|page|per|top|skip|after|before|first|last|count|size|start|from|since|until|marker|token|max|take|range|n)(?:$|[^a-z])|page|limit|cursor|offset|maxresults|maxitems|pagina/i;

const LIST_NAMES = ["items", "data", "results", "records", "values", "entries", "list", "value"];

function isOpenList(schema: Schema): boolean {
  if (schema.types?.includes("array")) return schema.maxItems === undefined;
  return LIST_NAMES.some((name) => {
    const list = schema.properties?.get(name);
    return list?.types?.includes("array") === true && list.maxItems === undefined;
  });
}

export const collectionPaged = defineLintRule({
  id: "collection-paged",
  severity: "hint",
  title: "Collections come in pages",
  why: "A list that grows with the data becomes slow and then fails; paging cannot be added later without breaking callers.",
  fix: "Take `limit` and `cursor` (or `page`) parameters, and say in the answer how to get the next page; or bound the list with `maxItems`.",
  formats: ["openapi"],
  check: ({ mediaTypes }, report) => {
    for (const { operation, mediaType, status, ...site } of mediaTypes) {
      if (operation.method !== "GET" || status !== "200" || !isJsonType(site.type)) continue;
      if (operation.path.endsWith("}") || operation.parameters.some((parameter) => PAGING.test(parameter.name)))
        continue;
      if (mediaType.schema && isOpenList(mediaType.schema))
        report(site, `${operation.key} returns a list without paging.`);
    }
  },
});
