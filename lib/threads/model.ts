/** What a thread can be about. */
export const ANCHOR_KINDS = ["review", "operation", "field", "finding", "change"] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** `resolved`: nothing is left to say, until somebody opens it again. */
export const THREAD_STATES = ["open", "resolved"] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** All of the review. */
export interface ReviewAnchor {
  kind: "review";
}

/** An operation by its key; `operationId` finds it again where its path was renamed. */
export interface OperationAnchor {
  kind: "operation";
  operation: string;
  operationId?: string | undefined;
}

/**
 * A property or parameter by names alone: `owner` is the named schema, or the key of the operation, in which it is written,
 * `path` leads to it from there (`fieldAddress`).
 */
export interface FieldAnchor {
  kind: "field";
  owner: string;
  path: readonly string[];
  /** Of the operation that is the owner. */
  operationId?: string | undefined;
}

/** A change or a finding by its fingerprint; the rest tells what it was once it is gone. */
export interface FingerprintAnchor {
  kind: "finding" | "change";
  fingerprint: string;
  rule?: string | undefined;
  operation?: string | undefined;
  message?: string | undefined;
}

/** What a thread holds on to: never a line, a position or a file. */
export type Anchor = ReviewAnchor | OperationAnchor | FieldAnchor | FingerprintAnchor;

/** Equal for anchors that mean the same place, and for no others. */
export function anchorKey(anchor: Anchor): string {
  switch (anchor.kind) {
    case "review":
      return "review";
    case "operation":
      return `operation:${anchor.operation}`;
    case "field":
      return `field:${JSON.stringify([anchor.owner, ...anchor.path])}`;
    case "finding":
    case "change":
      return `${anchor.kind}:${anchor.fingerprint}`;
  }
}
