import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { IndexRows } from "@/lib/workers/protocol";

/**
 * Writes the index rows of a version. They come as JSON texts from the worker and go to the database as they are: the
 * thread that serves people never builds a row.
 */
export async function insertIndexRows(access: DataAccess, versionId: string, rows: IndexRows): Promise<void> {
  const db = dbOf(access);
  const { basePaths, stability = null } = rows;
  if (basePaths) await db.apiVersion.update({ where: { id: versionId }, data: { basePaths, stability } });
  if (rows.measures !== undefined) {
    await db.$executeRaw`UPDATE api_version SET measures = ${rows.measures}::jsonb WHERE id = ${versionId}::uuid`;
  }
  for (const json of rows.operations) {
    await db.$executeRaw`INSERT INTO "operation" ("versionId", ordinal, key, method, path, "operationId", summary, described, tags, deprecated, sunset, stability, pointer, line, uses, "calledAs", "searchText")
      SELECT ${versionId}::uuid, r.ordinal, r.key, r.method, r.path, r."operationId", r.summary, coalesce(r.described, false),
        ARRAY(SELECT jsonb_array_elements_text(r.tags)), r.deprecated, r.sunset, r.stability, r.pointer, r.line,
        ARRAY(SELECT jsonb_array_elements_text(r.uses)), ARRAY(SELECT jsonb_array_elements_text(r."calledAs")), r."searchText"
      FROM jsonb_to_recordset(${json}::jsonb) AS r(ordinal int, key text, method text, path text, "operationId" text, summary text, described boolean, tags jsonb, deprecated boolean, sunset text, stability text, pointer text, line int, uses jsonb, "calledAs" jsonb, "searchText" text)`;
  }
  for (const json of rows.schemas) {
    await db.$executeRaw`INSERT INTO "named_schema" ("versionId", ordinal, name, title, description, types, deprecated, pointer, line, "searchText")
      SELECT ${versionId}::uuid, r.ordinal, r.name, r.title, r.description,
        ARRAY(SELECT jsonb_array_elements_text(r.types)), r.deprecated, r.pointer, r.line, r."searchText"
      FROM jsonb_to_recordset(${json}::jsonb) AS r(ordinal int, name text, title text, description text, types jsonb, deprecated boolean, pointer text, line int, "searchText" text)`;
  }
  for (const json of rows.fields) {
    await db.$executeRaw`INSERT INTO "field" ("versionId", ordinal, name, kind, owner, type, required, deprecated, described, pointer, line)
      SELECT ${versionId}::uuid, r.ordinal, r.name, r.kind, r.owner, r.type, r.required, r.deprecated, r.described, r.pointer, r.line
      FROM jsonb_to_recordset(${json}::jsonb) AS r(ordinal int, name text, kind text, owner text, type text, required boolean, deprecated boolean, described boolean, pointer text, line int)`;
  }
  for (const json of rows.marks) {
    await db.$executeRaw`INSERT INTO "deprecation_mark" ("versionId", ordinal, kind, subject, "matchKey", direct, source, "sinceDay", "sinceVersion", sunset, "removedIn", message, replacement, guide, because, file, pointer, line)
      SELECT ${versionId}::uuid, r.ordinal, r.kind, r.subject, r."matchKey", r.direct, r.source, r."sinceDay", r."sinceVersion", r.sunset, r."removedIn", r.message, r.replacement, r.guide, r.because, r.file, r.pointer, r.line
      FROM jsonb_to_recordset(${json}::jsonb) AS r(ordinal int, kind text, subject text, "matchKey" text, direct boolean, source text, "sinceDay" date, "sinceVersion" text, sunset date, "removedIn" text, message text, replacement text, guide text, because text, file text, pointer text, line int)`;
  }
  for (const json of rows.findings) {
    await db.$executeRaw`INSERT INTO "finding" ("versionId", ordinal, rule, severity, message, file, pointer, line, "column", operation, fingerprint)
      SELECT ${versionId}::uuid, r.ordinal, r.rule, r.severity, r.message, r.file, r.pointer, r.line, r."column", r.operation, r.fingerprint
      FROM jsonb_to_recordset(${json}::jsonb) AS r(ordinal int, rule text, severity text, message text, file text, pointer text, line int, "column" int, operation text, fingerprint text)`;
  }
}

