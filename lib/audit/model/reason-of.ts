import type { AuditEntry } from "@/lib/core/context";

/** Fields of what was written that say why it was done, the first first. */
const NAMES = ["reason", "note", "purpose"] as const;

/** Why something was done: what its entry says, or what is said in what was written; null where nobody said. */
export function reasonOf({ reason, after }: Pick<AuditEntry, "reason" | "after">): string | null {
  const said = [reason, ...NAMES.map((name) => textOf(after, name))];
  return said.find((one) => one !== undefined && one !== "") ?? null;
}

function textOf(value: unknown, name: string): string | undefined {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return undefined;
  const text: unknown = Reflect.get(value, name);
  return typeof text === "string" ? text.trim() : undefined;
}
