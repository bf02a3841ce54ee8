import { afterAll, describe, expect, it } from "vitest";
import type { UnstoredDefinition } from "@/lib/gates/model";
import { definition, sourceOf } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { closeCelThreads } from "@/lib/workers/cel-tasks";
import { createCodePolicy } from "./create-code-policy";
import { evaluateCodePolicies, evaluateCodePoliciesOfSource } from "./evaluate-code-policies";
import { switchCodePolicy } from "./switch-code-policy";

afterAll(closeCelThreads);

const NOTHING_KNOWN = { baseline: null, changes: [], findings: [] };

describe("evaluateCodePoliciesOfSource", () => {
  it("says of a definition that is not stored what it would say of it once it is", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const version = await requireLifecycleVersion(world.system, api.slug, "1.0.0");
    const text = definition("1.0.0");
    const subject: UnstoredDefinition = {
      api: version.api,
      label: "1.0.0",
      digest: version.digest,
      format: "openapi",
      source: sourceOf(text),
      examination: {
        format: "openapi",
        specVersion: "3.0.3",
        title: "Pets",
        version: "1.0.0",
        digest: version.digest,
        sizeBytes: text.length,
        files: [],
        counts: {
          operations: 1,
          deprecatedOperations: 0,
          schemas: 1,
          fields: 3,
          undescribedFields: 2,
          findings: { error: 0, warning: 0, info: 0, hint: 0 },
        },
        rows: { operations: [], schemas: [], fields: [], marks: [], findings: [] },
        linted: null,
      },
    };
    expect(await evaluateCodePoliciesOfSource(world.system, subject, NOTHING_KNOWN)).toMatchObject({ results: [] });
    const binding = { scope: "api" as const, targets: [api.slug] };
    for (const expression of [
      "operations[0].key == 'GET /pets/{petId}' && version.major == 1",
      "version.state == 'active'",
    ]) {
      const slug = world.unique("policy");
      await createCodePolicy(ctx, { slug, name: "x", expression, message: "It is {{ version.state }}.", binding });
      await switchCodePolicy(ctx, { policy: slug, change: { state: "on", withoutDryRun: true } });
    }
    const unstored = await evaluateCodePoliciesOfSource(world.system, subject, NOTHING_KNOWN);
    const stored = await evaluateCodePolicies(world.system, version, NOTHING_KNOWN);
    expect(unstored).toEqual(stored);
    expect(unstored).toMatchObject({ kind: "done" });
    const said =
      unstored.kind === "done" ? unstored.results.map(({ outcome, message }) => `${outcome} ${message}`) : [];
    expect(said.sort()).toEqual(["fail It is draft.", "pass "]);
  });
});
