import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import {
  DUE_MOVES,
  type DueMove,
  type DueMoveTo,
  type EscalationLevel,
  escalationLevel,
  type MoveRefusal,
} from "@/lib/deprecations/model/due-move";
import { type DueMove as DueMoveRow, Prisma } from "@/generated/prisma/client";

/** Which move it is: a version comes into a state on a day once. */
export interface DueMoveKey {
  versionId: string;
  to: DueMoveTo;
  dueAt: Date;
}

function toRefusals(stored: unknown): MoveRefusal[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.flatMap((one: unknown) => {
    const code: unknown = one !== null && typeof one === "object" ? Reflect.get(one, "code") : undefined;
    const detail: unknown = one !== null && typeof one === "object" ? Reflect.get(one, "detail") : undefined;
    return typeof code === "string" && typeof detail === "string" ? [{ code, detail }] : [];
  });
}

function toMove(row: DueMoveRow): DueMove {
  const { versionId, dueAt, firstTriedAt, lastTriedAt, tries, doneAt } = row;
  const to = DUE_MOVES.find((one) => one === row.to) ?? "sunset";
  return { versionId, to, dueAt, firstTriedAt, lastTriedAt, tries, doneAt, refusals: toRefusals(row.refusals) };
}

/** Notes that a move was carried out, in its transaction, which holds the API's lock. */
export async function noteCarriedOut(access: DataAccess, key: DueMoveKey, now: Date): Promise<void> {
  const tried = { firstTriedAt: now, lastTriedAt: now };
  await dbOf(access).dueMove.upsert({
    where: { versionId_to_dueAt: key },
    create: { ...key, ...tried, doneAt: now },
    update: { lastTriedAt: now, tries: { increment: 1 }, refusals: Prisma.DbNull, doneAt: now },
  });
}

/**
 * Notes that a move was refused, and why, in a transaction that holds the API's lock. Says whom it was told to so far, and
 * on which day last.
 */
export async function noteRefused(
  access: DataAccess,
  key: DueMoveKey,
  refusals: readonly MoveRefusal[],
  now: Date,
): Promise<{ toldOn: string | null; escalatedTo: EscalationLevel }> {
  const said = refusals.map(({ code, detail }) => ({ code, detail }));
  const { toldOn, escalatedTo } = await dbOf(access).dueMove.upsert({
    where: { versionId_to_dueAt: key },
    create: { ...key, firstTriedAt: now, lastTriedAt: now, refusals: said },
    update: { lastTriedAt: now, tries: { increment: 1 }, refusals: said },
  });
  return { toldOn, escalatedTo: escalationLevel(escalatedTo) };
}

/** Notes that a refused move is told of on a UTC day, in the transaction that tells it. */
export async function noteTold(
  access: DataAccess,
  key: DueMoveKey,
  toldOn: string,
  level: EscalationLevel,
): Promise<void> {
  await dbOf(access).dueMove.update({ where: { versionId_to_dueAt: key }, data: { toldOn, escalatedTo: level } });
}

/** What is known of moves of some versions, the latest date first. */
export async function listMovesOf(access: DataAccess, versionIds: readonly string[]): Promise<DueMove[]> {
  if (versionIds.length === 0) return [];
  const where = { versionId: { in: [...versionIds] } };
  const rows = await dbOf(access).dueMove.findMany({ where, orderBy: { dueAt: "desc" } });
  return rows.map(toMove);
}
