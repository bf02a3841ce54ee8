import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { listDueSunsets } from "./list-due-sunsets";
import { transitionVersion } from "./transition-version";

/** What a run of the job did. */
export interface SunsetRun {
  /** `slug@version` of those that are sunset now. */
  done: string[];
  /** Those that stay deprecated, and why: the policy stops them, or somebody was quicker. */
  refused: { version: string; because: string }[];
}

/**
 * Moves every deprecated version whose sunset date has come to sunset, each in a transaction of its own: one that is
 * refused, or fails, keeps no other from going. Refusals change nothing, so they are not in the audit log; the next run
 * asks again. For the registry itself: every transition authorises its caller.
 */
export async function sunsetDueVersions(ctx: ServiceContext): Promise<SunsetRun> {
  const run: SunsetRun = { done: [], refused: [] };
  for (const { api, version } of await listDueSunsets(ctx, {})) {
    const name = `${api}@${version}`;
    try {
      await transitionVersion(ctx, { api, version, change: { to: "sunset" } });
      run.done.push(name);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      run.refused.push({ version: name, because: error.message });
    }
  }
  return run;
}
