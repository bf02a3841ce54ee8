import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SMTPServer } from "smtp-server";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { settings } from "@/lib/env";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { getPreferences } from "@/lib/notifications/verbs/get-preferences";
import { setPreferences } from "@/lib/notifications/verbs/set-preferences";
import { runJobs } from "@/lib/testing/jobs";
import { createWorld } from "@/lib/testing/world";
import { endMail } from "./end-mail";
import { queueDailyMail } from "./queue-mail";
import { sendTestMail } from "./send-test-mail";

interface Received {
  to: string[];
  raw: string;
}

const received: Received[] = [];
let refuse = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (refuse) return done(new Error("mailbox is full"));
      received.push({
        to: session.envelope.rcptTo.map((one) => one.address),
        raw: Buffer.concat(chunks).toString("utf8"),
      });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  vi.spyOn(await import("@/lib/env"), "settings").mockReturnValue({
    ...settings(),
    CONCORDAT_BASE_URL: "https://registry.example.test",
    CONCORDAT_SMTP_URL: `smtp://127.0.0.1:${port}`,
    CONCORDAT_MAIL_FROM: "Concordat <registry@example.test>",
  });
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

beforeEach(() => {
  received.length = 0;
  refuse = false;
});

/** The head of a message, each field on one line. */
const unfolded = (raw: string) => raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");

const decoded = (raw: string) =>
  raw
    .replace(/=\r\n/g, "")
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));

async function subscribed(mail: "soon" | "daily" | "off") {
  const world = await createWorld();
  const team = await world.team();
  const [owner, colleague] = [
    await team.member("owner", 'Olga <b>"O"</b>\r\nBcc: x@example.test'),
    await team.member("reader"),
  ];
  await setPreferences(colleague.ctx, { kinds: [{ kind: "apis", mail }] });
  const drain = async () => {
    for (let more = true; more; ) ({ more } = await dispatchEvents(world.system));
  };
  await drain();
  const add = async (count: number) => {
    for (let index = 0; index < count; index++) {
      await createApi(owner.ctx, { slug: world.unique("api"), name: "A", team: team.slug });
    }
    await drain();
  };
  return { world, team, colleague, add };
}

const mailJobs = () => runJobs({ kinds: ["send-mail"], early: true });
const mailTo = (address: string) => received.filter((one) => one.to.includes(address));

describe("mail", () => {
  it("comes soon, once for what came together, safe from what people are called", async () => {
    const { colleague, add } = await subscribed("soon");
    await add(3);
    await add(2);
    await mailJobs();
    const [mail, ...others] = mailTo(colleague.actor.email);
    expect(others).toEqual([]);
    const head = unfolded(mail?.raw ?? "");
    const text = decoded(mail?.raw ?? "");
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/registry\.example\.test\/unsubscribe\?/m);
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text).toContain("5 APIs");
    const html = text.slice(text.indexOf("<!doctype html>"));
    expect(html).toContain("&lt;b&gt;");
    expect(html).not.toContain("<b>");
    expect(text).toContain("https://registry.example.test/inbox");
  });

  it("comes once a day for those who want it so, and not at all for those who do not", async () => {
    const [daily, off] = [await subscribed("daily"), await subscribed("off")];
    await daily.add(1);
    await off.add(1);
    await mailJobs();
    expect(received).toEqual([]);
    await queueDailyMail(daily.world.system);
    await mailJobs();
    expect(mailTo(daily.colleague.actor.email)).toHaveLength(1);
    expect(mailTo(off.colleague.actor.email)).toEqual([]);
    await queueDailyMail(daily.world.system);
    await mailJobs();
    expect(received).toHaveLength(1);
  });

  it("is tried again where the server refuses", async () => {
    const { colleague, add } = await subscribed("soon");
    await add(1);
    refuse = true;
    const [failed] = await mailJobs();
    expect(failed?.failed).toMatchObject({ message: expect.stringContaining("mailbox is full") });
    refuse = false;
    await mailJobs();
    expect(mailTo(colleague.actor.email)).toHaveLength(1);
  });

  it("ends with one click on its own address, and with no other", async () => {
    const { world, colleague, add } = await subscribed("soon");
    await add(1);
    await mailJobs();
    const head = unfolded(mailTo(colleague.actor.email)[0]?.raw ?? "");
    const link = /List-Unsubscribe:\s*<([^>]+)>/.exec(head)?.[1] ?? "";
    const query = Object.fromEntries(new URL(link).searchParams);
    const given = { person: query.person ?? "", kind: query.kind ?? "", signature: query.signature ?? "" };
    const other = await world.reader();
    for (const wrong of [{ person: other.actor.id }, { kind: "apis" }, { kind: "x" }, { signature: "AAAA" }]) {
      await expect(endMail(world.anonymous, { ...given, ...wrong })).rejects.toMatchObject({ code: "not_found" });
    }
    await endMail(world.anonymous, given);
    const { kinds } = await getPreferences(colleague.ctx, {});
    expect(new Set(kinds.map((one) => one.mail))).toEqual(new Set(["off"]));
  });

  it("can be tried by an administrator, who is told what the server says", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    expect(await sendTestMail(administrator.ctx, {})).toEqual({ to: administrator.actor.email });
    expect(mailTo(administrator.actor.email)).toHaveLength(1);
    refuse = true;
    await expect(sendTestMail(administrator.ctx, {})).rejects.toMatchObject({
      code: "outbound_failed",
      message: expect.stringContaining("mailbox is full"),
    });
    const member = await world.reader();
    await expect(sendTestMail(member.ctx, {})).rejects.toMatchObject({ code: "forbidden" });
  });
});
