import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import { readMailLanguage } from "@/lib/mail/verbs/mail-language";
import { DEFAULT_MAIL } from "@/lib/notifications/model";
import { requirePerson } from "@/lib/notifications/policy";
import type { PreferencesDto } from "@/lib/notifications/schema";
import { readMailChoices } from "@/lib/notifications/store";

/** How the caller is told, as it is written now. */
export async function readPreferences(ctx: ServiceContext): Promise<PreferencesDto> {
  const { id, email } = requirePerson(ctx.actor);
  const choice = await readMailChoices(ctx.access, [id]);
  const kinds = NOTIFICATION_KINDS.map((kind) => ({ kind, mail: choice(id, kind), default: DEFAULT_MAIL[kind] }));
  return {
    mailConfigured: settings().CONCORDAT_SMTP_URL !== undefined,
    email,
    language: await readMailLanguage(ctx, id),
    kinds,
  };
}

/** How the caller is told: in the inbox always, by mail as they chose for each kind. */
export const getPreferences = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx.actor),
  run: (ctx) => readPreferences(ctx),
});
