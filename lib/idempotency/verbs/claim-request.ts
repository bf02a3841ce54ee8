import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { ABANDONED_AFTER_MS, type Claim, type StoredAnswer } from "@/lib/idempotency/model";
import { deleteAbandoned, deleteClaim, findClaim, insertClaim, saveAnswer } from "@/lib/idempotency/store";

/** A write that may be repeated: who sent it, under which key, and what was asked. */
export interface RepeatableRequest {
  actorId: string;
  key: string;
  requestHash: string;
}

/**
 * The first request under a key goes ahead; a repeat gets the first one's answer. Throws `idempotency_conflict` where
 * the key was used for something else, and `conflict` while the first is still running.
 * Bookkeeping of the transport, not a change of the registry: it is not in the audit log.
 */
export async function claimRequest(ctx: ServiceContext, request: RepeatableRequest): Promise<Claim> {
  const { requestHash, ...key } = request;
  if (await insertClaim(ctx.access, key, requestHash, ctx.now)) return { kind: "first" };
  const record = await findClaim(ctx.access, key);
  if (!record) return claimRequest(ctx, request);
  if (record.requestHash !== requestHash) {
    throw new RegistryError("idempotency_conflict", `The Idempotency-Key ${key.key} was used for another request.`, {
      fix: "Use a new key for a new request.",
    });
  }
  if (record.status !== null) {
    const { status, contentType, location, body } = record;
    return {
      kind: "repeat",
      answer: { status, contentType: contentType ?? "application/json", location, body: body ?? "" },
    };
  }
  const begunBy = new Date(ctx.now.getTime() - ABANDONED_AFTER_MS);
  if (record.createdAt > begunBy) {
    throw new RegistryError("conflict", "The first request with this Idempotency-Key is still running.", {
      fix: "Wait a moment and send it again.",
      retryAfterSeconds: 2,
    });
  }
  // Only what is still abandoned: another process may have taken it over meanwhile.
  await deleteAbandoned(ctx.access, key, begunBy);
  return claimRequest(ctx, request);
}

/** Keeps what the first request answered; a failure of ours is not kept, so that the caller can try again. */
export async function settleRequest(
  ctx: ServiceContext,
  request: RepeatableRequest,
  answer: StoredAnswer,
): Promise<void> {
  const { requestHash: _, ...key } = request;
  if (answer.status >= 500 || answer.status === 429) await deleteClaim(ctx.access, key);
  else await saveAnswer(ctx.access, key, answer);
}
