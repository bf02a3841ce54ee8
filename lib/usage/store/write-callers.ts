import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { ObservedConsumer } from "@/lib/usage/model/observation";

/** An API that is called, and when first and last. */
export interface CalledApi {
  apiId: string;
  firstAt: number;
  lastAt: number;
}

const instants = (rows: readonly number[]) => rows.map((at) => new Date(at).toISOString());

/**
 * Notes when APIs were called, and holds them until the transaction ends: whoever records calls of one API does so one
 * after another, APIs in one order. Returns the callers that each has; an API that is gone is not among them.
 */
export async function holdApis(access: DataAccess, called: readonly CalledApi[]): Promise<Map<string, number>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; callers: number }[]>`
    INSERT INTO api_telemetry AS t ("apiId", "firstAt", "lastAt")
    SELECT a.id, r.first, r.last FROM unnest(${called.map(({ apiId }) => apiId)}::uuid[],
      ${instants(called.map(({ firstAt }) => firstAt))}::timestamp[], ${instants(called.map(({ lastAt }) => lastAt))}::timestamp[])
      AS r(id, first, last) JOIN api a ON a.id = r.id ORDER BY a.id
    ON CONFLICT ("apiId") DO UPDATE SET "firstAt" = least(t."firstAt", excluded."firstAt"),
      "lastAt" = greatest(t."lastAt", excluded."lastAt")
    RETURNING "apiId"::text, callers`;
  return new Map(rows.map(({ apiId, callers }) => [apiId, callers]));
}

/** Identities that are known of what telemetry says. */
export async function findIdentities(access: DataAccess, said: readonly ObservedConsumer[]) {
  return dbOf(access).$queryRaw<{ id: string; attribute: string; value: string }[]>`
    SELECT i.id::text, i.attribute, i.value FROM unnest(${said.map(({ attribute }) => attribute)}::text[],
      ${said.map(({ value }) => value)}::text[]) AS r(attribute, value)
    JOIN consumer_identity i ON i.attribute = r.attribute AND i.value = r.value`;
}

/** An identity, and when it was seen. */
export interface SeenIdentity extends ObservedConsumer {
  firstAt: number;
  lastAt: number;
}

/** Makes identities that are not there, and notes when all were seen; to the minute, since many write one row. */
export async function keepIdentities(access: DataAccess, seen: readonly SeenIdentity[]) {
  await dbOf(access).$executeRaw`
    INSERT INTO consumer_identity AS t (id, attribute, value, "firstSeenAt", "lastSeenAt")
    SELECT gen_random_uuid(), r.attribute, r.value, r.first, r.last FROM unnest(
      ${seen.map(({ attribute }) => attribute)}::text[], ${seen.map(({ value }) => value)}::text[],
      ${instants(seen.map(({ firstAt }) => firstAt))}::timestamp[], ${instants(seen.map(({ lastAt }) => lastAt))}::timestamp[])
      AS r(attribute, value, first, last) ORDER BY r.attribute, r.value
    ON CONFLICT (attribute, value) DO UPDATE SET "firstSeenAt" = least(t."firstSeenAt", excluded."firstSeenAt"),
      "lastSeenAt" = greatest(t."lastSeenAt", excluded."lastSeenAt")
    WHERE excluded."lastSeenAt" > t."lastSeenAt" + interval '1 minute' OR excluded."firstSeenAt" < t."firstSeenAt"`;
  return findIdentities(access, seen);
}

/** That an identity calls an API. */
export interface CallerPair {
  apiId: string;
  identityId: string;
  firstAt: number;
  lastAt: number;
}

/** Which of these pairs are known, as `apiId identityId`. */
export async function findCallerPairs(
  access: DataAccess,
  apiIds: readonly string[],
  identityIds: readonly string[],
): Promise<Set<string>> {
  const rows = await dbOf(access).apiCaller.findMany({
    where: { apiId: { in: [...apiIds] }, identityId: { in: [...identityIds] } },
    select: { apiId: true, identityId: true },
  });
  return new Set(rows.map(({ apiId, identityId }) => `${apiId} ${identityId}`));
}

/** Writes who called which API; the APIs are held. `added`: new callers an API. */
export async function keepCallers(
  access: DataAccess,
  pairs: readonly CallerPair[],
  added: ReadonlyMap<string, number>,
): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`
    INSERT INTO api_caller AS t ("apiId", "identityId", "firstAt", "lastAt")
    SELECT * FROM unnest(${pairs.map(({ apiId }) => apiId)}::uuid[], ${pairs.map(({ identityId }) => identityId)}::uuid[],
      ${instants(pairs.map(({ firstAt }) => firstAt))}::timestamp[], ${instants(pairs.map(({ lastAt }) => lastAt))}::timestamp[])
      AS r(api, identity, first, last) ORDER BY api, identity
    ON CONFLICT ("apiId", "identityId") DO UPDATE SET "firstAt" = least(t."firstAt", excluded."firstAt"),
      "lastAt" = greatest(t."lastAt", excluded."lastAt")`;
  if (added.size === 0) return;
  await db.$executeRaw`UPDATE api_telemetry t SET callers = t.callers + r.added
    FROM unnest(${[...added.keys()]}::uuid[], ${[...added.values()]}::int[]) AS r(id, added) WHERE t."apiId" = r.id`;
}

/** Links identities that belong to nobody yet. */
export async function linkIdentities(
  access: DataAccess,
  links: readonly (ObservedConsumer & { consumerId: string })[],
): Promise<void> {
  await dbOf(access).$executeRaw`UPDATE consumer_identity i SET "consumerId" = r.consumer
    FROM unnest(${links.map(({ attribute }) => attribute)}::text[], ${links.map(({ value }) => value)}::text[],
      ${links.map(({ consumerId }) => consumerId)}::uuid[]) AS r(attribute, value, consumer)
    WHERE i.attribute = r.attribute AND i.value = r.value AND i."consumerId" IS NULL`;
}
