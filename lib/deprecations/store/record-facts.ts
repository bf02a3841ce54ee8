import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { fieldPlaces, parameterPlace } from "@/lib/deprecations/model/subject";

/** A version of which something may go away. */
export interface RecordVersion {
  id: string;
  label: string;
  sortKey: string;
  state: string;
  publishedAt: Date;
  api: { id: string; slug: string; name: string; team: { slug: string; name: string } };
}

/** Which versions are looked at. */
export interface VersionScope {
  apiIds?: readonly string[] | undefined;
  versionIds?: readonly string[] | undefined;
  team?: string | undefined;
  /** The slug of a consumer: only APIs that it is known to call. */
  consumer?: string | undefined;
  states?: readonly string[] | undefined;
}

const details = {
  id: true,
  label: true,
  sortKey: true,
  state: true,
  publishedAt: true,
  api: { select: { id: true, slug: true, name: true, team: { select: { slug: true, name: true } } } },
} satisfies Prisma.ApiVersionSelect;

/** More versions than this are not looked at together. */
const MOST_VERSIONS = 5_000;

/** Versions of a scope of which something goes away: by a record, by one of a part of their API, or by a mark of their own. */
export async function listRecordVersions(access: DataAccess, scope: VersionScope): Promise<RecordVersion[]> {
  const { apiIds, versionIds, team, consumer, states } = scope;
  const where: Prisma.ApiVersionWhereInput = {
    ...(apiIds === undefined ? {} : { apiId: { in: [...apiIds] } }),
    ...(versionIds === undefined ? {} : { id: { in: [...versionIds] } }),
    ...(states === undefined ? {} : { state: { in: [...states] } }),
    api: {
      ...(team === undefined ? {} : { team: { slug: team } }),
      ...(consumer === undefined ? {} : { dependencies: { some: { consumer: { slug: consumer } } } }),
    },
    OR: [
      { deprecation: { isNot: null } },
      { marks: { some: {} } },
      { api: { partDeprecations: { some: { closedAt: null } } } },
    ],
  };
  return dbOf(access).apiVersion.findMany({ where, select: details, orderBy: { id: "asc" }, take: MOST_VERSIONS });
}

/** A mark of a document, as records are made of it. */
export interface MarkRow {
  versionId: string;
  kind: string;
  subject: string;
  matchKey: string;
  direct: boolean;
  source: string;
  sinceDay: Date | null;
  sunset: Date | null;
  message: string | null;
  replacement: string | null;
  guide: string | null;
  because: string | null;
}

/** More marks than this are not read together. */
const MOST_MARKS = 20_000;

/** What documents of versions mark, in their order; what only uses it, where `direct` is not asked for. */
export async function listMarks(
  access: DataAccess,
  versionIds: readonly string[],
  { kinds, directOnly }: { kinds: readonly string[]; directOnly: boolean },
): Promise<MarkRow[]> {
  return dbOf(access).deprecationMark.findMany({
    where: {
      versionId: { in: [...versionIds] },
      kind: { in: [...kinds] },
      ...(directOnly ? { direct: true } : {}),
    },
    select: {
      versionId: true,
      kind: true,
      subject: true,
      matchKey: true,
      direct: true,
      source: true,
      sinceDay: true,
      sunset: true,
      message: true,
      replacement: true,
      guide: true,
      because: true,
    },
    orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
    take: MOST_MARKS,
  });
}

/** Which versions of APIs mark what, oldest version first; only what has one of the keys. Drafts are left out. */
export async function listMarkHistory(
  access: DataAccess,
  apiIds: readonly string[],
  matchKeys: readonly string[],
): Promise<{ apiId: string; versionId: string; label: string; sortKey: string; marks: string[] }[]> {
  return dbOf(access).$queryRaw`
    SELECT v."apiId", v.id::text AS "versionId", v.label, v."sortKey",
      ARRAY(SELECT m.kind || ' ' || m."matchKey" FROM "deprecation_mark" m
        WHERE m."versionId" = v.id AND m."matchKey" = ANY (${[...matchKeys]})) AS marks
    FROM "api_version" v
    WHERE v."apiId" = ANY (${[...apiIds]}::uuid[]) AND v.state NOT IN ('draft', 'in_review')
    ORDER BY v."sortKey" COLLATE "C"`;
}

