import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { zoneFor } from "@/lib/deprecation-policies/verbs/announcement-for";
import { findDeprecation } from "@/lib/deprecations/verbs/record-deprecation";
import { judgeAnnounced } from "@/lib/deprecations/verbs/judge-announced";
import { judgeEarlier } from "@/lib/deprecations/verbs/judge-earlier";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import type { TransitionFacts } from "@/lib/lifecycle/guards";
import type { VersionState } from "@/lib/lifecycle/model";
import { toDeprecation } from "@/lib/lifecycle/schema";
import { decideTransition } from "@/lib/lifecycle/transitions";
import type { Permission } from "@/lib/members/model";
import { requirePermission } from "@/lib/members/policy";
import { findRetirement } from "@/lib/retirement/verbs/find-retirement";
import { holdDeciders } from "@/lib/reviews/verbs/hold-deciders";
import { openReview } from "@/lib/reviews/verbs/open-review";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { presentPoint, requireAllowed, requireNone } from "@/lib/versions/model/refusal";
import { type TransitionAnswerDto, transitionRequest } from "@/lib/versions/schema/transition";
import { applyTransition } from "./apply-transition";
import { lockApiOf, requireLifecycleVersion } from "./find-lifecycle-version";
import { gatherFacts } from "./gather-facts";

/** From these, becoming active passes gates. */
const GATED: ReadonlySet<VersionState> = new Set<VersionState>(["draft", "in_review"]);

const WHOLE = { kind: "version", place: null } as const;

/** Asking for a review is what publishers do; everything else is for owners. */
function permissionFor(to: VersionState): Permission {
  return to === "in_review" ? "review.request" : "version.transition";
}

/**
 * Moves a version to another state (DOMAIN §3): the facts are gathered, decided by `decideTransition`, and written with
 * all that follows. Throws `transition_refused` naming everything that is missing, `stale_revision`, and `conflict` where
 * what its gates rest on changed meanwhile. Two at once take turns, and the second is decided on what the first left.
 */
export const transitionVersion = defineMutation({
  action: "version.transition",
  input: transitionRequest,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    const { api } = await requireLifecycleVersion(ctx, input.api, input.version);
    requirePermission(ctx.actor, permissionFor(input.change.to), api.teamId);
    if (input.change.override) requirePermission(ctx.actor, "policy.manage");
  },
  dryRun: (input) => input.dryRun,
  prepare: async (ctx, input): Promise<GateReport | null> => {
    const { to } = input.change;
    if (to !== "active" && to !== "sunset") return null;
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    // Compares it with its successor, so that inside the transaction that is known.
    if (to === "sunset") {
      await findRetirement(ctx, version.id);
      return null;
    }
    return GATED.has(version.state) ? prepareGates(ctx, version) : null;
  },
  run: async (tx, input, report) => {
    await lockApiOf(tx, input.api);
    const version = await requireLifecycleVersion(tx, input.api, input.version);
    requireRevision(input.expected, version.revision);
    if (input.change.to === "active") await holdDeciders(tx, [version.id]);
    if (report) await requireFresh(tx, version, report);
    const { to, reason, override } = input.change;
    const zone = input.change.deprecation ? await zoneFor(tx, version.api.id) : null;
    const deprecation = input.change.deprecation ? toDeprecation(input.change.deprecation, zone) : undefined;
    const { facts } = await gatherFacts(tx, version, {
      ...{ reason, deprecation, override, report: report ?? undefined },
    });
    const decided = requireAllowed(decideTransition(facts, to));
    if (deprecation && !override) requireNone(await judgeEarlier(tx, version, deprecation, WHOLE));
    const announced = deprecation ? await judgeAnnounced(tx, version, deprecation) : [];
    const notes = [...decided, ...announced];
    const audit = await applyTransition(tx, version, { to, reason, overridden: overriddenClauses(facts), deprecation });
    const review = to === "in_review" ? await openReview(tx, version, reason ?? "") : null;
    if (review) await tx.appendAudit("review.request", review.audit);
    const result: TransitionAnswerDto = {
      api: version.api.slug,
      version: version.label,
      from: version.state,
      to,
      state: input.dryRun ? version.state : to,
      ...(await shownDeprecation(tx, version.id)),
      ...(review && !input.dryRun ? { review: { id: review.id, url: review.url } } : {}),
      notes: notes.map(presentPoint),
      dryRun: input.dryRun,
      revision: input.dryRun ? version.revision : version.revision + 1,
      url: versionPath(version.api.slug, version.label),
    };
    return { result, audit };
  },
});

/** The clauses that an administrator overrode, by their ids. */
function overriddenClauses({ override, retirement }: TransitionFacts): string[] {
  if (!override || retirement === null) return [];
  return retirement.filter(({ ok, mode }) => !ok && mode === "block").map(({ id }) => id);
}

async function shownDeprecation(
  tx: ServiceContext,
  versionId: string,
): Promise<Pick<TransitionAnswerDto, "deprecation">> {
  const record = await findDeprecation(tx, versionId);
  if (!record) return {};
  const { deprecatedAt, sunsetAt, replacement, migrationGuide, reason } = record;
  const dates = { deprecatedAt: deprecatedAt.toISOString(), sunsetAt: sunsetAt.toISOString() };
  return { deprecation: { ...dates, replacement, migrationGuide, reason } };
}
