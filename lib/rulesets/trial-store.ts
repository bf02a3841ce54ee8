import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { BindingTrial } from "@/generated/prisma/client";
import type { BindingAuthority } from "./model";
import type { BindingInput } from "./schema/binding";
import type { TrialResult } from "./schema/trial";

export type { BindingTrial as TrialRow };

/** Writes that a binding is to be tried. */
export async function insertTrial(
  access: DataAccess,
  input: BindingInput & { authority: BindingAuthority },
  by: ActorRef,
  at: Date,
): Promise<BindingTrial> {
  return dbOf(access).bindingTrial.create({
    data: { input, state: "waiting", at, byKind: by.kind, byId: by.id, byName: by.name },
  });
}

/** A trial by its id; null where there is none. */
export async function findTrial(access: DataAccess, id: string): Promise<BindingTrial | null> {
  return dbOf(access).bindingTrial.findUnique({ where: { id } });
}

/** Notes how far a trial is. */
export async function noteTrialProgress(access: DataAccess, id: string, done: number, total: number): Promise<void> {
  await dbOf(access).bindingTrial.updateMany({ where: { id }, data: { state: "running", done, total } });
}

/** Notes how a trial ended. */
export async function finishTrial(
  access: DataAccess,
  id: string,
  outcome: { result: TrialResult } | { because: string },
  finishedAt: Date,
): Promise<void> {
  const ended =
    "result" in outcome ? { state: "done", result: outcome.result } : { state: "failed", because: outcome.because };
  await dbOf(access).bindingTrial.updateMany({ where: { id }, data: { ...ended, finishedAt } });
}

/** Drops trials made before an instant; returns how many. */
export async function deleteTrialsBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).bindingTrial.deleteMany({ where: { at: { lt: before } } })).count;
}
