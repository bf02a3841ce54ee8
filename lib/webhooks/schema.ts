import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { EVENT_TYPES, isEventType } from "@/lib/events/model/event-types";
import { DELIVERY_STATES, DISABLE_REASONS } from "./model";

const address = z
  .url({ protocol: /^https?$/, error: "an http:// or https:// address" })
  .max(2_000)
  .refine((text) => URL.canParse(text) && new URL(text).username === "" && new URL(text).password === "", {
    message: "an address without credentials: messages are signed",
  });
const eventTypes = z
  .array(z.enum(EVENT_TYPES.filter(isEventType)))
  .max(EVENT_TYPES.length)
  .transform((types) => [...new Set(types)]);
const description = z.string().trim().max(200);

export const webhookDto = z.strictObject({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  /** Null: events of all teams. */
  team: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  /** Empty: every type. */
  eventTypes: z.array(z.string()),
  enabled: z.boolean(),
  disabledBecause: z.enum(DISABLE_REASONS).nullable(),
  failingSince: z.iso.datetime().nullable(),
  /** Until when messages are signed with the secret before, too. */
  previousSecretUntil: z.iso.datetime().nullable(),
  createdBy: actorRefDto,
  createdAt: z.iso.datetime(),
  revision: z.number().int(),
});
export type WebhookDto = z.output<typeof webhookDto>;
export const webhookPage = pageOf(webhookDto);

export const webhookFilter = z.strictObject({ ...pageInput.shape, team: z.string().min(1).max(60).optional() });
export type WebhookFilterInput = z.output<typeof webhookFilter>;

export const webhookId = z.strictObject({ id: z.uuid() });

export const createWebhookInput = z.strictObject({
  url: address,
  description: description.default(""),
  /** Left out: events of all teams, for administrators only. */
  team: z.string().min(1).max(60).optional(),
  eventTypes: eventTypes.default([]),
});
export type CreateWebhookInput = z.output<typeof createWebhookInput>;

/** The secret is in this answer only. */
export const webhookWithSecret = z.strictObject({ ...webhookDto.shape, secret: z.string() });
export type WebhookWithSecret = z.output<typeof webhookWithSecret>;

export const webhookPatch = z.strictObject({ url: address, description, eventTypes, enabled: z.boolean() }).partial();
export type WebhookPatch = z.output<typeof webhookPatch>;

export const attemptDto = z.strictObject({
  number: z.number().int(),
  at: z.iso.datetime(),
  durationMs: z.number().int(),
  /** Null: no answer came. */
  status: z.number().int().nullable(),
  error: z.string().nullable(),
  /** The first kilobyte of the answer. */
  response: z.string(),
});

export const deliveryDto = z.strictObject({
  /** The `webhook-id` of every attempt. */
  id: z.string(),
  webhook: z.string(),
  eventId: z.string(),
  eventType: z.string(),
  subject: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.array(attemptDto),
  createdAt: z.iso.datetime(),
  nextAttemptAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** The event as it was signed and sent. */
  body: z.string(),
});
export type DeliveryDto = z.output<typeof deliveryDto>;
export const deliveryPage = pageOf(deliveryDto);

export const deliveryFilter = z.strictObject({ ...pageInput.shape, state: z.enum(DELIVERY_STATES).optional() });
export type DeliveryFilter = z.output<typeof deliveryFilter>;

export const deliveryId = z.strictObject({ id: z.uuid(), delivery: z.uuid() });
