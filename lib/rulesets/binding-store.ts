import { z } from "zod";
import type { ActorRef, DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { type PageInput, readCursor } from "@/lib/core/paging";
import type { Prisma } from "@/generated/prisma/client";
import type { ActionMap, BindingAuthority, BindingScope } from "./model";

const names = {
  ruleset: { select: { slug: true } },
  team: { select: { slug: true } },
  api: { select: { slug: true, team: { select: { id: true, slug: true } } } },
} satisfies Prisma.RulesetBindingInclude;
/** A stored binding, with the names of what it binds and where. */
export type BindingRow = Prisma.RulesetBindingGetPayload<{ include: typeof names }>;

const idCursor = z.tuple([z.uuid()]);

/** Until the transaction ends nobody changes rulesets, bindings or what they allow. */
export async function holdRulesets(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.rulesets})`;
}

/** Waits for all who hold the rulesets, and keeps others from them until the transaction ends. */
export async function lockRulesets(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.rulesets})`;
}

/** Every binding, in the order they were made. */
export async function listAllBindings(access: DataAccess): Promise<BindingRow[]> {
  return dbOf(access).rulesetBinding.findMany({ include: names, orderBy: { id: "asc" } });
}

/** Bindings that fit, in the order they were made, one more than the limit where there are more. */
export async function listBindingRows(
  access: DataAccess,
  filter: PageInput & { shipped?: string; rulesetId?: string },
): Promise<BindingRow[]> {
  const [after] = readCursor(filter.cursor, idCursor) ?? [];
  const { shipped, rulesetId } = filter;
  return dbOf(access).rulesetBinding.findMany({
    where: {
      ...(after === undefined ? {} : { id: { gt: after } }),
      ...(shipped === undefined ? {} : { shipped }),
      ...(rulesetId === undefined ? {} : { rulesetId }),
    },
    include: names,
    orderBy: { id: "asc" },
    take: filter.limit + 1,
  });
}

/** A binding by its id; null where there is none. */
export async function findBinding(access: DataAccess, id: string): Promise<BindingRow | null> {
  return dbOf(access).rulesetBinding.findUnique({ where: { id }, include: names });
}

/** Where something is bound: the columns of a scope and its subject. */
export interface BindingPlace {
  scope: BindingScope;
  subject: string;
  teamId: string | null;
  apiId: string | null;
}

/** What is written of a new binding. */
export interface NewBinding extends BindingPlace {
  shipped: string | null;
  rulesetId: string | null;
  number: number | null;
  authority: BindingAuthority;
  actions: ActionMap;
  ratchetSince: Date | null;
  by: ActorRef;
  now: Date;
}

function actionColumns({ error, warning, info, hint }: ActionMap) {
  return { onError: error, onWarning: warning, onInfo: info, onHint: hint };
}

/** Whether the same ruleset is bound at the same place already. */
export async function findSameBinding(
  access: DataAccess,
  { shipped, rulesetId, scope, subject, teamId, apiId }: BindingPlace & Pick<NewBinding, "shipped" | "rulesetId">,
): Promise<BindingRow | null> {
  return dbOf(access).rulesetBinding.findFirst({
    where: { shipped, rulesetId, scope, subject, teamId, apiId },
    include: names,
  });
}

/** Writes a binding. */
export async function insertBinding(access: DataAccess, binding: NewBinding): Promise<BindingRow> {
  const { actions, by, now, ...columns } = binding;
  return dbOf(access).rulesetBinding.create({
    data: {
      ...columns,
      ...actionColumns(actions),
      createdAt: now,
      updatedAt: now,
      createdByKind: by.kind,
      createdById: by.id,
      createdByName: by.name,
    },
    include: names,
  });
}

/** Changes a binding, and counts its revision up. */
export async function updateBinding(
  access: DataAccess,
  id: string,
  changes: { number: number | null; actions: ActionMap; ratchetSince: Date | null; now: Date },
): Promise<BindingRow> {
  const { number, actions, ratchetSince, now } = changes;
  return dbOf(access).rulesetBinding.update({
    where: { id },
    data: { number, ratchetSince, ...actionColumns(actions), updatedAt: now, revision: { increment: 1 } },
    include: names,
  });
}

/** Removes a binding and its baselines. */
export async function deleteBindingRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).rulesetBinding.delete({ where: { id } });
}

/** How many bindings each shipped ruleset has. */
export async function countShippedBindings(access: DataAccess): Promise<Map<string, number>> {
  const rows = await dbOf(access).rulesetBinding.groupBy({
    by: ["shipped"],
    where: { shipped: { not: null } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.shipped ?? "", row._count]));
}
