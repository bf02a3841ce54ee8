import { createHmac, timingSafeEqual } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { isNotificationKind, NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import { claimText } from "@/lib/mail/model/unsubscribe-link";
import { endMailOf } from "@/lib/notifications/verbs/end-mail-of";
import { signingKey } from "@/lib/settings/verbs/signing-key";
import { UNSUBSCRIBE_KEY } from "./send-mail";

/**
 * Ends mail to somebody by the address in their message, which proves itself by its signature: nobody has to sign in (RFC
 * 8058). Their inbox stays as it is. Throws `not_found` for an address that is not one of ours.
 */
export async function endMail(
  ctx: ServiceContext,
  given: { person: string; kind: string; signature: string },
): Promise<void> {
  const kind = given.kind === "all" ? "all" : NOTIFICATION_KINDS.find((one) => one === given.kind);
  const key = await signingKey(ctx, UNSUBSCRIBE_KEY);
  const wanted = createHmac("sha256", key)
    .update(claimText({ userId: given.person, kind: kind ?? "all" }))
    .digest();
  const shown = Buffer.from(given.signature, "base64url");
  if (!kind || shown.length !== wanted.length || !timingSafeEqual(shown, wanted)) {
    throw new RegistryError("not_found", "This is no address that ends mail.", {
      fix: "Use the link of a message, or sign in and open /settings/notifications.",
    });
  }
  const kinds = kind === "all" ? NOTIFICATION_KINDS : [kind].filter(isNotificationKind);
  await ctx.transaction((tx) => endMailOf(tx, given.person, kinds));
}
