import type { AuditEntry } from "@/lib/core/context";
import { canonicalJson } from "@/lib/core/canonical-json";
import { sha256Hex } from "@/lib/core/digest";

/** A row of the audit log before its hash is known. */
export interface AuditRecord extends AuditEntry {
  sequence: bigint;
  at: Date;
  /** An ActorRef when it is written; what the row says when it is read. */
  actor: { kind: string; id: string; name: string };
  action: string;
  traceId: string;
}

/** A row of the audit log as stored. */
export interface ChainedRecord extends AuditRecord {
  previousHash: string;
  hash: string;
}

/** What the first row's `previousHash` is. */
export const CHAIN_START = "0".repeat(64);

/** SHA-256, in hex, over the hash before and every field of the row: to change a row is to break every later hash. */
export function chainHash(previousHash: string, record: AuditRecord): string {
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
  });
  return sha256Hex(`${previousHash}\n${content}`);
}

/** Where the chain goes on from. */
export interface ChainHead {
  sequence: bigint;
  hash: string;
}

/** How far some rows fit the chain: its head after the last good one, and the first that does not fit, if any. */
export interface ChainCheck {
  head: ChainHead;
  firstBad: bigint | null;
}

/** Checks rows, in order, each against the row before it. */
export function verifyChain(head: ChainHead, records: ChainedRecord[]): ChainCheck {
  let current = head;
  for (const record of records) {
    const fits =
      record.sequence === current.sequence + 1n &&
      record.previousHash === current.hash &&
      record.hash === chainHash(current.hash, record);
    if (!fits) return { head: current, firstBad: record.sequence };
    current = { sequence: record.sequence, hash: record.hash };
  }
  return { head: current, firstBad: null };
}
