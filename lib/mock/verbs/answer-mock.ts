import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { requirePermission } from "@/lib/members/policy";
import type { MockAnswer, MockRequest } from "@/lib/mock/model/mock-message";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "@/lib/versions/verbs/open-definition";

const mockInput = z.strictObject({ ...versionRef.shape, request: z.custom<MockRequest>() });

/**
 * What the mock of a version answers, with the fields that tell that the version goes away. Nothing is stored. Throws
 * `gone` where documents are withheld: then there is nothing to answer from.
 */
export const answerMock = defineQuery({
  input: mockInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { request, ...ref }): Promise<MockAnswer> => {
    const definition = await openDefinition(ctx, ref);
    const fields = await deprecationFieldsFor(ctx, { api: definition.api, version: definition.label });
    const answer = await definition.run("mock", { request });
    const own = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
    const headers = answer.headers.filter(([name]) => !own.has(name));
    return { ...answer, headers: [...headers, ...Object.entries(fields)] };
  },
});
