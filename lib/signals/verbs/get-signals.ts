import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { readBasePaths } from "@/lib/signals/base-paths-of";
import { mainRefs } from "@/lib/signals/model/http-refs";
import { weighEvidence } from "@/lib/signals/model/weigh-evidence";
import { countOperations } from "@/lib/signals/store";
import { listVersionsWithoutHttp } from "@/lib/signals/store/of-many";
import { currentSightings } from "@/lib/signals/store/sightings";
import type { SignalsDto } from "@/lib/signals/schema";
import { versionRef } from "@/lib/versions/schema";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { loadSignals } from "./load-signals";
import { presentEvidence } from "./present-evidence";

/** What callers of a version are to be told of what goes away, and what was seen of it on the wire. */
export const getSignals = defineQuery({
  input: versionRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, ref): Promise<SignalsDto> => {
    const { version, operations, signals } = await loadSignals(
      ctx,
      await requireLifecycleVersion(ctx, ref.api, ref.version),
    );
    return {
      api: version.api.slug,
      version: version.label,
      format: version.format,
      overHttp: !(await listVersionsWithoutHttp(ctx.access, [version.id])).has(version.id),
      otherOperations: (await countOperations(ctx.access, version.id)) - mainRefs(operations).length,
      basePaths: await readBasePaths(ctx, { api: version.api.slug, version: version.label }),
      fields: signals.version,
      operations: signals.operations,
      evidence: weighEvidence(await currentSightings(ctx.access, version.id), signals).map(presentEvidence),
    };
  },
});
