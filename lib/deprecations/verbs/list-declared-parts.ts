import { defineQuery } from "@/lib/core/query";
import type { DeclaredPart } from "@/lib/deprecations/model/declared-part";
import { versionRecordsRef } from "@/lib/deprecations/schema/record";
import { requirePermission } from "@/lib/members/policy";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listRecords } from "./list-records";

const PARTS = ["operation", "parameter", "schema", "field"] as const;

/** Parts of a version that somebody said go away, with what was said: for readers of the document, which need not say it. */
export const listDeclaredParts = defineQuery({
  input: versionRecordsRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version }): Promise<DeclaredPart[]> => {
    const { id: versionId } = await requireLifecycleVersion(ctx, api, version);
    const records = await listRecords(ctx, { versionId, kinds: PARTS, propagated: false });
    return records.flatMap(({ origin, subject, deprecatedAt, sunsetAt, replacement, migrationGuide, reason }) =>
      origin === "declared" && subject.place !== null
        ? [
            {
              kind: subject.kind,
              place: subject.place,
              sinceDay: deprecatedAt?.toISOString().slice(0, 10) ?? null,
              sunset: sunsetAt?.toISOString().slice(0, 10) ?? null,
              replacement,
              guide: migrationGuide,
              message: reason,
            },
          ]
        : [],
    );
  },
});
