import type { ServiceContext } from "@/lib/core/context";
import { KEPT_DAYS } from "@/lib/mail/model";
import { deleteMailBefore } from "@/lib/mail/store";

/** Removes messages that are older than they are remembered. Returns how many. */
export function forgetOldMail(ctx: ServiceContext): Promise<number> {
  return deleteMailBefore(ctx.access, new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000));
}
