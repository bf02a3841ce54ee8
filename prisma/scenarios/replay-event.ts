import type { ServiceContext } from "@/lib/core/context";
import { commentReview } from "@/lib/reviews/verbs/comment-review";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import type { ScenarioEvent } from "./scenario";

const DAY_MS = 86_400_000;

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Does one event of a scenario, as the actor of the context and at its instant. */
export async function replayEvent(ctx: ServiceContext, event: ScenarioEvent): Promise<void> {
  const { api, version } = event;
  switch (event.do) {
    case "publish": {
      const { entry, files } = event.files();
      const encoder = new TextEncoder();
      const source = { entry, files: files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })) };
      await publishVersion(ctx, { api, version, source, commit: event.commit, changelog: event.changelog });
      return;
    }
    case "request-review":
      await requestReview(ctx, { api, version, ...(event.purpose ? { purpose: event.purpose } : {}) });
      return;
    case "decide":
      await decideReview(ctx, {
        id: await reviewOf(ctx, api, version),
        body: { decision: event.decision, ...(event.note ? { note: event.note } : {}) },
      });
      return;
    case "comment":
      await commentReview(ctx, { id: await reviewOf(ctx, api, version), comment: { body: event.body } });
      return;
    case "waive": {
      const { gate, reason, expiresInDays } = event;
      await grantWaiver(ctx, { api, version, gate, reason, expiresOn: dayAfter(ctx.now, expiresInDays) });
      return;
    }
    case "transition": {
      const { to, reason, deprecation } = event;
      const change = {
        to,
        ...(reason ? { reason } : {}),
        ...(deprecation ? { deprecation: toRecord(ctx.now, deprecation) } : {}),
      };
      await transitionVersion(ctx, { api, version, change, dryRun: false });
    }
  }
}

async function reviewOf(ctx: ServiceContext, api: string, version: string): Promise<string> {
  const { review } = await getVersion(ctx, { api, version });
  if (!review) throw new Error(`${api}@${version} was never put up for review`);
  return review.id;
}

function toRecord(now: Date, given: { sunsetInDays: number; replacement?: string; migrationGuide?: string }) {
  const { sunsetInDays, ...rest } = given;
  return { ...rest, sunsetAt: dayAfter(now, sunsetInDays) };
}
