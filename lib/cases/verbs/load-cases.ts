import { type CaseRow, listCaseRows } from "@/lib/cases/store";
import type { ServiceContext } from "@/lib/core/context";
import { type CaseContent, caseContent } from "@/lib/maturity/cases/model";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";

/** A case, be it shipped or written here. */
export interface LibraryCase {
  slug: string;
  content: CaseContent;
  /** Null: it comes with Concordat, and nobody changed it. */
  row: CaseRow | null;
}

/** The whole library: what was written here, and what comes with Concordat and was not written anew. By slug. */
export async function loadCases(ctx: ServiceContext): Promise<LibraryCase[]> {
  const rows = await listCaseRows(ctx.access);
  const written = new Set(rows.map(({ slug }) => slug));
  const own = rows.map((row) => ({ slug: row.slug, content: caseContent.parse(row.content), row }));
  const shipped = [...SHIPPED_CASES].map(([slug, content]) => ({ slug, content, row: null }));
  return [...own, ...shipped.filter(({ slug }) => !written.has(slug))].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
