import { createHash } from "node:crypto";

/** Statements of the registry that come again and again are fewer; each keeps a plan in the memory of the session. */
const MOST_NAMED = 250;
/** Once it has come as often as this, a statement is worth a name. */
const NAMED_AFTER = 3;
const MOST_COUNTED = 2_000;
const NO_NAME = "";
/** How these are best answered hangs on what is looked for, so each is planned for itself: text searches, likeness. */
const PLANNED_EACH_TIME = /@@| % |tsquery|LIKE/i;

/**
 * Gives statements that only read names, so that the session keeps them parsed and planned: planning is most of what a
 * small statement costs. The same text has the same name, whoever sends it.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMED || !/^\s*(?:SELECT|WITH)\b/i.test(sql) || PLANNED_EACH_TIME.test(sql)) return NO_NAME;
    const times = (seen.get(sql) ?? 0) + 1;
    if (times <= NAMED_AFTER) {
      if (seen.size >= MOST_COUNTED) seen.clear();
      seen.set(sql, times);
      return NO_NAME;
    }
    seen.delete(sql);
    const name = `c_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
