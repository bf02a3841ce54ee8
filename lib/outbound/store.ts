import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { OutboundRule as StoredRule } from "@/generated/prisma/client";

export type OutboundRuleRow = StoredRule;

/** Every rule, by origin: an administrator writes them by hand, so they are few. */
export async function listRuleRows(access: DataAccess): Promise<OutboundRuleRow[]> {
  return dbOf(access).outboundRule.findMany({ orderBy: { origin: "asc" } });
}

/** A rule by its id. */
export async function findRule(access: DataAccess, id: string): Promise<OutboundRuleRow | null> {
  return dbOf(access).outboundRule.findUnique({ where: { id } });
}

interface NewRule {
  origin: string;
  purposes: string[];
  allowPrivate: boolean;
  note: string;
  createdBy: ActorRef;
  createdAt: Date;
}

/** Writes a rule; null where its origin has one already. */
export async function insertRule(access: DataAccess, rule: NewRule): Promise<OutboundRuleRow | null> {
  const { createdBy, ...rest } = rule;
  const by = { createdByKind: createdBy.kind, createdById: createdBy.id, createdByName: createdBy.name };
  const [row] = await dbOf(access).outboundRule.createManyAndReturn({
    data: [{ ...rest, ...by }],
    skipDuplicates: true,
  });
  return row ?? null;
}

/** Takes a rule away. False where it was gone. */
export async function deleteRule(access: DataAccess, id: string): Promise<boolean> {
  const { count } = await dbOf(access).outboundRule.deleteMany({ where: { id } });
  return count === 1;
}
