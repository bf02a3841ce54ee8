import type { ServiceContext } from "@/lib/core/context";
import { MAIL_LANGUAGES, type MailLanguage } from "@/lib/mail/model";
import { findLanguage, putLanguage } from "@/lib/mail/store";

/** The language of mail to somebody; the first unless they chose. */
export async function readMailLanguage(ctx: ServiceContext, userId: string): Promise<MailLanguage> {
  const chosen = await findLanguage(ctx.access, userId);
  return MAIL_LANGUAGES.find((one) => one === chosen) ?? MAIL_LANGUAGES[0];
}

/** Chooses the language of mail to somebody, in the caller's transaction. */
export function chooseMailLanguage(tx: ServiceContext, userId: string, language: MailLanguage): Promise<void> {
  return putLanguage(tx.access, userId, language, tx.now);
}
