import type { ServiceContext } from "@/lib/core/context";
import { findUserByKey } from "@/lib/members/store/users";

/** Ids of people by their e-mail; who is not there is absent. For other verbs: whoever asks has been authorised. */
export async function findUserIds(ctx: ServiceContext, emails: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const email of emails) {
    const user = await findUserByKey(ctx.access, email);
    if (user) found.set(email, user.id);
  }
  return found;
}
