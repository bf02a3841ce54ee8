/** Every failure the registry can report: its HTTP status and its title. Used by HTTP, the command line and `/errors/[code]`. */
export const ERRORS = {
  malformed_request: { status: 400, title: "The request cannot be read" },
  invalid_input: { status: 400, title: "The request does not fit its schema" },
  empty_document: { status: 400, title: "The definition is empty" },
  unauthenticated: { status: 401, title: "Sign in, or send an API token" },
  forbidden: { status: 403, title: "Your role does not allow this" },
  outbound_refused: { status: 403, title: "Concordat may not call this address" },
  not_found: { status: 404, title: "No such resource, or you may not read it" },
  conflict: { status: 409, title: "The resource changed, or the name is taken" },
  version_exists: { status: 409, title: "This version is published with other bytes" },
  idempotency_conflict: { status: 409, title: "This Idempotency-Key was used for another request" },
  gone: { status: 410, title: "The version is retired" },
  stale_revision: { status: 412, title: "The resource changed since you read it" },
  too_large: { status: 413, title: "The request is too large" },
  unsupported_media_type: { status: 415, title: "This content type is not accepted here" },
  invalid_definition: { status: 422, title: "The definition is not acceptable" },
  unsupported_format: { status: 422, title: "This kind of definition is not supported yet" },
  transition_refused: { status: 422, title: "The lifecycle does not allow this now" },
  decision_refused: { status: 422, title: "The review does not allow this now" },
  rate_limited: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "The registry failed" },
  outbound_failed: { status: 502, title: "Another server did not answer as it should" },
  busy: { status: 503, title: "The registry is busy" },
  check_unavailable: { status: 503, title: "A check could not run" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether a text is one of the codes above. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERRORS, text);
}

/** A place that a failure points at: in the request body, or in a definition. */
export interface Violation {
  pointer: string;
  line?: number;
  column?: number;
  file?: string;
  message: string;
}

export interface ErrorDetail {
  /** What the caller can do about it, in one sentence. */
  fix?: string;
  violations?: Violation[];
  /** Seconds to wait before another try (429, 503). */
  retryAfterSeconds?: number;
  /** What really happened; logged, never shown. */
  cause?: unknown;
}

/** A failure with a stable code. `message` is safe to show; what is not goes into `cause`. */
export class RegistryError extends Error {
  readonly fix: string | undefined;
  readonly violations: Violation[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    detail: ErrorDetail = {},
  ) {
    super(message, { cause: detail.cause });
    this.name = "RegistryError";
    this.fix = detail.fix;
    this.violations = detail.violations ?? [];
    this.retryAfterSeconds = detail.retryAfterSeconds;
  }
}
