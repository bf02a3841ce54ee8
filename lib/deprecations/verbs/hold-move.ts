import { z } from "zod";
import type { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { DUE_MOVES, daysOver, isFurther, levelAfter, type MoveRefusal } from "@/lib/deprecations/model/due-move";
import { type DueMoveKey, noteCarriedOut, noteRefused, noteTold } from "@/lib/deprecations/store/due-moves";
import type { ServiceContext } from "@/lib/core/context";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";

/** What a refusal says, reason by reason. */
export function refusalsOf(error: RegistryError): MoveRefusal[] {
  const { code, message, violations } = error;
  return violations.length > 0 ? violations.map((one) => ({ code, detail: one.message })) : [{ code, detail: message }];
}

const holdInput = z.strictObject({
  versionId: z.uuid(),
  /** `slug@version`. */
  name: z.string(),
  to: z.enum(DUE_MOVES),
  dueAt: z.date(),
  refusals: z.array(z.strictObject({ code: z.string(), detail: z.string() })).min(1),
});

/**
 * Notes that a move whose day has come was refused; it is tried again with the next run. At most once a UTC day this is
 * told, through the audit log: to the team, after a day to its owners, after a week to the administrators. A clock that
 * goes backwards tells nothing twice. The caller holds the API's lock.
 */
export const holdMove = defineMutation({
  action: "version.hold",
  input: holdInput,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { versionId, name, to, dueAt, refusals }) => {
    const key = { versionId, to, dueAt };
    const said = await noteRefused(tx.access, key, refusals, tx.now);
    const today = utcDay(tx.now);
    if (said.toldOn !== null && said.toldOn >= today) return { result: false, audit: null };
    const over = daysOver(dueAt, tx.now);
    const level = levelAfter(over);
    await noteTold(tx.access, key, today, isFurther(said.escalatedTo, level) ? said.escalatedTo : level);
    const after = {
      to,
      dueAt: dueAt.toISOString(),
      days: over,
      level,
      escalated: said.toldOn !== null && isFurther(level, said.escalatedTo),
      refusals: refusals.map((one) => one.detail),
    };
    return { result: true, audit: { entity: "version", entityId: versionId, entityName: name, after } };
  },
});

/** Notes that a move whose day had come was carried out, in its transaction. For other verbs, which authorise. */
export async function noteMoved(tx: ServiceContext, key: DueMoveKey): Promise<void> {
  await noteCarriedOut(tx.access, key, tx.now);
}
