import type { ServiceContext } from "@/lib/core/context";
import type { VersionSignals } from "@/lib/signals/model";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { loadSignals } from "./load-signals";

/** What callers of a version are to be told, for other verbs, which authorise. Throws `not_found`. */
export async function signalsOf(ctx: ServiceContext, ref: { api: string; version: string }): Promise<VersionSignals> {
  return (await loadSignals(ctx, await requireLifecycleVersion(ctx, ref.api, ref.version))).signals;
}
