import type { Db } from "@/lib/db/data-access";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { INDEX_ENGINE_VERSION } from "@/lib/search/model/index-engine";
import { summaryUnder } from "@/lib/versions/model/change-tally";
import type { EstateApi, EstateVersion } from "./estate";
import type { ExaminedRevision } from "./examine-family";

const BY = { kind: "system", id: "wide-catalog", name: "Concordat (wide-catalog)" } as const;
/** Where nobody ever set any. */
const NO_POLICY = { severities: {} };

/** Writes bytes that are not there yet. */
export async function insertBlobs(db: Db, revisions: readonly ExaminedRevision[]): Promise<void> {
  const files = revisions.flatMap(({ examination }) => examination.files);
  await db.blob.createMany({
    data: files.map(({ digest, sizeBytes, content }) => ({ digest, sizeBytes, content: new Uint8Array(content) })),
    skipDuplicates: true,
  });
}

/** Writes APIs without their versions. */
export async function insertApis(
  db: Db,
  apis: readonly EstateApi[],
  teamIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = apis.map(({ versions, team, ...api }) => ({
    ...api,
    teamId: teamIds.get(team),
    lastSequence: versions.length,
  }));
  await db.$executeRaw`INSERT INTO "api" (id, slug, name, description, "teamId", domain, tags, tier, "createdAt", "updatedAt", "lastSequence", "searchText")
    SELECT r.id, r.slug, r.name, r.description, r."teamId", r.domain, ARRAY(SELECT jsonb_array_elements_text(r.tags)), r.tier, r."createdAt", r."updatedAt", r."lastSequence", r."searchText"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, slug text, name text, description text, "teamId" uuid, domain text, tags jsonb, tier int, "createdAt" timestamp, "updatedAt" timestamp, "lastSequence" int, "searchText" text)`;
}

/** A version of an API and what was found of its definition. */
export interface PlacedVersion {
  apiId: string;
  version: EstateVersion;
  before: EstateVersion | undefined;
  found: ExaminedRevision;
}

function versionRow({ apiId, version, before, found: { examination, tally } }: PlacedVersion) {
  const { counts, files } = examination;
  const summary = tally ? summaryUnder(tally, NO_POLICY) : null;
  return {
    id: version.id,
    apiId,
    label: version.label,
    sortKey: version.sortKey,
    sequence: version.sequence,
    state: version.state,
    format: examination.format,
    specVersion: examination.specVersion,
    title: examination.title,
    digest: examination.digest,
    sizeBytes: examination.sizeBytes,
    publishedAt: version.publishedAt,
    publishedByKind: BY.kind,
    publishedById: BY.id,
    publishedByName: BY.name,
    stateChangedAt: version.publishedAt,
    indexEngine: INDEX_ENGINE_VERSION,
    operationCount: counts.operations,
    deprecatedOperationCount: counts.deprecatedOperations,
    schemaCount: counts.schemas,
    fieldCount: counts.fields,
    undescribedFieldCount: counts.undescribedFields,
    errorCount: counts.findings.error,
    warningCount: counts.findings.warning,
    infoCount: counts.findings.info,
    hintCount: counts.findings.hint,
    comparedWithId: tally ? (before?.id ?? null) : null,
    breakingCount: summary?.breaking ?? null,
    dangerousCount: summary?.dangerous ?? null,
    nonBreakingCount: summary?.nonBreaking ?? null,
    changeTally: tally,
    tallyEngine: tally ? DIFF_ENGINE_VERSION : null,
    file: files[0],
  };
}

