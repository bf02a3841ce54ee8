/** How mail comes: soon after something happened, or once a day. */
export const MAIL_BATCHES = ["soon", "daily"] as const;
export type MailBatch = (typeof MAIL_BATCHES)[number];

/** The languages that mail is written in, the default first. */
export const MAIL_LANGUAGES = ["en", "zh-CN"] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** What comes within this time goes into one message. */
export const SOON_DELAY_SECONDS = 60;
/** Notifications that one message tells; those beyond are counted. */
export const MOST_TOLD = 50;
/** What happened longer ago is only in the inbox: nobody wants months of it on the day a mail server is set up. */
export const STALE_AFTER_HOURS = 72;
/** How long sent mail is remembered. */
export const KEPT_DAYS = 30;

const BREAKS = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
const LONGEST_SUBJECT = 180;

/** Text that is safe in a header: one line without control or formatting characters. */
export function headerText(text: string): string {
  const line = text.replace(BREAKS, " ").replace(/ {2,}/g, " ").trim();
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1)}…` : line;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in HTML, and in attributes that are quoted: shown, never run. */
export function htmlText(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, " ").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** A message in its two forms. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}
