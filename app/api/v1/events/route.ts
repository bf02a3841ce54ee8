import { tailAudit } from "@/lib/audit/verbs/tail-audit";
import { defineRoute } from "@/lib/http/define-route";
import { eventStream } from "@/lib/http/event-stream";

/** What changes, as it happens; anyone who may read. */
export const GET = defineRoute({
  operationId: "streamEvents",
  summary: "What changes, as server-sent events",
  description: "One event a change, named after the action; `Last-Event-ID` goes on where a stream ended.",
  tag: "Audit",
  produces: ["text/event-stream"],
  handle: async (ctx, { request }) => {
    const lastSeen = /^\d{1,18}$/.exec(request.headers.get("last-event-id") ?? "")?.[0];
    let after = (await tailAudit(ctx, lastSeen === undefined ? {} : { after: BigInt(lastSeen) })).last;
    if (lastSeen !== undefined) after = BigInt(lastSeen);
    return eventStream(request.signal, async () => {
      const { events, last } = await tailAudit(ctx, { after });
      after = last;
      return events.map((data) => ({ id: data.sequence, event: data.action, data }));
    });
  },
});
