import type { ServiceContext } from "@/lib/core/context";
import type { NotificationKind } from "@/lib/events/model/event-types";
import { putMailChoices, userExists } from "@/lib/notifications/store";

/** Turns mail of these kinds off for somebody, in the caller's transaction. For the one-click link, which proves itself. */
export async function endMailOf(tx: ServiceContext, userId: string, kinds: readonly NotificationKind[]): Promise<void> {
  if (!(await userExists(tx.access, userId))) return;
  await putMailChoices(
    tx.access,
    userId,
    kinds.map((kind) => ({ kind, mail: "off" as const })),
    tx.now,
  );
}
