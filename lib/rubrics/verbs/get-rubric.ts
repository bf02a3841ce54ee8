import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";
import { readStoredRubric } from "@/lib/rubrics/model/stored-rubric";
import { type RubricDetailDto, rubricNumberQuery, rubricRef } from "@/lib/rubrics/schema/rubric";
import { findRubricVersion, type RubricRow } from "@/lib/rubrics/store";
import { SHIPPED } from "./active-rubric";
import { type Choice, currentChoice } from "./current-choice";
import { requireRubric } from "./require-rubric";

/** The shipped rubric as REST shows it. */
export function presentShipped(choice: Choice): RubricDetailDto {
  const { title, description } = SHIPPED.rubric;
  return {
    ...{ rubric: SHIPPED_RUBRIC, title, description, shipped: true, newest: 0, archived: false, revision: 0 },
    chosen: choice.rubric === SHIPPED_RUBRIC ? 0 : null,
    updatedAt: null,
    ...{ number: 0, digest: SHIPPED.digest, content: SHIPPED.rubric },
  };
}

/** A stored rubric, and what one version of it says. */
export function presentRubric(
  row: RubricRow,
  version: { number: number; digest: string; content: unknown },
  choice: Choice,
): RubricDetailDto {
  const content = readStoredRubric(version.content);
  return {
    rubric: row.slug,
    title: content.title,
    description: content.description,
    shipped: false,
    newest: row.newestNumber,
    chosen: choice.rubric === row.slug ? choice.number : null,
    archived: row.archivedAt !== null,
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
    number: version.number,
    digest: version.digest,
    content,
  };
}

/** A rubric with what it says, by its slug and a number; the newest where none is given. For verbs, which authorise. */
export async function readRubric(ctx: ServiceContext, slug: string, number?: number): Promise<RubricDetailDto> {
  const choice = await currentChoice(ctx);
  if (slug === SHIPPED_RUBRIC && (number ?? 0) === 0) return presentShipped(choice);
  const row = slug === SHIPPED_RUBRIC ? null : await requireRubric(ctx, slug);
  const version = row && (await findRubricVersion(ctx.access, row.id, number ?? row.newestNumber));
  if (!version) throw new RegistryError("not_found", `There is no version ${number} of the rubric ${slug}.`);
  return presentRubric(row, version, choice);
}

/** A rubric with what its newest version says, or another of them. Throws `not_found`. */
export const getRubric = defineQuery({
  input: z.strictObject({ ...rubricRef.shape, ...rubricNumberQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx, { rubric, number }) => readRubric(ctx, rubric, number),
});
