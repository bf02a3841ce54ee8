import { z } from "zod";
import { type CaseDto, caseSlug, MOST_CASES } from "@/lib/cases/schema";
import { changeCase, findCaseRow, insertCase, lockCase } from "@/lib/cases/store";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { type CaseContent, caseContent } from "@/lib/maturity/cases/model";
import { requirePermission } from "@/lib/members/policy";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";
import { canonicalJson } from "@/lib/core/canonical-json";
import { loadCases } from "./load-cases";
import { presentCase } from "./present-case";

/** Writes a case, or writes one anew: also one that comes with Concordat. Throws `stale_revision`, and `conflict` where the library is full. */
export const setCase = defineMutation({
  action: "case.set",
  input: z.strictObject({
    slug: caseSlug,
    content: caseContent,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "case.manage"),
  run: async (ctx, { slug, content, expected }) => {
    await lockCase(ctx.access, slug);
    const before = await findCaseRow(ctx.access, slug);
    requireRevision(expected, before?.revision ?? 0);
    const known = before ? caseContent.parse(before.content) : SHIPPED_CASES.get(slug);
    const isSame = known !== undefined && canonicalJson(known) === canonicalJson(content);
    if (!isSame) await write(ctx, slug, content, before?.id ?? null);
    const after = summaryOf(content);
    return {
      result: { case: await read(ctx, slug), isNew: known === undefined },
      audit: isSame
        ? null
        : { entity: "case", entityId: slug, entityName: slug, ...(known ? { before: summaryOf(known) } : {}), after },
    };
  },
});

/** What the audit log has of a case: not all its words. */
function summaryOf({ title, scenario, specification, metrics, ratings }: CaseContent) {
  return { title, tags: scenario.tags, contracts: specification.contracts, metrics: metrics.length, ratings };
}

async function write(ctx: ServiceContext, slug: string, content: CaseContent, id: string | null): Promise<void> {
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Nobody is signed in.");
  const said = { content, updatedAt: ctx.now, byKind: by.kind, byId: by.id, byName: by.name };
  if (id !== null) {
    await changeCase(ctx.access, id, said);
    return;
  }
  if ((await loadCases(ctx)).length >= MOST_CASES && !SHIPPED_CASES.has(slug)) {
    throw new RegistryError("conflict", `There are ${MOST_CASES} cases already.`, { fix: "Remove one first." });
  }
  await insertCase(ctx.access, { ...said, slug, createdAt: ctx.now, shipped: SHIPPED_CASES.has(slug) });
}

async function read(ctx: ServiceContext, slug: string): Promise<CaseDto> {
  const library = await loadCases(ctx);
  const one = library.find((candidate) => candidate.slug === slug);
  if (!one) throw new RegistryError("internal", `the case ${slug} was written and is not there`);
  return presentCase(one, library);
}
