import type { ServiceContext } from "@/lib/core/context";
import type { Told } from "@/lib/events/policy";
import { groupTold } from "@/lib/notifications/model/group-told";
import { insertNotifications, listOpen, readMailChoices, updateOpen } from "@/lib/notifications/store";

/**
 * Writes what people are told into their inboxes, grouped, in the caller's transaction. Returns those for whom something
 * waits to be mailed soon. For the dispatcher of events.
 */
export async function notifyPeople(
  tx: ServiceContext,
  told: readonly { told: Told; live: boolean }[],
): Promise<{ created: number; extended: number; mailSoon: string[] }> {
  const [first] = told;
  if (!first) return { created: 0, extended: 0, mailSoon: [] };
  const users = [...new Set(told.map((one) => one.told.userId))];
  const since = told.reduce((least, { told: { event } }) => (event.at < least ? event.at : least), first.told.event.at);
  const keys = told.map((one) => ({ userId: one.told.userId, groupKey: one.told.event.groupKey }));
  const { created, extended } = groupTold(told, await listOpen(tx.access, keys, since));
  const choice = await readMailChoices(tx.access, users);
  const modeOf = (one: (typeof created)[number]) => (one.live ? choice(one.userId, one.kind) : ("off" as const));
  await insertNotifications(
    tx.access,
    created.map((one) => ({ ...one, mailMode: modeOf(one) })),
    tx.now,
  );
  await updateOpen(tx.access, extended);
  const soon = created.filter((one) => modeOf(one) === "soon").map((one) => one.userId);
  return { created: created.length, extended: extended.length, mailSoon: [...new Set(soon)] };
}
