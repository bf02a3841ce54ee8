import type { Actor, DataAccess } from "@/lib/core/context";
import { storableText } from "@/lib/core/storable-text";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { ABOUT_PEOPLE } from "@/lib/audit/policy";
import type { ChainedRecord } from "@/lib/audit/model";
import { AUDIT_GROUPS, LISTED_NOUNS } from "@/lib/audit/model/action-groups";
import type { AuditChoice } from "@/lib/audit/schema";
import { toRecord } from "./to-record";

const DAY_MS = 86_400_000;
/** Rows that one statement looks through for words: a long log is searched piece by piece, so that others get their turn. */
const PIECE = 4_000n;
/** Pieces of one answer; what is older comes with the next page. */
const MOST_PIECES = 25;
/** What belongs to an API by its name, `slug` or `slug@label`. */
const OF_APIS = ["api", "version", "review", "waiver"];

/** What to look for, and who asks: who is not signed in finds nobody by their e-mail address. */
export interface AuditSearch {
  filter: AuditChoice;
  reader: Actor;
}

/** Some rows, and how far was looked: null where there is nothing beyond. */
export interface Found {
  rows: ChainedRecord[];
  lookedTo: bigint | null;
}

/** Rows that fit, newest first, below a number; `limit` at most, fewer where the search for words takes another turn. */
export async function listEntries(
  access: DataAccess,
  search: AuditSearch,
  { before, limit }: { before: bigint; limit: number },
): Promise<Found> {
  const plain = plainFilter(search.filter);
  const { q } = search.filter;
  if (q === undefined) {
    const where = { ...plain, sequence: { lt: before } };
    const rows = await dbOf(access).auditEntry.findMany({ where, orderBy: { sequence: "desc" }, take: limit });
    return { rows: rows.map(toRecord), lookedTo: rows.length < limit ? null : (rows.at(-1)?.sequence ?? null) };
  }
  const found: ChainedRecord[] = [];
  let ceiling = before;
  for (let piece = 0; piece < MOST_PIECES && ceiling > 1n && found.length < limit; piece++) {
    const floor = ceiling > PIECE ? ceiling - PIECE : 1n;
    const inside = await sequencesWith(access, search, q, { floor, ceiling });
    const rows =
      inside.length === 0
        ? []
        : await dbOf(access).auditEntry.findMany({
            where: { ...plain, sequence: { in: inside } },
            orderBy: { sequence: "desc" },
            take: limit - found.length,
          });
    found.push(...rows.map(toRecord));
    ceiling = found.length === limit ? (found.at(-1)?.sequence ?? floor) : floor;
  }
  return { rows: found, lookedTo: ceiling > 1n ? ceiling : null };
}

/** Rows that fit, oldest first, after a number and up to another; and how far was looked. */
export async function listEntriesUp(
  access: DataAccess,
  search: AuditSearch,
  { after, upTo, limit }: { after: bigint; upTo: bigint; limit: number },
): Promise<{ rows: ChainedRecord[]; lookedTo: bigint }> {
  const { q } = search.filter;
  const end = q === undefined || after + PIECE > upTo ? upTo : after + PIECE;
  const inside =
    q === undefined ? null : await sequencesWith(access, search, q, { floor: after + 1n, ceiling: end + 1n });
  if (inside?.length === 0) return { rows: [], lookedTo: end };
  const rows = await dbOf(access).auditEntry.findMany({
    where: { ...plainFilter(search.filter), sequence: inside ? { in: inside, gt: after } : { gt: after, lte: end } },
    orderBy: { sequence: "asc" },
    take: limit,
  });
  const last = rows.at(-1)?.sequence;
  return { rows: rows.map(toRecord), lookedTo: rows.length === limit && last !== undefined ? last : end };
}

function plainFilter(filter: AuditChoice): Prisma.AuditEntryWhereInput {
  const { entity, entityId, action, group, actor, api, interface: door } = filter;
  const and: Prisma.AuditEntryWhereInput[] = [];
  if (group) {
    const nouns = group === "administration" ? LISTED_NOUNS : AUDIT_GROUPS[group];
    const any = { OR: nouns.map((noun) => ({ action: { startsWith: `${noun}.` } })) };
    and.push(group === "administration" ? { NOT: any } : any);
  }
  if (api) and.push({ entity: { in: OF_APIS }, OR: [{ entityName: api }, { entityName: { startsWith: `${api}@` } }] });
  if (door) and.push({ origin: { path: ["interface"], equals: door } });
  return {
    ...(and.length > 0 ? { AND: and } : {}),
    ...(entity ? { entity } : {}),
    ...(entityId ? { entityId } : {}),
    ...(action ? { action } : {}),
    ...(actor ? { actorId: actor } : {}),
    ...((filter.since ?? filter.until) ? { at: between(filter) } : {}),
  };
}

/** From the first instant of one day to the last of another. */
function between({ since, until }: Pick<AuditChoice, "since" | "until">) {
  return {
    ...(since ? { gte: new Date(`${since}T00:00:00Z`) } : {}),
    ...(until ? { lt: new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS) } : {}),
  };
}

/** Numbers of the rows of a piece in which each word is somewhere: in names, action, reason, or what was before and after. */
async function sequencesWith(
  access: DataAccess,
  { reader }: AuditSearch,
  q: string,
  { floor, ceiling }: { floor: bigint; ceiling: bigint },
): Promise<bigint[]> {
  const words = storableText(q).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const shown = Prisma.sql`concat_ws(' ', action, entity, "actorName", reason)`;
  const whole = Prisma.sql`concat_ws(' ', action, entity, "actorName", "entityName", reason, "before"::text, "after"::text)`;
  const people = Prisma.join([...ABOUT_PEOPLE]);
  const text =
    reader.kind === "anonymous" ? Prisma.sql`CASE WHEN entity IN (${people}) THEN ${shown} ELSE ${whole} END` : whole;
  const each = words.map((word) => Prisma.sql`position(${word} in lower(t.words)) > 0`);
  const rows = await dbOf(access).$queryRaw<{ sequence: bigint }[]>`
    SELECT sequence FROM (
      SELECT sequence, ${text} AS words FROM "audit_entry" WHERE sequence >= ${floor} AND sequence < ${ceiling}
    ) t WHERE ${Prisma.join(each, " AND ")}`;
  return rows.map((row) => row.sequence);
}
