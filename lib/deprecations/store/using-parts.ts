import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { UsingParts } from "@/lib/deprecations/model/propagate-records";

const MOST_ROWS = 50_000;
const LIST = "array of ";

/**
 * By version, what is made of some schemas: operations, also indirectly, and the fields of named schemas whose type is one of them.
 * Two queries, however many versions there are.
 */
export async function listUsingParts(
  access: DataAccess,
  versionIds: readonly string[],
  schemas: readonly string[],
): Promise<Map<string, UsingParts>> {
  const parts = new Map<string, { operations: { key: string; uses: string[] }[]; fields: UsingField[] }>();
  if (versionIds.length === 0 || schemas.length === 0) return parts;
  for (const id of versionIds) parts.set(id, { operations: [], fields: [] });
  const names = [...schemas];
  const of = { versionId: { in: [...versionIds] } };
  const orderBy = [{ versionId: "asc" as const }, { ordinal: "asc" as const }];
  const operations = await dbOf(access).operation.findMany({
    where: { ...of, uses: { hasSome: names } },
    select: { versionId: true, key: true, uses: true },
    orderBy,
    take: MOST_ROWS,
  });
  for (const { versionId, ...operation } of operations) parts.get(versionId)?.operations.push(operation);
  const fields = await dbOf(access).field.findMany({
    where: { ...of, kind: "property", type: { in: names.flatMap((name) => [name, `${LIST}${name}`]) } },
    select: { versionId: true, owner: true, name: true, type: true, pointer: true },
    orderBy,
    take: MOST_ROWS,
  });
  for (const { versionId, owner, name, type, pointer } of fields) {
    // Deeper ones have a longer way than the index knows.
    if (!pointer.endsWith(`/${escaped(owner)}/properties/${escaped(name)}`)) continue;
    const uses = type.startsWith(LIST) && !names.includes(type) ? type.slice(LIST.length) : type;
    parts.get(versionId)?.fields.push({ place: `${owner}.${name}`, uses });
  }
  return parts;
}

type UsingField = UsingParts["fields"][number];

/** A name as a step of a JSON pointer (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
