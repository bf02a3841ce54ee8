import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { en } from "@/lib/i18n/en";
import { zhCN } from "@/lib/i18n/zh-cn";
import { sentenceValues } from "@/lib/notifications/model/sentence-values";
import type { NotificationDto } from "@/lib/notifications/schema";
import { headerText, htmlText, type MailBatch, type MailContent, MOST_TOLD } from "./model";

const MESSAGES = { en, "zh-CN": zhCN };

/** What a message is made of. */
export interface MailFacts {
  batch: MailBatch;
  name: string;
  notifications: readonly NotificationDto[];
  baseUrl: string;
}

function sentencesOf(locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "notifications" });
  const reasons = (one: NotificationDto) =>
    one.reasons.map(({ kind, value }) => t(`reason.${kind}`, { value })).join(" · ");
  const plain = (one: NotificationDto) =>
    t.markup(`sentence.${one.type}`, { ...sentenceValues(one), b: (words: string) => words });
  // The values are made safe before they go in: what the sentence itself adds is ours.
  const marked = (one: NotificationDto) => {
    const safe = Object.entries(sentenceValues(one)).map(([name, value]): [string, string | number] => [
      name,
      typeof value === "string" ? htmlText(value) : value,
    ]);
    const values = { ...sentenceValues(one), ...Object.fromEntries(safe) };
    return t.markup(`sentence.${one.type}`, { ...values, b: (words: string) => `<strong>${words}</strong>` });
  };
  return { reasons, plain, marked };
}

const PAGE = "font:15px/1.5 system-ui,sans-serif;color:#1f2328;max-width:600px";
const FAINT = "color:#59636e;font-size:13px";

/** The message that tells somebody what happened, in their language, as text and as HTML. */
export function renderMail(locale: Locale, facts: MailFacts): MailContent {
  const { batch, name, notifications, baseUrl } = facts;
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "mail" });
  const { reasons, plain, marked } = sentencesOf(locale);
  const told = notifications.slice(0, MOST_TOLD);
  const [first] = told;
  const more = notifications.length - told.length;
  const single = notifications.length === 1 && first !== undefined;
  const subject = headerText(single ? plain(first) : t(`subject.${batch}`, { count: notifications.length }));
  const settingsUrl = `${baseUrl}/settings/notifications`;
  const text = [
    t("hello", { name }),
    "",
    ...told.flatMap((one) => [
      `- ${headerText(plain(one))}`,
      `  ${baseUrl}${one.href}`,
      `  ${headerText(reasons(one))}`,
      "",
    ]),
    ...(more > 0 ? [t("more", { count: more }), ""] : []),
    `${t("inbox")}: ${baseUrl}/inbox`,
    `${t("settings")}: ${settingsUrl}`,
  ].join("\n");
  const link = (href: string, words: string) => `<a href="${htmlText(href)}" style="color:#0550ae">${words}</a>`;
  const rows = told.map(
    (one) =>
      `<li style="margin:0 0 12px">${link(baseUrl + one.href, marked(one))}<br><span style="${FAINT}">${htmlText(reasons(one))}</span></li>`,
  );
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${htmlText(subject)}</title></head>`,
    `<body style="${PAGE}"><p>${htmlText(t("hello", { name }))}</p><ul style="padding-left:20px">${rows.join("")}</ul>`,
    more > 0 ? `<p>${htmlText(t("more", { count: more }))}</p>` : "",
    `<p style="${FAINT}">${link(`${baseUrl}/inbox`, htmlText(t("inbox")))} · ${link(settingsUrl, htmlText(t("settings")))}</p></body></html>`,
  ].join("");
  return { subject, text, html };
}

/** The message with which an administrator tries whether mail arrives. */
export function renderTestMail(locale: Locale, baseUrl: string): MailContent {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "mail" });
  const text = t("test.body", { address: baseUrl });
  const subject = headerText(t("test.subject"));
  return {
    subject,
    text,
    html: `<!doctype html><html lang="${locale}"><body style="${PAGE}"><p>${htmlText(text)}</p></body></html>`,
  };
}
