import { ERRORS, RegistryError } from "@/lib/core/errors";
import { logger } from "@/lib/runtime/logger";

const CALLERS_FIX = "See /api/v1/openapi.json for what there is, and what it takes.";
const OUR_FIX = "Try again; if it stays, tell your administrator the trace id.";

/**
 * Any thrown value as `application/problem+json` (RFC 9457). A failure we did not foresee shows nothing of itself:
 * its trace id leads to the log.
 */
export function problemResponse(error: unknown, traceId: string): Response {
  const known = error instanceof RegistryError && error.code !== "internal" ? error : undefined;
  if (!known) logger.error({ traceId, err: error }, "request failed");
  const code = known?.code ?? "internal";
  const { status, title } = ERRORS[code];
  if (known?.cause !== undefined && status >= 500) logger.warn({ traceId, code, err: known.cause }, "request refused");
  const body = {
    type: `/errors/${code}`,
    title,
    status,
    code,
    detail: known?.message ?? "Something went wrong on our side; nothing was changed.",
    fix: known?.fix ?? (status < 500 ? CALLERS_FIX : OUR_FIX),
    traceId,
    violations: known?.violations ?? [],
  };
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="concordat"');
  if (known?.retryAfterSeconds !== undefined) headers.set("retry-after", String(known.retryAfterSeconds));
  return new Response(JSON.stringify(body), { status, headers });
}
