import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { consumerFields, consumerRefDto, consumerSlug } from "@/lib/consumers/schema";

/** A name under which calls arrive, as telemetry has it, and whose it is. */
export const identityDto = z.strictObject({
  id: z.string(),
  attribute: z.string(),
  value: z.string(),
  /** Null: nobody knows whose it is. */
  consumer: consumerRefDto.nullable(),
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  /** What it calls, the latest first. */
  apis: z.array(z.strictObject({ slug: z.string(), name: z.string(), lastAt: z.iso.datetime() })),
  /** Whether the caller may say whose it is. */
  mayLink: z.boolean(),
});
export type IdentityDto = z.output<typeof identityDto>;

export const identityFilter = z.strictObject({
  ...pageInput.shape,
  q: z.string().max(200).optional(),
  /** Only those that call this API. */
  api: z.string().max(80).optional(),
  consumer: z.string().max(80).optional(),
  /** `false`: only those of which nobody knows whose they are. */
  linked: z.enum(["true", "false"]).optional(),
});
export const identityPage = pageOf(identityDto);
export type IdentityPage = z.output<typeof identityPage>;

/** Whose an identity is: a consumer that is there, or one to be made. */
export const linkInput = z.union([
  z.strictObject({ consumer: z.string().min(1).max(80) }),
  z.strictObject({
    create: z.strictObject({
      slug: consumerSlug,
      name: consumerFields.name,
      kind: consumerFields.kind.default("service"),
      team: consumerFields.team.default(null),
      contact: consumerFields.contact.default(null),
    }),
  }),
]);
export type LinkInput = z.input<typeof linkInput>;

/** That another consumer was merged into this one. */
export const mergeDto = z.strictObject({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  at: z.iso.datetime(),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), id: z.string(), name: z.string() }),
  undoneAt: z.iso.datetime().nullable(),
  /** Until when it can be undone; null: no more. */
  undoableUntil: z.iso.datetime().nullable(),
});
export type MergeDto = z.output<typeof mergeDto>;
export const mergeList = z.strictObject({ items: z.array(mergeDto), nextCursor: z.null() });

/** Whether a consumer's team is told what an API announces. */
export const followDto = z.strictObject({
  api: z.strictObject({ slug: z.string(), name: z.string() }),
  told: z.boolean(),
});
export type FollowDto = z.output<typeof followDto>;
export const followList = z.strictObject({ items: z.array(followDto), nextCursor: z.null() });
