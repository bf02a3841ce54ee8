import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { fetchOutside } from "@/lib/outbound/verbs/fetch-outside";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { isBelowServer } from "@/lib/try/model/named-servers";
import { fieldsToSend, fieldsToShow } from "@/lib/try/policy";
import { namedServersOf } from "@/lib/try/remembered-servers";
import { type TryAnswer, tryInput } from "@/lib/try/schema";
import { openDefinition } from "@/lib/versions/verbs/open-definition";

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_TIME_MS = 30_000;
/** Requests of this process that wait for another server at once. */
const MOST_AT_ONCE = 32;
let underWay = 0;

/**
 * Sends one request for somebody who tries an operation, to a server that the definition names and a rule for `try`
 * allows. Nothing of the registry's own session goes along; a redirect is shown and not followed. It changes nothing here,
 * so it leaves no trace in the audit log, and never what was sent.
 */
export const tryOperation = defineQuery({
  input: tryInput,
  authorize: (ctx) => {
    requirePermission(ctx.actor, "registry.read");
    if (ctx.actor.kind === "anonymous") requirePermission(ctx.actor, "operation.try");
  },
  run: async (ctx, { url, method, headers, body, ...ref }): Promise<TryAnswer> => {
    const definition = await openDefinition(ctx, ref);
    requirePermission(ctx.actor, "operation.try", definition.teamId);
    if (!URL.canParse(url) || !isBelowServer(new URL(url), await namedServersOf(definition))) {
      throw new RegistryError("invalid_input", "The address is not below a server that the definition names.", {
        fix: "Use one of its servers; /try lists them.",
        violations: [{ pointer: "/url", message: "not below a server of this version" }],
      });
    }
    const rules = await listOutboundRules(ctx);
    const answer = await atMost(() =>
      fetchOutside({
        url,
        method,
        headers: fieldsToSend(headers),
        ...(body === undefined ? {} : { body: Buffer.from(body, "base64") }),
        purpose: "try",
        rules,
        maxBytes: MOST_BYTES,
        timeoutMs: MOST_TIME_MS,
        maxRedirects: 0,
      }),
    );
    return {
      status: answer.status,
      headers: fieldsToShow(answer.headers),
      body: Buffer.from(answer.body).toString("base64"),
    };
  },
});

async function atMost<T>(send: () => Promise<T>): Promise<T> {
  if (underWay >= MOST_AT_ONCE) {
    throw new RegistryError("busy", "Too many requests are being tried.", {
      fix: "Try again in a few seconds.",
      retryAfterSeconds: 5,
    });
  }
  underWay += 1;
  try {
    return await send();
  } finally {
    underWay -= 1;
  }
}
