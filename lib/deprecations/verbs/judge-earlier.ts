import type { ServiceContext } from "@/lib/core/context";
import { earlierThanAnnounced } from "@/lib/deprecations/model/judge-move";
import type { DeprecationSubject } from "@/lib/deprecations/model/record";
import { matchKeyOf } from "@/lib/deprecations/model/subject";
import { WITHDRAWAL_DAYS, type WithdrawnSunset, withdrawnSunset } from "@/lib/deprecations/model/withdrawal";
import { findRecord } from "@/lib/deprecations/store";
import { listClosedParts, listWithdrawals } from "@/lib/deprecations/store/announced";
import { listMarks } from "@/lib/deprecations/store/record-facts";
import type { Deprecation } from "@/lib/lifecycle/model";
import { dayIn } from "@/lib/lifecycle/zones";
import type { TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";

const DAY_MS = 86_400_000;

/**
 * What stands against a sunset that is earlier than callers were told before: by a plan that this would replace, by a record that
 * was taken back lately, or by the document. Otherwise taking back and announcing anew would move a sunset where a change of its
 * record may not. For verbs that authorise, and ask nothing of this where the policy is overridden.
 */
export async function judgeEarlier(
  ctx: ServiceContext,
  version: LifecycleVersion,
  asked: Pick<Deprecation, "sunsetAt" | "zone">,
  subject: DeprecationSubject,
): Promise<TransitionPoint[]> {
  const since = new Date(ctx.now.getTime() - WITHDRAWAL_DAYS * DAY_MS);
  const told =
    subject.kind === "version"
      ? await toldOfVersion(ctx, version, since)
      : await toldOfPart(ctx, version, subject, since);
  return told
    .filter(
      ({ sunsetAt, zone }) => sunsetAt > ctx.now && dayIn(asked.sunsetAt, asked.zone ?? null) < dayIn(sunsetAt, zone),
    )
    .sort((a, b) => b.sunsetAt.getTime() - a.sunsetAt.getTime())
    .slice(0, 1)
    .map(({ sunsetAt, zone }) =>
      earlierThanAnnounced(dayIn(sunsetAt, zone), dayIn(asked.sunsetAt, asked.zone ?? null)),
    );
}

async function toldOfVersion(ctx: ServiceContext, { id }: LifecycleVersion, since: Date): Promise<WithdrawnSunset[]> {
  const plan = await findRecord(ctx.access, id);
  if (plan) return [plan];
  const entries = await listWithdrawals(ctx.access, since, id);
  return entries.flatMap((entry) => withdrawnSunset(entry) ?? []).slice(0, 1);
}

async function toldOfPart(
  ctx: ServiceContext,
  { id, api }: LifecycleVersion,
  { kind, place }: DeprecationSubject,
  since: Date,
): Promise<WithdrawnSunset[]> {
  const matchKey = matchKeyOf(kind, place);
  if (matchKey === null) return [];
  const [closed] = await listClosedParts(ctx.access, since, { apiId: api.id, kind, matchKey });
  const marks = await listMarks(ctx.access, [id], { kinds: [kind], directOnly: true });
  const marked = marks.flatMap((mark) =>
    mark.matchKey === matchKey && mark.sunset ? [{ sunsetAt: mark.sunset, zone: null }] : [],
  );
  return closed ? [closed, ...marked] : marked;
}
