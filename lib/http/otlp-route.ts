import { RegistryError } from "@/lib/core/errors";
import { OTLP_LIMITS } from "@/lib/otlp/model";
import {
  encodingOf,
  exportAnswer,
  OTLP_MEDIA_TYPES,
  type OtlpEncoding,
  type OtlpSignal,
  statusAnswer,
} from "@/lib/otlp/response/answers";
import { admitTelemetry, receiveTelemetry } from "@/lib/telemetry/verbs/receive-telemetry";
import type { ExportOutcome } from "@/lib/telemetry/receiver";
import { mediaTypeOf } from "./body";
import { defineRoute } from "./define-route";
import { metrics } from "./metrics";

const MEDIA_TYPES = Object.values(OTLP_MEDIA_TYPES);

/** A route that takes exports of one signal, as OTLP/HTTP 1 asks: failures are `google.rpc.Status` in the request's encoding. */
export function otlpRoute(signal: OtlpSignal, words: { operationId: string; summary: string; description: string }) {
  return defineRoute({
    ...words,
    tag: "Telemetry",
    raw: {
      accepts: MEDIA_TYPES,
      limitBytes: () => OTLP_LIMITS.bodyBytes,
      within: async (request, actor, work) => {
        const leave = admitTelemetry(actor, sizeOf(request));
        try {
          return await work();
        } finally {
          leave();
        }
      },
      read: (bytes, request) => ({ bytes, encoding: requireEncoding(request), gzip: isGzip(request) }),
    },
    produces: MEDIA_TYPES,
    failsAs: MEDIA_TYPES,
    handle: async (ctx, { raw }) => {
      const outcome = await receiveTelemetry(ctx, { signal, ...raw });
      count(signal, outcome);
      return binary(exportAnswer(raw.encoding, signal, outcome), raw.encoding);
    },
    failure: asStatus,
  });
}

function count(signal: OtlpSignal, { rejected, tally }: ExportOutcome): void {
  const fates = {
    ...{ counted: tally.calls, ignored: tally.ignored, repeated: tally.repeated },
    ...{ not_counted: tally.notCounted, withheld: tally.withheld, rejected },
  };
  for (const [fate, number] of Object.entries(fates)) metrics().telemetry.inc({ signal, fate }, number);
}

/** What the body says that it has; the most that is taken where it does not say. */
function sizeOf(request: Request): number {
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  return Number.isInteger(declared) && declared >= 0
    ? Math.min(declared, OTLP_LIMITS.bodyBytes)
    : OTLP_LIMITS.bodyBytes;
}

function requireEncoding(request: Request): OtlpEncoding {
  const type = mediaTypeOf(request);
  const encoding = encodingOf(type);
  if (encoding) return encoding;
  throw new RegistryError(
    "unsupported_media_type",
    `OTLP comes as ${MEDIA_TYPES.join(" or ")}, not ${type || "a body without a type"}.`,
    { fix: "Set Content-Type." },
  );
}

function isGzip(request: Request): boolean {
  const coding = (request.headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding === "gzip") return true;
  if (coding === "identity" || coding === "") return false;
  throw new RegistryError("unsupported_media_type", "Of content encodings only gzip is taken.", {
    fix: "Set Content-Encoding: gzip, or send it as it is.",
  });
}

/** The problem in the words of OTLP; its other fields (Retry-After, RateLimit, WWW-Authenticate) stay. */
async function asStatus(problem: Response, request: Request): Promise<Response> {
  const said: unknown = await problem.json().catch(() => null);
  const detail = typeof said === "object" && said !== null && "detail" in said ? String(said.detail) : "It failed.";
  const encoding = encodingOf(mediaTypeOf(request)) ?? "json";
  const headers = new Headers(problem.headers);
  headers.set("content-type", OTLP_MEDIA_TYPES[encoding]);
  return new Response(statusAnswer(encoding, problem.status, detail), { status: problem.status, headers });
}

function binary(body: Uint8Array<ArrayBuffer>, encoding: OtlpEncoding): Response {
  return new Response(body, { headers: { "content-type": OTLP_MEDIA_TYPES[encoding], "cache-control": "no-store" } });
}
