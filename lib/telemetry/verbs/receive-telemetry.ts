import type { Actor, ServiceContext } from "@/lib/core/context";
import { requireSender } from "@/lib/telemetry/policy";
import { type ExportBody, type ExportOutcome, telemetryReceiver } from "@/lib/telemetry/receiver";
import { getTelemetrySettings } from "@/lib/usage/verbs/get-telemetry-settings";

/**
 * Takes an export of telemetry: resolves once everything in it that counts is stored. Throws `unauthenticated` or
 * `forbidden` without `telemetry.write`, `malformed_request` and `too_large` for what cannot be read, `check_unavailable`
 * where it could not be stored. Calls are no change of the registry: the audit log has none of it.
 */
export async function receiveTelemetry(ctx: ServiceContext, body: ExportBody): Promise<ExportOutcome> {
  const { teamId } = requireSender(ctx.actor);
  const { consumerAttributes } = await getTelemetrySettings(ctx);
  return telemetryReceiver().receive(ctx, body, { teamId, consumerAttributes });
}

/**
 * Room for a request of at most so many bytes, before its body is read; call what is returned when it is answered. Throws
 * `unauthenticated` or `forbidden`, `rate_limited` where too much is under way, `busy` while the process ends.
 */
export function admitTelemetry(actor: Actor, bytes: number): () => void {
  requireSender(actor);
  return telemetryReceiver().admit(bytes);
}
