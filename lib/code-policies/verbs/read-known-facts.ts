import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { findBaseline } from "@/lib/versions/verbs/compare-with-baseline";
import type { KnownFacts } from "./gather-policy-facts";

/** What gates know of a version, for whoever asks without them: its changes since the version that callers have now. */
export async function readKnownFacts(ctx: ServiceContext, version: LifecycleVersion): Promise<KnownFacts> {
  const baseline = await findBaseline(ctx, version);
  if (!baseline) return { baseline: null, changes: [] };
  try {
    const pair = { api: version.api.slug, from: baseline.label, to: version.label };
    const { changes } = await compareVersions(ctx, pair);
    const shown = changes.map(({ id, severity, operation, message }) => ({ rule: id, severity, operation, message }));
    return { baseline: baseline.label, changes: shown };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { baseline: baseline.label, changes: null };
  }
}
