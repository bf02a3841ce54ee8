import type { ServiceContext } from "@/lib/core/context";
import type { DeprecationSubject } from "@/lib/deprecations/model/record";
import { findChainVersion } from "@/lib/deprecations/store/chain";
import { listReplacedBy } from "@/lib/deprecations/store/live-records";
import { operationOf } from "@/lib/deprecations/model/subject";
import { point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";

/** So many are named; the rest is counted. */
const MOST_NAMED = 5;

/**
 * That others name this as their replacement: whoever moved here would have to move again. An API counts for its newest active
 * version. For other verbs, which authorise.
 */
export async function replacedByThis(
  ctx: ServiceContext,
  version: Pick<LifecycleVersion, "id" | "label" | "api">,
  subject: DeprecationSubject,
): Promise<TransitionPoint[]> {
  const own = `${version.api.slug}@${version.label}`;
  const operation = operationOf(subject);
  if (subject.kind !== "version" && operation === null) return [];
  const current = await findChainVersion(ctx.access, { slug: version.api.slug, label: null });
  const isNewest = subject.kind === "version" && current?.id === version.id;
  const names = operation === null ? [own, ...(isNewest ? [version.api.slug] : [])] : [`${own}#${operation}`];
  const found = await listReplacedBy(ctx.access, names, operation === null ? `${own}#` : null);
  const others = [
    ...found.versions
      .filter((one) => one.version.id !== version.id)
      .map((one) => `${one.version.api.slug}@${one.version.label}`),
    ...found.parts.map((part) => `${part.api.slug}@${part.since.label} ${part.place}`),
  ];
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).join(", ");
  const more = others.length > MOST_NAMED ? `, … (${others.length})` : "";
  return [
    point(
      "replaces_others",
      `It is the replacement of ${named}${more}.`,
      "Give them another replacement, so that their callers move only once.",
      { count: others.length, names: named + more },
    ),
  ];
}
