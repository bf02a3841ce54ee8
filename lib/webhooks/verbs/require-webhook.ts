import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can, requirePermission } from "@/lib/members/policy";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { permitFor } from "@/lib/outbound/policy";
import { findWebhook, type WebhookRow } from "@/lib/webhooks/store";

/**
 * The webhook, for somebody who may manage it. Throws `forbidden` for who manages none of its team, and `not_found`; to
 * others its id tells nothing.
 */
export async function requireWebhook(ctx: ServiceContext, id: string): Promise<WebhookRow> {
  requirePermission(ctx.actor, "registry.read");
  const row = await findWebhook(ctx.access, id);
  if (row && can(ctx.actor, "webhook.manage", row.teamId ?? undefined)) return row;
  if (ctx.actor.kind === "anonymous") requirePermission(ctx.actor, "webhook.manage");
  throw new RegistryError("not_found", "There is no such webhook, or it is not yours.", {
    fix: "See /api/v1/webhooks.",
  });
}

/** Throws `outbound_refused` where no rule lets the registry call this address as a webhook. */
export async function requireReachable(ctx: ServiceContext, url: string): Promise<void> {
  if (permitFor(new URL(url), "webhook", await listOutboundRules(ctx))) return;
  throw new RegistryError("outbound_refused", `No rule lets Concordat send webhooks to ${new URL(url).origin}.`, {
    fix: "An administrator can allow it in Settings, under Outside.",
    violations: [{ pointer: "/url", message: "is not allowed by any rule" }],
  });
}
