import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { IndexedField } from "@/lib/threads/model/field-address";
import type { IndexedFinding, IndexedOperation } from "@/lib/threads/model/place-anchor";

/** A name may stand in this many places of one owner; one of them is meant. */
const MOST_FIELDS = 5_000;

/** The operations that some keys and ids may mean: all of the version's, since a path may have been renamed. */
export async function readOperations(access: DataAccess, versionId: string): Promise<IndexedOperation[]> {
  return dbOf(access).operation.findMany({
    where: { versionId },
    select: { key: true, operationId: true, pointer: true, line: true },
    orderBy: { ordinal: "asc" },
  });
}

/** The fields with one of these names that these owners have. */
export async function readFields(
  access: DataAccess,
  versionId: string,
  { names, owners }: { names: readonly string[]; owners: readonly string[] },
): Promise<IndexedField[]> {
  return dbOf(access).field.findMany({
    where: { versionId, name: { in: [...names] }, owner: { in: [...owners] } },
    select: { name: true, kind: true, owner: true, pointer: true, line: true },
    orderBy: { ordinal: "asc" },
    take: MOST_FIELDS,
  });
}

/** The findings with one of these fingerprints, and those of the same rules that say the same. */
export async function readFindings(
  access: DataAccess,
  versionId: string,
  { fingerprints, messages }: { fingerprints: readonly string[]; messages: readonly string[] },
): Promise<IndexedFinding[]> {
  return dbOf(access).finding.findMany({
    where: { versionId, OR: [{ fingerprint: { in: [...fingerprints] } }, { message: { in: [...messages] } }] },
    select: { fingerprint: true, rule: true, message: true, pointer: true, line: true, operation: true },
    orderBy: { ordinal: "asc" },
    take: MOST_FIELDS,
  });
}
