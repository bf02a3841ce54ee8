/** The drafts of JSON Schema that are told apart, in the order in which they came. */
export const SCHEMA_DRAFTS = ["4", "6", "7", "2019-09", "2020-12"] as const;
export type SchemaDraft = (typeof SCHEMA_DRAFTS)[number];

/** Whether what stands beside a `$ref` counts in a draft, and references may be dynamic: 2019-09 and later. */
export function isModernDraft(draft: SchemaDraft): boolean {
  return draft === "2019-09" || draft === "2020-12";
}

/** The draft that the address of a meta-schema names; undefined where it names none. Draft 3 and 5 are read as draft 4. */
export function draftOfAddress(address: string): SchemaDraft | undefined {
  const found = /^https?:\/\/json-schema\.org\/(?:draft-0([3-7])|draft\/(2019-09|2020-12))\/(?:hyper-)?schema#?$/.exec(
    address.trim(),
  );
  if (!found) return undefined;
  const [, number, day] = found;
  if (day === "2019-09" || day === "2020-12") return day;
  return number === "6" || number === "7" ? number : "4";
}
