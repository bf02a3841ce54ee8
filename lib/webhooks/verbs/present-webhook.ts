import { actorKindOf } from "@/lib/audit/schema";
import { DELIVERY_STATES, DISABLE_REASONS } from "@/lib/webhooks/model";
import type { DeliveryDto, WebhookDto } from "@/lib/webhooks/schema";
import type { DeliveryRow, WebhookRow } from "@/lib/webhooks/store";

/** A webhook as those who manage it see it: without its secret. */
export function presentWebhook(row: WebhookRow, now: Date): WebhookDto {
  const { id, url, description, team, eventTypes, enabled, failingSince, previousUntil, createdAt, revision } = row;
  const overlaps = previousUntil !== null && previousUntil > now;
  return {
    ...{ id, url, description, team, eventTypes, enabled, revision },
    disabledBecause: DISABLE_REASONS.find((reason) => reason === row.disabledBecause) ?? null,
    failingSince: failingSince?.toISOString() ?? null,
    previousSecretUntil: overlaps ? previousUntil.toISOString() : null,
    createdBy: { kind: actorKindOf(row.createdByKind), id: row.createdById, name: row.createdByName },
    createdAt: createdAt.toISOString(),
  };
}

/** A webhook by name: what people called it, else where it leads, without the path, which may hold a secret. */
export function webhookName({ description, url }: Pick<WebhookRow, "description" | "url">): string {
  return description === "" ? new URL(url).host : description;
}

/** What the audit log keeps of a webhook. */
export function webhookFacts(row: WebhookRow) {
  const { url, description, team, eventTypes, enabled } = row;
  return { origin: new URL(url).origin, description, team: team?.slug ?? null, eventTypes, enabled };
}

/** A delivery with its log. */
export function presentDelivery(row: DeliveryRow): DeliveryDto {
  const { id, webhookId, eventId, eventType, subject, body, createdAt, nextAttemptAt, finishedAt, log } = row;
  return {
    ...{ id, eventId, eventType, subject, body },
    webhook: webhookId,
    state: DELIVERY_STATES.find((state) => state === row.state) ?? "failed",
    attempts: log.map(({ number, at, durationMs, status, error, response }) => {
      return { number, at: at.toISOString(), durationMs, status, error, response };
    }),
    createdAt: createdAt.toISOString(),
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
