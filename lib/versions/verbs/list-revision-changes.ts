import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { cutChanges } from "@/lib/versions/model/change-window";
import { type ChangeList, changeListInput } from "@/lib/versions/schema/changes";
import { revisionDiffInput } from "@/lib/versions/schema/revisions";
import { compareRevisions } from "./compare-revisions";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

const listInput = changeListInput.extend(revisionDiffInput.shape);

/** One page of what changed between two revisions of a version, for pages. Throws `not_found`, and `gone` for withheld documents. */
export const listRevisionChanges = defineQuery({
  input: listInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, from, to, ...filter }): Promise<ChangeList> => {
    const version = await requireVersion(ctx, api, label);
    await requireDocuments(ctx, version);
    const diff = await compareRevisions(ctx, { versionId: version.id, from, to });
    return {
      ...cutChanges(diff, filter),
      from: { ...diff.from, label: String(from) },
      to: { ...diff.to, label: String(to) },
    };
  },
});
