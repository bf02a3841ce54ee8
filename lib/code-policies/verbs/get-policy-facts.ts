import { defineQuery } from "@/lib/core/query";
import { factsInput, type ShownFactsDto } from "@/lib/code-policies/schema";
import type { JsonValue } from "@/lib/specs/model";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { factsOfVersion } from "./judge-version";
import { requireReaderByName } from "./require-policy";

/** Elements of a list that are shown; policies see all of them. */
const SHOWN = 30;

/** What policies are told of a version: the first of each list, and how many there are. For whoever is signed in. */
export const getPolicyFacts = defineQuery({
  input: factsInput,
  authorize: requireReaderByName,
  run: async (ctx, { api, version: label }): Promise<ShownFactsDto> => {
    const version = await requireLifecycleVersion(ctx, api, label);
    const { facts, withheld } = await factsOfVersion(ctx, version);
    const shown: Record<string, JsonValue> = {};
    const counts: Record<string, number> = {};
    for (const [name, value] of Object.entries(facts)) {
      if (Array.isArray(value)) counts[name] = value.length;
      shown[name] = Array.isArray(value) ? value.slice(0, SHOWN) : value;
    }
    return { facts: shown, counts, withheld: withheld.map(([name, because]) => ({ name, because })) };
  },
});
