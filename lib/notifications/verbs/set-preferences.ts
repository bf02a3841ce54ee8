import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { parseInput } from "@/lib/core/parse-input";
import { chooseMailLanguage } from "@/lib/mail/verbs/mail-language";
import { requirePerson } from "@/lib/notifications/policy";
import { type PreferencesDto, preferencesInput } from "@/lib/notifications/schema";
import { putMailChoices } from "@/lib/notifications/store";
import { readPreferences } from "./get-preferences";

/** Chooses how kinds come by mail; those that are not named stay. The caller's own business: not in the audit log. */
export async function setPreferences(
  ctx: ServiceContext,
  raw: z.input<typeof preferencesInput>,
): Promise<PreferencesDto> {
  const { id } = requirePerson(ctx.actor);
  const { kinds, language } = parseInput(preferencesInput, raw);
  return ctx.transaction(async (tx) => {
    await putMailChoices(tx.access, id, kinds, tx.now);
    if (language !== undefined) await chooseMailLanguage(tx, id, language);
    return readPreferences(tx);
  });
}
