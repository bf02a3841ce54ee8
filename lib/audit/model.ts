import { canonicalJson } from "@/lib/core/canonical-json";
import type { AuditEntry } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";

/** What a row's hash covers: 1 nothing of `reason` and `origin`, which rows of before do not have; 2 these as well. */
export const HASH_FORM = 2;

/** A row of the audit log before its hash is known. */
export interface AuditRecord extends Omit<AuditEntry, "reason"> {
  sequence: bigint;
  at: Date;
  /** An ActorRef when it is written; what the row says when it is read. */
  actor: { kind: string; id: string; name: string };
  action: string;
  traceId: string;
  /** Why; null where nobody said. */
  reason?: string | null;
  /** An Origin when it is written; what the row says when it is read. */
  origin?: unknown;
  /** `HASH_FORM` of the time at which it was written; 1 where it is left out. */
  hashForm?: number;
}

/** A row of the audit log as stored. */
export interface ChainedRecord extends AuditRecord {
  previousHash: string;
  hash: string;
}

/** What the first row's `previousHash` is. */
export const CHAIN_START = "0".repeat(64);

/**
 * SHA-256, in hex, over the hash before and every field of the row: to change a row is to break every later hash. A row of
 * the first form has no reason and no origin: one that was given any does not fit.
 */
export function chainHash(previousHash: string, record: AuditRecord): string {
  const { hashForm = 1, reason = null, origin = null } = record;
  const isPlain = hashForm === 1 && reason === null && origin === null;
  const content = canonicalJson({
    sequence: record.sequence.toString(),
    at: record.at.toISOString(),
    actor: record.actor,
    action: record.action,
    entity: record.entity,
    entityId: record.entityId,
    entityName: record.entityName,
    before: record.before ?? null,
    after: record.after ?? null,
    traceId: record.traceId,
    ...(isPlain ? {} : { hashForm, reason, origin }),
  });
  return sha256Hex(`${previousHash}\n${content}`);
}

/** Where the chain goes on from. */
export interface ChainHead {
  sequence: bigint;
  hash: string;
}

/** Before the first row. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0n, hash: CHAIN_START };

/** How far some rows fit the chain: its head after the last good one, and the first that does not fit, if any. */
export interface ChainCheck {
  head: ChainHead;
  firstBad: bigint | null;
}

/**
 * Checks rows, in order, each against the row before it; and, where the head of the chain was kept apart (`anchor`), the row
 * of its number against it.
 */
export function verifyChain(head: ChainHead, records: readonly ChainedRecord[], anchor?: ChainHead): ChainCheck {
  let current = head;
  for (const record of records) {
    const fits =
      record.sequence === current.sequence + 1n &&
      record.previousHash === current.hash &&
      record.hash === chainHash(current.hash, record) &&
      (anchor?.sequence !== record.sequence || anchor.hash === record.hash);
    if (!fits) return { head: current, firstBad: record.sequence };
    current = { sequence: record.sequence, hash: record.hash };
  }
  return { head: current, firstBad: null };
}

/**
 * Whether a chain ends where it must, all of its rows being good: not before the head that was kept before they were read
 * (its end was cut off), nor after the one kept since (rows were put behind it). The first row that is missing or too many.
 */
export function verifyEnd(last: ChainHead, anchors: { before: ChainHead; since: ChainHead }): bigint | null {
  if (last.sequence < anchors.before.sequence) return last.sequence + 1n;
  if (last.sequence > anchors.since.sequence) return anchors.since.sequence + 1n;
  return last.sequence === anchors.since.sequence && last.hash !== anchors.since.hash ? last.sequence : null;
}
