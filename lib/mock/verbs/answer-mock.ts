import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { deprecationFieldsFor } from "@/lib/deprecations/verbs/deprecation-fields";
import { requirePermission } from "@/lib/members/policy";
import type { MockAnswer, MockRequest } from "@/lib/mock/model/mock-message";
import { formatName } from "@/lib/specs/format-names";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "@/lib/versions/verbs/open-definition";

/** Requests over HTTP can only be told apart where the contract is one of HTTP. */
function noMock(format: string): RegistryError {
  return new RegistryError("unsupported_format", `There is no mock of a definition in ${formatName(format)}.`, {
    fix: "Mocks answer for OpenAPI definitions; a conversion of this one can be published and mocked.",
  });
}

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
    if (definition.format !== "openapi") throw noMock(definition.format);
    const fields = await deprecationFieldsFor(ctx, { api: definition.api, version: definition.label });
    const answer = await definition.run("mock", { request });
    const own = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
    const headers = answer.headers.filter(([name]) => !own.has(name));
    return { ...answer, headers: [...headers, ...Object.entries(fields)] };
  },
});
