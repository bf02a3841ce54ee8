import { SCHEMA_DRAFTS, type SchemaDraft } from "@/lib/specs/json-schema/draft";

/** Keywords with the first and the last draft that has them. */
const KEYWORDS: Readonly<Record<string, readonly [first: SchemaDraft, last: SchemaDraft]>> = {
  id: ["4", "4"],
  const: ["6", "2020-12"],
  contains: ["6", "2020-12"],
  propertyNames: ["6", "2020-12"],
  if: ["7", "2020-12"],
  else: ["7", "2020-12"],
  contentEncoding: ["7", "2020-12"],
  contentMediaType: ["7", "2020-12"],
  additionalItems: ["4", "2019-09"],
  dependencies: ["4", "7"],
  $recursiveRef: ["2019-09", "2019-09"],
  dependentRequired: ["2019-09", "2020-12"],
  dependentSchemas: ["2019-09", "2020-12"],
  minContains: ["2019-09", "2020-12"],
  maxContains: ["2019-09", "2020-12"],
  unevaluatedItems: ["2019-09", "2020-12"],
  unevaluatedProperties: ["2019-09", "2020-12"],
  prefixItems: ["2020-12", "2020-12"],
  $dynamicRef: ["2020-12", "2020-12"],
};

/** Keywords of other drafts that are read all the same, since everybody reads them. */
const LENIENT: ReadonlySet<string> = new Set(["id", "dependencies"]);

/** The drafts that have a keyword, in words; undefined where this one does, or where the keyword is of no draft. */
export function otherDraftsOf(keyword: string, draft: SchemaDraft): string | undefined {
  const range = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  if (!range || LENIENT.has(keyword)) return undefined;
  const [first, last] = range;
  const at = SCHEMA_DRAFTS.indexOf(draft);
  if (at >= SCHEMA_DRAFTS.indexOf(first) && at <= SCHEMA_DRAFTS.indexOf(last)) return undefined;
  return first === last ? `draft ${first}` : `drafts ${first} to ${last}`;
}
