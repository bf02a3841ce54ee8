import { Prisma } from "@/generated/prisma/client";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { OutlineOperation, OutlineSchema } from "./schema/outline";

/** Which operations or schemas of a version are in an outline: those that contain every word. */
export interface OutlineFilter {
  words: readonly string[];
  deprecated?: boolean | undefined;
}

/** A heading of an outline and what is under it, as places in the document, in order. */
export interface OutlineGroup {
  tag: string | null;
  ordinals: number[];
}

const OPERATION_TEXT = Prisma.sql`lower(concat_ws(' ', key, "operationId", summary, array_to_string(tags, ' ')))`;
const SCHEMA_TEXT = Prisma.sql`lower(concat_ws(' ', name, title))`;

function matching(versionId: string, text: Prisma.Sql, { words, deprecated }: OutlineFilter): Prisma.Sql {
  const contained = words.map((word) => Prisma.sql`AND strpos(${text}, ${word}) > 0`);
  return Prisma.sql`"versionId" = ${versionId}::uuid
    ${contained.length > 0 ? Prisma.join(contained, " ") : Prisma.empty}
    ${deprecated === undefined ? Prisma.empty : Prisma.sql`AND deprecated = ${deprecated}`}`;
}

/** Operations by their first tag, the tags in the order of the document, those without a tag last. */
export async function listOperationGroups(
  access: DataAccess,
  versionId: string,
  filter: OutlineFilter,
): Promise<OutlineGroup[]> {
  return dbOf(access).$queryRaw<OutlineGroup[]>`
    SELECT tags[1] AS tag, array_agg(ordinal ORDER BY ordinal) AS ordinals FROM "operation"
    WHERE ${matching(versionId, OPERATION_TEXT, filter)} GROUP BY tags[1] ORDER BY (tags[1] IS NULL), min(ordinal)`;
}

/** Operations by their places in the document. */
export async function listOperationsAt(
  access: DataAccess,
  versionId: string,
  ordinals: readonly number[],
): Promise<(OutlineOperation & { ordinal: number })[]> {
  return dbOf(access).operation.findMany({
    where: { versionId, ordinal: { in: [...ordinals] } },
    select: { ordinal: true, key: true, method: true, summary: true, deprecated: true, sunset: true },
  });
}

/** The place of an operation in the document. */
export async function findOperationOrdinal(access: DataAccess, versionId: string, key: string): Promise<number | null> {
  const rows = await dbOf(access).$queryRaw<{ ordinal: number }[]>`
    SELECT ordinal FROM "operation" WHERE "versionId" = ${versionId}::uuid AND md5(key) = md5(${key}) AND key = ${key} LIMIT 1`;
  return rows[0]?.ordinal ?? null;
}

/** Places of the named schemas that fit, in order. */
export async function listSchemaOrdinals(
  access: DataAccess,
  versionId: string,
  filter: OutlineFilter,
): Promise<number[]> {
  const rows = await dbOf(access).$queryRaw<{ ordinals: number[] | null }[]>`
    SELECT array_agg(ordinal ORDER BY ordinal) AS ordinals FROM "named_schema" WHERE ${matching(versionId, SCHEMA_TEXT, filter)}`;
  return rows[0]?.ordinals ?? [];
}

/** Named schemas by their places in the document. */
export async function listSchemasAt(
  access: DataAccess,
  versionId: string,
  ordinals: readonly number[],
): Promise<(OutlineSchema & { ordinal: number })[]> {
  return dbOf(access).namedSchema.findMany({
    where: { versionId, ordinal: { in: [...ordinals] } },
    select: { ordinal: true, name: true, title: true, deprecated: true },
  });
}

/** The place of a named schema in the document. */
export async function findSchemaOrdinal(access: DataAccess, versionId: string, name: string): Promise<number | null> {
  const row = await dbOf(access).namedSchema.findFirst({ where: { versionId, name }, select: { ordinal: true } });
  return row?.ordinal ?? null;
}

/** Other versions of the same API that have an operation, newest first, at most 50. */
export async function listVersionsWith(access: DataAccess, versionId: string, key: string) {
  return dbOf(access).$queryRaw<{ version: string; state: string; deprecated: boolean }[]>`
    SELECT v.label AS version, v.state, o.deprecated FROM "api_version" this
    JOIN "api_version" v ON v."apiId" = this."apiId" AND v.id <> this.id
    JOIN "operation" o ON o."versionId" = v.id AND md5(o.key) = md5(${key}) AND o.key = ${key}
    WHERE this.id = ${versionId}::uuid ORDER BY v."sortKey" DESC LIMIT 50`;
}
