import type { ServiceContext } from "@/lib/core/context";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { commentReview } from "@/lib/reviews/verbs/comment-review";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { withdrawReview } from "@/lib/reviews/verbs/withdraw-review";
import type { AnchorInput } from "@/lib/threads/schema";
import { listAllThreads } from "@/lib/threads/verbs/list-all-threads";
import { openThread } from "@/lib/threads/verbs/open-thread";
import { replyThread } from "@/lib/threads/verbs/reply-thread";
import { settleThread } from "@/lib/threads/verbs/settle-thread";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaivers, requestWaivers } from "@/lib/waivers/verbs/grant-waiver";
import type { ScenarioAnchor, ScenarioChange, ScenarioEvent } from "./scenario";

const DAY_MS = 86_400_000;

type EventOf<D extends ScenarioEvent["do"]> = Extract<ScenarioEvent, { do: D }>;

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Does one event of a scenario, as the actor of the context and at its instant. */
export async function replayEvent(ctx: ServiceContext, event: ScenarioEvent): Promise<void> {
  const { api, version } = event;
  switch (event.do) {
    case "publish":
    case "revise":
      return push(ctx, event);
    case "request-review": {
      const { purpose, publishWhenApproved } = event;
      await requestReview(ctx, { api, version, purpose, publishWhenApproved });
      return;
    }
    case "withdraw":
      await withdrawReview(ctx, { id: await reviewOf(ctx, event), body: { reason: event.reason } });
      return;
    case "decide": {
      const { decision, note } = event;
      await decideReview(ctx, { id: await reviewOf(ctx, event), body: { decision, ...(note ? { note } : {}) } });
      return;
    }
    case "comment":
      await commentReview(ctx, { id: await reviewOf(ctx, event), comment: { body: event.body } });
      return;
    case "thread": {
      const thread = { anchor: await anchorOf(ctx, event, event.about), body: event.body };
      await openThread(ctx, { review: await reviewOf(ctx, event), thread });
      return;
    }
    case "reply":
      await replyThread(ctx, { id: await threadOf(ctx, event), reply: { body: event.body } });
      return;
    case "resolve":
      await settleThread(ctx, { id: await threadOf(ctx, event), patch: { state: "resolved" } });
      return;
    case "waive":
      return waive(ctx, event);
    case "transition":
      return move(ctx, event);
  }
}

async function push(ctx: ServiceContext, event: EventOf<"publish"> | EventOf<"revise">): Promise<void> {
  const { api, version, commit, changelog } = event;
  const { entry, files } = event.files();
  const encoder = new TextEncoder();
  const source = { entry, files: files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })) };
  await publishVersion(ctx, { api, version, source, commit, changelog, revise: event.do === "revise" });
}

async function waive(ctx: ServiceContext, event: EventOf<"waive">): Promise<void> {
  const { api, version, gate, reason, expiresInDays, only } = event;
  const part = !only
    ? {}
    : gate === "compatibility"
      ? { fingerprint: await fingerprintOf(ctx, event, only) }
      : { rule: only.rule };
  const waiver = { api, version, gate, reason, expiresOn: dayAfter(ctx.now, expiresInDays), ...part };
  if (event.ask) await requestWaivers(ctx, waiver);
  else await grantWaivers(ctx, waiver);
}

async function move(ctx: ServiceContext, event: EventOf<"transition">): Promise<void> {
  const { api, version, to, reason, deprecation } = event;
  const change = {
    to,
    ...(reason ? { reason } : {}),
    ...(deprecation ? { deprecation: toRecord(ctx.now, deprecation) } : {}),
  };
  await transitionVersion(ctx, { api, version, change, dryRun: false });
}

type Place = Pick<ScenarioEvent, "api" | "version">;

async function reviewOf(ctx: ServiceContext, { api, version }: Place): Promise<string> {
  const { review } = await getVersion(ctx, { api, version });
  if (!review) throw new Error(`${api}@${version} was never put up for review`);
  return review.id;
}

async function threadOf(ctx: ServiceContext, place: Place & { thread: string }): Promise<string> {
  const threads = await listAllThreads(ctx, { review: await reviewOf(ctx, place) });
  const found = threads.find(({ comments }) => comments[0]?.body.startsWith(place.thread));
  if (!found) throw new Error(`no thread begins with "${place.thread}"`);
  return found.id;
}

async function anchorOf(ctx: ServiceContext, place: Place, about: ScenarioAnchor): Promise<AnchorInput> {
  return about.kind === "change" ? { kind: "change", fingerprint: await fingerprintOf(ctx, place, about) } : about;
}

async function fingerprintOf(ctx: ServiceContext, { api, version }: Place, wanted: ScenarioChange): Promise<string> {
  const { changes } = await prepareGates(ctx, await requireLifecycleVersion(ctx, api, version));
  const found = changes.find(({ rule, operation }) => {
    return rule === wanted.rule && (wanted.operation === undefined || operation === wanted.operation);
  });
  if (!found) {
    const there = changes.map(({ rule, operation }) => `${rule} ${operation ?? ""}`.trim()).join(", ");
    throw new Error(`no change ${wanted.rule} ${wanted.operation ?? ""}; there are ${there}`);
  }
  return found.fingerprint;
}

function toRecord(now: Date, given: { sunsetInDays: number; replacement?: string; migrationGuide?: string }) {
  const { sunsetInDays, ...rest } = given;
  return { ...rest, sunsetAt: dayAfter(now, sunsetInDays) };
}
