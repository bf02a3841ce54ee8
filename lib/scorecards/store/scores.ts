import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";

/** The score of an API, to be written. */
export interface NewScore {
  apiId: string;
  level: number;
  progress: number;
  entropy: number | null;
  dimensions: number | null;
  /** JSON text, without its checks. */
  score: string;
  /** gzip-compressed JSON. */
  checks: Uint8Array;
  digest: string;
  /** JSON text: `{id: "met"}`. */
  statuses: string;
  exempted: readonly string[];
  factsDigest: string;
  rubric: string;
  rubricDigest: string;
  at: Date;
}

/** Until the transaction ends nobody else writes scores. */
export async function holdScores(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.scores})`;
}

/** The scores that these APIs have now. */
export async function readScores(access: DataAccess, apiIds: readonly string[]) {
  return dbOf(access).apiScore.findMany({ where: { apiId: { in: [...apiIds] } } });
}

/** The score of an API; null where it has none yet. */
export async function findScore(access: DataAccess, apiId: string) {
  return dbOf(access).apiScore.findUnique({ where: { apiId } });
}

/** Of these APIs those that are still there. */
export async function stillThere(access: DataAccess, apiIds: readonly string[]): Promise<Set<string>> {
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT id::text FROM api WHERE id = ANY(${[...apiIds]}::uuid[]) FOR KEY SHARE`;
  return new Set(rows.map(({ id }) => id));
}

/** Writes scores in place of those there are. */
export async function putScores(access: DataAccess, scores: readonly NewScore[]): Promise<void> {
  if (scores.length === 0) return;
  await dbOf(access).$executeRaw`
    INSERT INTO api_score ("apiId", level, progress, entropy, dimensions, score, checks, digest, statuses, exempted, "factsDigest", rubric,
      "rubricDigest", at)
    SELECT api, level, progress, entropy, dimensions, score, decode(checks, 'base64'), sha, statuses, ARRAY(SELECT jsonb_array_elements_text(exempted)), facts, rubric, digest, at
    FROM unnest(${scores.map((one) => one.apiId)}::uuid[], ${scores.map((one) => one.level)}::int[],
      ${scores.map((one) => one.progress)}::float8[], ${scores.map((one) => one.entropy)}::float8[],
      ${scores.map((one) => one.dimensions)}::float8[], ${scores.map((one) => one.score)}::jsonb[],
      ${scores.map((one) => Buffer.from(one.checks).toString("base64"))}::text[], ${scores.map((one) => one.digest)}::text[],
      ${scores.map((one) => one.statuses)}::jsonb[], ${scores.map((one) => JSON.stringify(one.exempted))}::jsonb[],
      ${scores.map((one) => one.factsDigest)}::text[], ${scores.map((one) => one.rubric)}::text[],
      ${scores.map((one) => one.rubricDigest)}::text[], ${scores.map((one) => one.at.toISOString())}::timestamp[])
      AS r(api, level, progress, entropy, dimensions, score, checks, sha, statuses, exempted, facts, rubric, digest, at)
    ON CONFLICT ("apiId") DO UPDATE SET level = excluded.level, progress = excluded.progress, entropy = excluded.entropy,
      dimensions = excluded.dimensions, score = excluded.score, checks = excluded.checks, digest = excluded.digest, statuses = excluded.statuses, exempted = excluded.exempted, "factsDigest" = excluded."factsDigest", rubric = excluded.rubric,
      "rubricDigest" = excluded."rubricDigest", at = excluded.at`;
}

/** How far the scores of these APIs are: whose facts, and what came out. */
export async function readScoreMarks(
  access: DataAccess,
  apiIds: readonly string[],
): Promise<Map<string, { at: Date; digest: string; rubricDigest: string }>> {
  const rows = await dbOf(access).apiScore.findMany({
    where: { apiId: { in: [...apiIds] } },
    select: { apiId: true, at: true, digest: true, rubricDigest: true },
  });
  return new Map(rows.map(({ apiId, ...mark }) => [apiId, mark]));
}

/** Notes that the scores of these APIs, and the last rows of their histories, still hold at an instant. */
export async function holdOn(access: DataAccess, apiIds: readonly string[], at: Date): Promise<void> {
  if (apiIds.length === 0) return;
  const instant = at.toISOString();
  await dbOf(access)
    .$executeRaw`UPDATE api_score SET at = ${instant}::timestamp WHERE "apiId" = ANY(${[...apiIds]}::uuid[])`;
  await dbOf(access).$executeRaw`
    UPDATE api_score_change c SET until = ${instant}::timestamp
    FROM unnest(${[...apiIds]}::uuid[]) AS a(id) CROSS JOIN LATERAL (
      SELECT id FROM api_score_change WHERE "apiId" = a.id ORDER BY at DESC, id DESC LIMIT 1) l
    WHERE c.id = l.id AND c.until < ${instant}::timestamp`;
}