/** Operations of a version that fit, in document order, one more than `limit` where there are more. */
export async function listOperationRows(
  access: DataAccess,
  versionId: string,
  filter: {
    after: number;
    limit: number;
    tsquery: string | null;
    tag?: string | undefined;
    deprecated?: boolean | undefined;
  },
) {
  const db = dbOf(access);
  const matching = filter.tsquery
    ? await db.$queryRaw<{ ordinal: number }[]>`SELECT ordinal FROM "operation" WHERE "versionId" = ${versionId}::uuid
        AND to_tsvector('simple', "searchText") @@ to_tsquery('simple', ${filter.tsquery})`
    : null;
  return db.operation.findMany({
    where: {
      versionId,
      ordinal: { gt: filter.after, ...(matching ? { in: matching.map((row) => row.ordinal) } : {}) },
      ...(filter.tag ? { tags: { has: filter.tag } } : {}),
      ...(filter.deprecated === undefined ? {} : { deprecated: filter.deprecated }),
    },
    orderBy: { ordinal: "asc" },
    take: filter.limit + 1,
  });
}

/** Findings of a version that fit, in the order they were found, one more than `limit` where there are more. */
export async function listFindingRows(
  access: DataAccess,
  versionId: string,
  filter: { after: number; limit: number; severity?: string | undefined; rule?: string | undefined },
) {
  return dbOf(access).finding.findMany({
    where: {
      versionId,
      ordinal: { gt: filter.after },
      ...(filter.severity ? { severity: filter.severity } : {}),
      ...(filter.rule ? { rule: filter.rule } : {}),
    },
    orderBy: { ordinal: "asc" },
    take: filter.limit + 1,
  });
}

/** Named schemas of a version that fit, in document order, one more than `limit` where there are more. */
export async function listSchemaRows(
  access: DataAccess,
  versionId: string,
  filter: { after: number; limit: number; tsquery?: string | null },
) {
  const db = dbOf(access);
  const matching = filter.tsquery
    ? await db.$queryRaw<
        { ordinal: number }[]
      >`SELECT ordinal FROM "named_schema" WHERE "versionId" = ${versionId}::uuid
        AND to_tsvector('simple', "searchText") @@ to_tsquery('simple', ${filter.tsquery})`
    : null;
  return db.namedSchema.findMany({
    where: {
      versionId,
      ordinal: { gt: filter.after, ...(matching ? { in: matching.map((row) => row.ordinal) } : {}) },
    },
    orderBy: { ordinal: "asc" },
    take: filter.limit + 1,
  });
}

/** How many versions another engine than this has indexed. */
export async function countOutdated(access: DataAccess, engine: string): Promise<number> {
  return dbOf(access).apiVersion.count({ where: { indexEngine: { not: engine } } });
}

/** Some of them: newest versions first, for these are searched. */
export async function findOutdated(access: DataAccess, engine: string, limit: number) {
  const select = {
    id: true,
    format: true,
    digest: true,
    api: { select: { id: true, slug: true, newestVersionId: true } },
  } as const;
  const db = dbOf(access);
  const newest = await db.apiVersion.findMany({
    where: { indexEngine: { not: engine }, newestOf: { isNot: null } },
    select,
    take: limit,
  });
  if (newest.length > 0) return newest;
  return db.apiVersion.findMany({ where: { indexEngine: { not: engine } }, select, take: limit });
}

/** Removes the findings of a version. */
export async function deleteFindingRows(access: DataAccess, versionId: string): Promise<void> {
  await dbOf(access).finding.deleteMany({ where: { versionId } });
}

/** Removes what `insertIndexRows` wrote of a version, except its findings. */
export async function deleteIndexRows(access: DataAccess, versionId: string): Promise<void> {
  const db = dbOf(access);
  await db.operation.deleteMany({ where: { versionId } });
  await db.namedSchema.deleteMany({ where: { versionId } });
  await db.field.deleteMany({ where: { versionId } });
  await db.deprecationMark.deleteMany({ where: { versionId } });
}

/** Notes the engine that a version is indexed by; false where the version is gone, or has other bytes by now. */
export async function markIndexed(
  access: DataAccess,
  { id, digest }: { id: string; digest: string },
  engine: string,
): Promise<boolean> {
  const { count } = await dbOf(access).apiVersion.updateMany({
    where: { id, digest },
    data: { indexEngine: engine },
  });
  return count > 0;
}
