import { createTransport } from "nodemailer";
import type { MailContent } from "./model";

const ANSWER_MS = 20_000;

/** A message on its way to a mail server. */
export interface OutgoingMail extends MailContent {
  from: string;
  to: { name: string; address: string };
  /** Stable over repeats, so that a receiver can tell them apart from new messages. */
  messageId: string;
  unsubscribeUrl?: string;
}

/** Hands one message to the mail server. Throws what the server or the network said. */
export async function sendMessage(smtpUrl: string, mail: OutgoingMail): Promise<void> {
  const { unsubscribeUrl, ...message } = mail;
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    ...(url.username === ""
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
    // Templates are ours, and nothing in them may make the server read files or call addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      ...message,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(unsubscribeUrl
          ? { "List-Unsubscribe": `<${unsubscribeUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
          : {}),
      },
    });
  } finally {
    transport.close();
  }
}
