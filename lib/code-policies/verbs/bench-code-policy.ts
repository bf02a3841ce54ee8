import { defineQuery } from "@/lib/core/query";
import { messageOf } from "@/lib/code-policies/model/policy-result";
import { type BenchAnswerDto, benchInput } from "@/lib/code-policies/schema";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { judgeVersion } from "./judge-version";
import { requireReaderByName } from "./require-policy";

/**
 * Tries a policy, as it is written in the request, on real versions. For whoever is signed in; stores nothing. Throws
 * `not_found` for a version that there is not.
 */
export const benchCodePolicy = defineQuery({
  input: benchInput,
  authorize: requireReaderByName,
  run: async (ctx, { expression, message, versions }): Promise<BenchAnswerDto> => {
    const items: BenchAnswerDto["items"] = [];
    for (const { api, version: label } of versions) {
      const version = await requireLifecycleVersion(ctx, api, label);
      const verdict = await judgeVersion(ctx, version, { expression, message });
      const { outcome, problem } = verdict;
      const said = outcome === "fail" ? messageOf({ name: "the policy" }, verdict) : verdict.message;
      items.push({ api, version: version.label, outcome, message: said, problem });
    }
    return { items };
  },
});