/** Writes versions, their files, their only revisions, their deprecations and the reviews that wait. */
export async function insertVersions(db: Db, placed: readonly PlacedVersion[]): Promise<void> {
  const rows = placed.map(versionRow);
  const bare = rows.map(({ file, ...row }) => row);
  await db.$executeRaw`INSERT INTO "api_version" (id, "apiId", label, "sortKey", sequence, state, format, "specVersion", title, digest, "sizeBytes", "publishedAt", "publishedByKind", "publishedById", "publishedByName", "stateChangedAt", "indexEngine", "operationCount", "deprecatedOperationCount", "schemaCount", "fieldCount", "undescribedFieldCount", "errorCount", "warningCount", "infoCount", "hintCount", "comparedWithId", "breakingCount", "dangerousCount", "nonBreakingCount", "changeTally", "tallyEngine")
    SELECT r.id, r."apiId", r.label, r."sortKey", r.sequence, r.state, r.format, r."specVersion", r.title, r.digest, r."sizeBytes", r."publishedAt", r."publishedByKind", r."publishedById", r."publishedByName", r."stateChangedAt", r."indexEngine", r."operationCount", r."deprecatedOperationCount", r."schemaCount", r."fieldCount", r."undescribedFieldCount", r."errorCount", r."warningCount", r."infoCount", r."hintCount", r."comparedWithId", r."breakingCount", r."dangerousCount", r."nonBreakingCount", r."changeTally", r."tallyEngine"
    FROM jsonb_populate_recordset(NULL::"api_version", ${JSON.stringify(bare)}::jsonb) AS r`;
  const files = rows.map(({ id, file }) => ({ versionId: id, ...file, isEntry: true, content: null }));
  await db.$executeRaw`INSERT INTO "version_file" ("versionId", name, digest, "mediaType", "isEntry")
    SELECT r."versionId", r.name, r.digest, r."mediaType", r."isEntry"
    FROM jsonb_populate_recordset(NULL::"version_file", ${JSON.stringify(files)}::jsonb) AS r`;
  const ids = rows.map(({ id }) => id);
  await db.$executeRaw`INSERT INTO "version_revision" ("versionId", number, format, "specVersion", digest, "sizeBytes", "pushedAt", "pushedByKind", "pushedById", "pushedByName")
    SELECT id, 1, format, "specVersion", digest, "sizeBytes", "publishedAt", "publishedByKind", "publishedById", "publishedByName" FROM "api_version" WHERE id = ANY(${ids}::uuid[])`;
  await db.$executeRaw`INSERT INTO "revision_file" ("versionId", number, name, digest, "mediaType", "isEntry")
    SELECT "versionId", 1, name, digest, "mediaType", "isEntry" FROM "version_file" WHERE "versionId" = ANY(${ids}::uuid[])`;
  await insertDeprecations(db, placed);
  await insertReviews(db, placed);
}

async function insertDeprecations(db: Db, placed: readonly PlacedVersion[]): Promise<void> {
  const leaving = placed.flatMap(({ version }) => (version.sunsetAt ? [{ version, sunsetAt: version.sunsetAt }] : []));
  await db.deprecation.createMany({
    data: leaving.map(({ version, sunsetAt }) => ({
      id: version.id.replace("-70e2-", "-70d4-"),
      versionId: version.id,
      deprecatedAt: version.publishedAt,
      sunsetAt,
      reason: "A newer version replaces it.",
      byKind: BY.kind,
      byId: BY.id,
      byName: BY.name,
      recordedAt: version.publishedAt,
    })),
  });
}

async function insertReviews(db: Db, placed: readonly PlacedVersion[]): Promise<void> {
  const waiting = placed.filter(({ version }) => version.inReview);
  await db.review.createMany({
    data: waiting.map(({ version, before }) => ({
      id: version.id.replace("-70e2-", "-70f3-"),
      versionId: version.id,
      purpose: "To become active.",
      requestedByKind: BY.kind,
      requestedById: BY.id,
      requestedByName: BY.name,
      requestedAt: version.publishedAt,
      baselineId: before?.id ?? null,
    })),
  });
}

/** Points APIs at their newest version, and at their newest active one. */
export async function pointAtHeads(db: Db, apis: readonly EstateApi[]): Promise<void> {
  const rows = apis.map(({ id, versions }) => {
    const ordered = versions.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    const active = ordered.findLast(({ state }) => state === "active");
    return { id, newest: ordered.at(-1)?.id, active: active?.id ?? null };
  });
  await db.$executeRaw`UPDATE "api" SET "newestVersionId" = r.newest, "activeVersionId" = r.active
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, newest uuid, active uuid) WHERE "api".id = r.id`;
}
