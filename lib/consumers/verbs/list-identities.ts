import { requireApi } from "@/lib/catalog/verbs/require-api";
import { z } from "zod";
import { cutPage, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { identityFilter, type IdentityPage } from "@/lib/consumers/schema/identities";
import { listIdentityRows } from "@/lib/consumers/store/identities";
import { requirePermission } from "@/lib/members/policy";
import { presentIdentity } from "./present-identity";
import { requireConsumer } from "./require-consumer";

const lastSeenCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Names under which calls arrive and whose they are, those that called last first. */
export const listIdentities = defineQuery({
  input: identityFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, consumer, linked, q, cursor, limit }): Promise<IdentityPage> => {
    const after = readCursor(cursor, lastSeenCursor);
    const rows = await listIdentityRows(ctx.access, {
      apiId: api === undefined ? undefined : (await requireApi(ctx, api)).id,
      consumerId: consumer === undefined ? undefined : (await requireConsumer(ctx, consumer)).id,
      linked: linked === undefined ? undefined : linked === "true",
      q,
      after: after && { lastSeenAt: new Date(after[0]), id: after[1] },
      take: limit + 1,
    });
    return cutPage(
      rows,
      limit,
      (row) => [row.lastSeenAt.toISOString(), row.id],
      (row) => presentIdentity(row, ctx.actor),
    );
  },
});
