import { z } from "zod";
import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { endMail } from "@/lib/mail/verbs/end-mail";

const query = z.strictObject({
  person: z.string().min(1).max(100),
  kind: z.string().min(1).max(40),
  signature: z.string().min(1).max(100),
});

/** Mail programs look at links before anybody presses them: reading this changes nothing. */
export const GET = defineRoute({
  operationId: "showUnsubscribe",
  summary: "Where the link of a message leads a person",
  description: "Redirects to the settings of notifications; only POST ends mail.",
  tag: "Notifications",
  query,
  open: true,
  status: 302,
  handle: () =>
    Promise.resolve(
      new Response(null, {
        status: 302,
        headers: { location: `${settings().CONCORDAT_BASE_URL}/settings/notifications` },
      }),
    ),
});

export const POST = defineRoute({
  operationId: "endMail",
  summary: "End mail with one click (RFC 8058)",
  description:
    "The address in a message's List-Unsubscribe field proves itself; nobody has to sign in. The inbox stays.",
  tag: "Notifications",
  query,
  raw: {
    accepts: ["application/x-www-form-urlencoded", "multipart/form-data"],
    limitBytes: () => 1_024,
    read: () => null,
  },
  open: true,
  status: 204,
  alsoAnswers: [404],
  handle: async (ctx, { query: given }) => {
    await endMail(ctx, given);
    return null;
  },
});
