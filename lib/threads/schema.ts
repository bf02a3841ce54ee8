import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { THREAD_STATES } from "@/lib/threads/model";

const words = z.string().trim().min(1).max(10_000);
const fingerprint = z.string().trim().min(1).max(200);
const key = z.string().trim().min(1).max(1_000);
const fieldPath = z.array(z.string().min(1).max(500)).min(1).max(64);

/** What a new thread is to be about. */
export const anchorInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("review") }),
  z.strictObject({ kind: z.literal("operation"), operation: key }),
  z.strictObject({ kind: z.literal("field"), owner: key, path: fieldPath }),
  z.strictObject({ kind: z.literal("finding"), fingerprint }),
  z.strictObject({ kind: z.literal("change"), fingerprint }),
]);
export type AnchorInput = z.output<typeof anchorInput>;

const seenAs = { rule: z.string().optional(), operation: z.string().optional(), message: z.string().optional() };

/** What a thread is about, with what is shown of it once it is gone. */
export const anchorDto = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("review") }),
  z.strictObject({ kind: z.literal("operation"), operation: z.string(), operationId: z.string().optional() }),
  z.strictObject({
    kind: z.literal("field"),
    owner: z.string(),
    path: z.array(z.string()),
    operationId: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("finding"), fingerprint: z.string(), ...seenAs }),
  z.strictObject({ kind: z.literal("change"), fingerprint: z.string(), ...seenAs }),
]);

/** Where a thread stands in the revision of now; `outdated` with the reason where its place is gone. */
export const placementDto = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("placed"),
    /** Of the change or finding it is beside; null for other kinds. */
    fingerprint: z.string().nullable(),
    pointer: z.string(),
    /** From 1; null where nothing is left to point at. */
    line: z.number().int().nullable(),
    operation: z.string().nullable(),
  }),
  z.strictObject({
    status: z.literal("outdated"),
    because: z.enum(["change_gone", "finding_gone", "operation_gone", "field_gone", "not_compared"]),
  }),
]);

export const threadCommentDto = z.strictObject({
  id: z.string(),
  thread: z.string(),
  /** Markdown; empty where it was deleted. */
  body: z.string(),
  by: actorRefDto,
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
  /** Ids of the people it names. */
  mentions: z.array(z.string()),
});
export type ThreadCommentDto = z.output<typeof threadCommentDto>;

export const threadDto = z.strictObject({
  id: z.string(),
  review: z.string(),
  anchor: anchorDto,
  place: placementDto,
  state: z.enum(THREAD_STATES),
  openedBy: actorRefDto,
  openedAt: z.iso.datetime(),
  /** The revision of the version that was looked at. */
  openedRevision: z.number().int(),
  resolvedBy: actorRefDto.nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  comments: z.array(threadCommentDto),
  revision: z.number().int(),
});
export type ThreadDto = z.output<typeof threadDto>;
export const threadPage = pageOf(threadDto);

export const threadId = z.strictObject({ id: z.uuid() });
export const commentOfThread = z.strictObject({ id: z.uuid(), comment: z.uuid() });

export const threadFilter = z.strictObject({ ...pageInput.shape, state: z.enum(THREAD_STATES).optional() });

/** The body of `POST /reviews/{id}/threads`. */
export const threadBody = z.strictObject({ anchor: anchorInput, body: words });
/** The body of a reply, and of what a comment says instead. */
export const wordsBody = z.strictObject({ body: words });
/** The body of `PATCH /threads/{id}`. */
export const threadPatch = z.strictObject({ state: z.enum(THREAD_STATES) });

export const mentionQuery = z.strictObject({ q: z.string().trim().max(100).default("") });
/** Somebody to name: `@handle`. */
export const mentionDto = z.strictObject({ id: z.string(), name: z.string(), handle: z.string() });
export const mentionList = z.strictObject({ items: z.array(mentionDto) });

/** An answer without a body. */
export const nothing = z.unknown();
