import { randomInt } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { fetchOutside } from "@/lib/outbound/verbs/fetch-outside";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { signingKey } from "@/lib/settings/verbs/signing-key";
import { ANSWER_MS, KEPT_BYTES } from "@/lib/webhooks/model";
import { CLOUD_EVENT_TYPE } from "@/lib/webhooks/model/cloud-event";
import { judgeAttempt, type Verdict } from "@/lib/webhooks/policy";
import { openSecret } from "@/lib/webhooks/secret-box";
import { signMessage } from "@/lib/webhooks/sign-message";
import { findDelivery, insertAttempt, moveDelivery, noteFailing, type WebhookRow } from "@/lib/webhooks/store";
import { WEBHOOK_KEY } from "./create-webhook";
import { disableWebhook } from "./disable-webhook";

/** More of an answer than this is not even read. */
const MOST_ANSWER_BYTES = 256 * 1_024;

type Delivery = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;
type Answer = { status: number | null; error: string | null; response: string };

/**
 * Makes one attempt of a delivery, and writes what came of it: the attempt, where the delivery stands, when it is tried
 * again, and whether the webhook is switched off. A process that dies between sending and writing sends it again: at least
 * once, with the same `webhook-id`. The clock is read for how long the receiver took.
 */
export async function deliverWebhook(ctx: ServiceContext, deliveryId: string): Promise<void> {
  const delivery = await findDelivery(ctx.access, deliveryId);
  if (delivery?.state !== "pending") return;
  if (!delivery.webhook.enabled) {
    await moveDelivery(ctx.access, deliveryId, { state: "dropped", nextAttemptAt: null, finishedAt: ctx.now });
    return;
  }
  const begun = Date.now();
  const answer = await send(ctx, delivery);
  const durationMs = Date.now() - begun;
  await ctx.transaction(async (tx) => {
    const attempts = delivery.attempts + 1;
    await insertAttempt(tx.access, { ...answer, deliveryId, number: delivery.log.length + 1, at: ctx.now, durationMs });
    const { failingSince } = delivery.webhook;
    const random = randomInt(1_000) / 1_000;
    const verdict = judgeAttempt({ status: answer.status, attempts, failingSince, now: tx.now, random });
    await follow(tx, delivery, attempts, verdict);
  });
}

async function follow(
  tx: ServiceContext,
  { id, webhook }: Delivery,
  attempts: number,
  verdict: Verdict,
): Promise<void> {
  const { state, retryIn, failingSince, disable } = verdict;
  const nextAttemptAt = retryIn === null ? null : new Date(tx.now.getTime() + retryIn * 1_000);
  await moveDelivery(tx.access, id, {
    state,
    attempts,
    nextAttemptAt,
    finishedAt: state === "pending" ? null : tx.now,
  });
  if (retryIn !== null) await enqueueJob(tx, "deliver-webhook", { deliveryId: id }, { startAfterSeconds: retryIn });
  if (failingSince?.getTime() !== webhook.failingSince?.getTime()) {
    await noteFailing(tx.access, webhook.id, failingSince);
  }
  if (disable !== null) await disableWebhook(tx, { id: webhook.id, because: disable });
}

/** The secrets that messages are signed with now; null where the first cannot be read any more. */
async function secretsOf(ctx: ServiceContext, webhook: WebhookRow): Promise<string[] | null> {
  const key = await signingKey(ctx, WEBHOOK_KEY);
  const current = openSecret(webhook.secret, key, webhook.id);
  if (current === null) return null;
  const overlaps = webhook.previousUntil !== null && webhook.previousUntil > ctx.now;
  const previous = overlaps && webhook.previousSecret ? openSecret(webhook.previousSecret, key, webhook.id) : null;
  return previous === null ? [current] : [current, previous];
}

async function send(ctx: ServiceContext, { id, body, webhook }: Delivery): Promise<Answer> {
  const secrets = await secretsOf(ctx, webhook);
  if (!secrets) return failed("The secret cannot be read: CONCORDAT_AUTH_SECRET changed. Rotate the secret.");
  // A receiver compares the timestamp with its own clock: it is that of the sending, not of the event.
  const signed = signMessage({ id, at: new Date(), body }, secrets);
  const headers = { ...signed, "content-type": CLOUD_EVENT_TYPE, "user-agent": "Concordat-Webhooks" };
  try {
    const answer = await fetchOutside({
      url: webhook.url,
      method: "POST",
      headers,
      body: new TextEncoder().encode(body),
      purpose: "webhook",
      rules: await listOutboundRules(ctx),
      maxBytes: MOST_ANSWER_BYTES,
      timeoutMs: ANSWER_MS,
      maxRedirects: 0,
    });
    return { status: answer.status, error: null, response: shown(answer.body) };
  } catch (error) {
    if (error instanceof RegistryError) return failed(error.message);
    throw error;
  }
}

const failed = (error: string): Answer => ({ status: null, error, response: "" });

/** The first kilobyte of an answer as text that the database can hold. */
function shown(body: Uint8Array): string {
  return new TextDecoder().decode(body.subarray(0, KEPT_BYTES)).replaceAll("\u0000", "\uFFFD");
}
