import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { type WebhookDto, webhookFilter } from "@/lib/webhooks/schema";
import { listWebhookRows } from "@/lib/webhooks/store";
import { managedTeams } from "@/lib/webhooks/policy";
import { presentWebhook } from "./present-webhook";

/** The webhooks that the caller manages, the newest first: those of their teams, all for administrators. */
export const listWebhooks = defineQuery({
  input: webhookFilter,
  authorize: (ctx) => {
    requirePermission(ctx.actor, "registry.read");
    // Who is nobody manages nothing; who is somebody, but manages nothing, has an empty list.
    if (ctx.actor.kind === "anonymous") requirePermission(ctx.actor, "webhook.manage");
  },
  run: async (ctx, filter): Promise<Page<WebhookDto>> => {
    const teams = can(ctx.actor, "webhook.manage") ? null : managedTeams(ctx.actor);
    const rows = await listWebhookRows(ctx.access, teams, filter);
    return cutPage(
      rows,
      filter.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => presentWebhook(row, ctx.now),
    );
  },
});