/** A subject whose presence in versions is asked for. */
export interface SoughtSubject {
  kind: string;
  place: string;
  matchKey: string;
}

/** The name of a subject in a version, as `listPresent` answers. */
export function presentKey(versionId: string, { kind, matchKey }: Pick<SoughtSubject, "kind" | "matchKey">): string {
  return `${versionId} ${kind} ${matchKey}`;
}

/** Which versions have which subjects, by `presentKey`. What a document marks it has, too. */
export async function listPresent(
  access: DataAccess,
  versionIds: readonly string[],
  subjects: readonly SoughtSubject[],
): Promise<Set<string>> {
  const found = new Set<string>();
  if (versionIds.length === 0 || subjects.length === 0) return found;
  const db = dbOf(access);
  const of = (kind: string) => subjects.filter((one) => one.kind === kind);
  const ids = [...versionIds];
  const marked = await db.deprecationMark.findMany({
    where: { versionId: { in: ids }, matchKey: { in: subjects.map(({ matchKey }) => matchKey) } },
    select: { versionId: true, kind: true, matchKey: true },
  });
  for (const { versionId, ...mark } of marked) found.add(presentKey(versionId, mark));
  await addOperations(access, ids, [...of("operation"), ...of("parameter")], found);
  const schemas = of("schema");
  if (schemas.length > 0) {
    const rows = await db.namedSchema.findMany({
      where: { versionId: { in: ids }, name: { in: schemas.map(({ matchKey }) => matchKey) } },
      select: { versionId: true, name: true },
    });
    for (const { versionId, name } of rows) found.add(presentKey(versionId, { kind: "schema", matchKey: name }));
  }
  for (const field of of("field")) {
    const rows = await db.field.findMany({
      where: { versionId: { in: ids }, kind: "property", OR: fieldPlaces(field.place) },
      select: { versionId: true },
      distinct: ["versionId"],
    });
    for (const { versionId } of rows) found.add(presentKey(versionId, field));
  }
  return found;
}

/** Operations by their key without the names of path parameters; parameters by what the row of their operation says it uses. */
async function addOperations(
  access: DataAccess,
  versionIds: readonly string[],
  subjects: readonly SoughtSubject[],
  found: Set<string>,
): Promise<void> {
  if (subjects.length === 0) return;
  const keyOf = ({ kind, matchKey }: SoughtSubject) =>
    kind === "operation" ? matchKey : (parameterPlace(matchKey)?.operation ?? "");
  const keys = [...new Set(subjects.map(keyOf))];
  const rows = await dbOf(access).$queryRaw<{ versionId: string; key: string; matchKey: string; uses: string[] }[]>`
    SELECT "versionId"::text, key, bare AS "matchKey", uses FROM
      (SELECT *, regexp_replace(key, '[{][^{}]*[}]', '{}', 'g') AS bare FROM "operation"
        WHERE "versionId" = ANY (${[...versionIds]}::uuid[])) AS o
    WHERE bare = ANY (${keys})`;
  for (const { versionId, key, matchKey, uses } of rows) {
    for (const subject of subjects) {
      if (keyOf(subject) !== matchKey) continue;
      if (subject.kind === "operation" || hasParameter(key, uses, subject)) found.add(presentKey(versionId, subject));
    }
  }
}

/** A path parameter by its position; others by their name among what the operation uses. */
function hasParameter(key: string, uses: readonly string[], { place, matchKey }: SoughtSubject): boolean {
  const name = parameterPlace(matchKey)?.name ?? "";
  if (/^#\d+$/.test(name)) return key.split("{").length > Number(name.slice(1));
  const written = parameterPlace(place)?.name ?? name;
  return uses.some((use) => use.toLowerCase() === `?${written.toLowerCase()}`);
}
