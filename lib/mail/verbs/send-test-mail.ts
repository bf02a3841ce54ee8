import { randomUUID } from "node:crypto";
import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { mailLocale } from "@/lib/mail/mail-locale";
import { renderTestMail } from "@/lib/mail/render-mail";
import { sendMessage } from "@/lib/mail/send-message";
import { findLanguage } from "@/lib/mail/store";
import { requirePermission } from "@/lib/members/policy";
import { requirePerson } from "@/lib/notifications/policy";

/** Sends the administrator who asks a message at once, and says what the mail server said. Nothing is written. */
export const sendTestMail = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (ctx): Promise<{ to: string }> => {
    const { id, name, email } = requirePerson(ctx.actor);
    const { CONCORDAT_SMTP_URL: smtpUrl, CONCORDAT_MAIL_FROM: from, CONCORDAT_BASE_URL: baseUrl } = settings();
    if (smtpUrl === undefined || from === undefined) {
      throw new RegistryError("conflict", "No mail server is configured.", {
        fix: "Set CONCORDAT_SMTP_URL and CONCORDAT_MAIL_FROM, and start again.",
      });
    }
    const content = renderTestMail(mailLocale(await findLanguage(ctx.access, id)), baseUrl);
    const messageId = `<${randomUUID()}@${new URL(baseUrl).hostname.replace(/[[\]]/g, "")}>`;
    try {
      await sendMessage(smtpUrl, { ...content, from, to: { name, address: email }, messageId });
    } catch (cause) {
      const said = cause instanceof Error ? cause.message.slice(0, 300) : "no answer";
      throw new RegistryError("outbound_failed", `The mail server refused: ${said}`, {
        fix: "Look at CONCORDAT_SMTP_URL and at the mail server.",
        cause,
      });
    }
    return { to: email };
  },
});
