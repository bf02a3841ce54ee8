import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { OperationLink as OperationLinkRow } from "@/generated/prisma/client";
import type { OperationLink } from "@/lib/lineage/model/link";
import { SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";

/** A link as it is stored, and who declared it. */
export interface DeclaredLink extends OperationLink {
  by: { kind: string; id: string; name: string };
  at: Date;
}

/** What was declared of an API's operations, by their keys. */
export async function listLinkRows(access: DataAccess, apiId: string): Promise<DeclaredLink[]> {
  const rows = await dbOf(access).operationLink.findMany({
    where: { apiId },
    orderBy: [{ fromFormat: "asc" }, { fromKey: "asc" }, { toFormat: "asc" }],
  });
  return rows.map(declaredLink);
}

/** The same of the API that has these versions. */
export async function listLinksOfVersions(access: DataAccess, versionIds: readonly string[]): Promise<DeclaredLink[]> {
  const rows = await dbOf(access).operationLink.findMany({
    where: { api: { versions: { some: { id: { in: [...versionIds] } } } } },
    orderBy: [{ fromFormat: "asc" }, { fromKey: "asc" }, { toFormat: "asc" }],
  });
  return rows.map(declaredLink);
}

/** Keeps what somebody declared, in place of what was declared of the operation before. */
export async function upsertLink(
  access: DataAccess,
  apiId: string,
  { fromFormat, fromKey, toFormat, toKey }: OperationLink,
  by: ActorRef,
  now: Date,
): Promise<void> {
  const said = { toKey, declaredByKind: by.kind, declaredById: by.id, declaredByName: by.name, declaredAt: now };
  const identity = { apiId, fromFormat, fromKey, toFormat };
  await dbOf(access).operationLink.upsert({
    where: { apiId_fromFormat_fromKey_toFormat: identity },
    create: { ...identity, ...said },
    update: said,
  });
}

/** Takes back what was declared of an operation; whether there was anything. */
export async function deleteLink(
  access: DataAccess,
  apiId: string,
  { fromFormat, fromKey, toFormat }: Omit<OperationLink, "toKey">,
): Promise<boolean> {
  const { count } = await dbOf(access).operationLink.deleteMany({ where: { apiId, fromFormat, fromKey, toFormat } });
  return count > 0;
}

function declaredLink(row: OperationLinkRow): DeclaredLink {
  return {
    fromFormat: formatOf(row.fromFormat),
    fromKey: row.fromKey,
    toFormat: formatOf(row.toFormat),
    toKey: row.toKey,
    by: { kind: row.declaredByKind, id: row.declaredById, name: row.declaredByName },
    at: row.declaredAt,
  };
}

function formatOf(stored: string): SpecFormat {
  return SPEC_FORMATS.find((format) => format === stored) ?? "openapi";
}
