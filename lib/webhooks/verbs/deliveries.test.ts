import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { Webhook } from "standardwebhooks";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { runJobs } from "@/lib/testing/jobs";
import { createWorld, type World } from "@/lib/testing/world";
import { FAILING_DAYS } from "@/lib/webhooks/model";
import { createWebhook } from "./create-webhook";
import { deliverWebhook } from "./deliver-webhook";
import { getWebhook } from "./get-webhook";
import { listDeliveries } from "./list-deliveries";
import { redeliver } from "./redeliver";
import { rotateWebhookSecret } from "./rotate-webhook-secret";
import { sendTestEvent } from "./send-test-event";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A receiver of the test's own that answers with these in turn, the last again and again. */
async function receiver(...answers: ((response: ServerResponse) => void)[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
      answers[Math.min(received.length, answers.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/hooks?key=hidden`, origin: `http://127.0.0.1:${port}`, received };
}

const answer =
  (status: number, body = "", headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, headers).end(body);
  };

async function hooked(...answers: ((response: ServerResponse) => void)[]) {
  const world = await createWorld();
  const administrator = await world.administrator();
  const team = await world.team();
  const owner = await team.member("owner");
  const target = await receiver(...answers);
  const rule = { origin: target.origin, purposes: ["webhook" as const], allowPrivate: true };
  await createOutboundRule(administrator.ctx, rule);
  const { secret, id } = await createWebhook(owner.ctx, { url: target.url, team: team.slug });
  await drain(world);
  target.received.length = 0;
  return { world, administrator, team, owner, target, webhook: { id }, secret };
}

async function drain(world: World): Promise<void> {
  for (let more = true; more; ) ({ more } = await dispatchEvents(world.system));
}

const webhookJobs = () => runJobs({ kinds: ["deliver-webhook"] });

function verified({ headers, body }: Received, secret: string): unknown {
  const field = (name: string) => String(headers[name]);
  return new Webhook(secret).verify(body, {
    "webhook-id": field("webhook-id"),
    "webhook-timestamp": field("webhook-timestamp"),
    "webhook-signature": field("webhook-signature"),
  });
}

describe("a webhook", () => {
  it("is sent what happens in its team, as signed CloudEvents; what happens elsewhere is not", async () => {
    const { world, team, owner, target, secret } = await hooked(answer(204));
    const other = await world.team("Other");
    const slug = world.unique("api");
    await createApi((await other.member("owner")).ctx, { slug: world.unique("other"), name: "X", team: other.slug });
    await createApi(owner.ctx, { slug, name: "Mine", team: team.slug });
    await drain(world);
    await webhookJobs();
    expect(target.received).toHaveLength(1);
    const [message] = target.received;
    if (!message) throw new Error("nothing was received");
    expect(message.headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
    expect(verified(message, secret)).toMatchObject({
      specversion: "1.0",
      type: "dev.concordat.api.created",
      subject: slug,
      datacontenttype: "application/json",
      data: { api: slug, team: team.slug, actor: { kind: "user", name: owner.actor.name } },
    });
  });

  it("is not sent a message again that is on its way, so that one receiver is not called by many", async () => {
    const { owner, target, webhook } = await hooked(answer(503));
    const { id } = await sendTestEvent(owner.ctx, webhook);
    const again = () => redeliver(owner.ctx, { id: webhook.id, delivery: id });
    await expect(again()).rejects.toMatchObject({ code: "conflict" });
    await webhookJobs();
    await expect(again()).rejects.toMatchObject({ code: "conflict" });
    expect(target.received).toHaveLength(1);
  });

  it("is tried again until it answers well, always with the same id", async () => {
    const { owner, target, webhook, secret } = await hooked(
      answer(503),
      answer(500, "x".repeat(5_000)),
      answer(200, "ok"),
    );
    const { id } = await sendTestEvent(owner.ctx, webhook);
    await webhookJobs();
    const [pending] = (await listDeliveries(owner.ctx, { id: webhook.id })).items;
    expect(pending).toMatchObject({ id, state: "pending", attempts: [{ number: 1, status: 503 }] });
    const wait = Date.parse(pending?.nextAttemptAt ?? "") - Date.parse(pending?.attempts[0]?.at ?? "");
    expect(wait).toBeGreaterThanOrEqual(4_000);
    expect(wait).toBeLessThanOrEqual(7_000);
    expect((await getWebhook(owner.ctx, webhook)).failingSince).not.toBeNull();

    await deliverWebhook(owner.ctx, id);
    await deliverWebhook(owner.ctx, id);
    const [delivered] = (await listDeliveries(owner.ctx, { id: webhook.id })).items;
    expect(delivered?.state).toBe("delivered");
    expect(delivered?.attempts.map((one) => one.status)).toEqual([503, 500, 200]);
    expect(delivered?.attempts[1]?.response).toHaveLength(1_024);
    expect(new Set(target.received.map((one) => one.headers["webhook-id"]))).toEqual(new Set([id]));
    for (const message of target.received) verified(message, secret);
    expect((await getWebhook(owner.ctx, webhook)).failingSince).toBeNull();
    await deliverWebhook(owner.ctx, id);
    expect(target.received).toHaveLength(3);
  });

  it("follows no redirect", async () => {
    const { owner, target, webhook } = await hooked(answer(302, "", { location: "http://127.0.0.1:9/elsewhere" }));
    await sendTestEvent(owner.ctx, webhook);
    await webhookJobs();
    expect(target.received).toHaveLength(1);
    const [delivery] = (await listDeliveries(owner.ctx, { id: webhook.id })).items;
    expect(delivery).toMatchObject({ state: "pending", attempts: [{ status: 302, error: null }] });
  });

  it("keeps what happened where no answer came", async () => {
    const { owner, webhook } = await hooked((response) => response.socket?.destroy());
    await sendTestEvent(owner.ctx, webhook);
    await webhookJobs();
    const [delivery] = (await listDeliveries(owner.ctx, { id: webhook.id })).items;
    expect(delivery?.attempts).toMatchObject([{ status: null, error: expect.stringContaining("did not answer") }]);
  });

  it("is switched off when its receiver is gone; its maker is told, and nothing more is sent", async () => {
    const { world, owner, team, target, webhook } = await hooked(answer(410));
    const other = await team.member("owner");
    await sendTestEvent(owner.ctx, webhook);
    await sendTestEvent(owner.ctx, webhook);
    await webhookJobs();
    expect(target.received).toHaveLength(1);
    expect(await getWebhook(owner.ctx, webhook)).toMatchObject({ enabled: false, disabledBecause: "gone" });
    const entry = await expectAuditEntry(world.system, { action: "webhook.disable", entityId: webhook.id });
    expect(JSON.stringify(entry.after)).not.toContain("hidden");
    await drain(world);
    for (const who of [owner, other]) {
      const { items } = await listNotifications(who.ctx, { kind: "teams" });
      expect(items.map((one) => one.type)).toContain("webhook.disabled");
    }
    await expect(sendTestEvent(owner.ctx, webhook)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is switched off after days of nothing but failures", async () => {
    const { owner, webhook } = await hooked(answer(500));
    const { prisma } = await testDatabase();
    const failingSince = new Date(owner.ctx.now.getTime() - FAILING_DAYS * 86_400_000);
    await prisma.webhook.update({ where: { id: webhook.id }, data: { failingSince } });
    const { id } = await sendTestEvent(owner.ctx, webhook);
    await deliverWebhook(owner.ctx, id);
    expect(await getWebhook(owner.ctx, webhook)).toMatchObject({ enabled: false, disabledBecause: "failing" });
  });

  it("signs with both secrets for a day after one was replaced", async () => {
    const { owner, target, webhook, secret } = await hooked(answer(200));
    const rotated = await rotateWebhookSecret(owner.ctx, webhook);
    expect(rotated.secret).not.toBe(secret);
    const { id } = await sendTestEvent(owner.ctx, webhook);
    await deliverWebhook(owner.ctx, id);
    const [both] = target.received;
    if (!both) throw new Error("nothing was received");
    verified(both, secret);
    verified(both, rotated.secret);
    const later = await owner.at(new Date(owner.ctx.now.getTime() + 25 * 3_600_000));
    await redeliver(later, { id: webhook.id, delivery: id });
    await deliverWebhook(later, id);
    const second = target.received.at(-1);
    if (!second) throw new Error("nothing was received");
    verified(second, rotated.secret);
    expect(() => verified(second, secret)).toThrow();
  });
});
