import { z } from "zod";
import { type CaseDto, caseSlug } from "@/lib/cases/schema";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { loadCases } from "./load-cases";
import { presentCase } from "./present-case";

/** A case, with those like it. Throws `not_found`. */
export const getCase = defineQuery({
  input: z.strictObject({ slug: caseSlug }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { slug }): Promise<CaseDto> => {
    const library = await loadCases(ctx);
    const one = library.find((candidate) => candidate.slug === slug);
    if (one) return presentCase(one, library);
    throw new RegistryError("not_found", "There is no such case.", { fix: "See /api/v1/cases for those there are." });
  },
});
