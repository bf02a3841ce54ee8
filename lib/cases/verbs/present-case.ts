import type { CaseDto, CaseSummary, SimilarCase } from "@/lib/cases/schema";
import { successOf } from "@/lib/maturity/cases/outcome";
import { type CaseProfile, mostSimilar, profileOf } from "@/lib/maturity/cases/similarity";
import type { LibraryCase } from "./load-cases";

const MOST_SIMILAR = 3;

/** A case as a line of the library. */
export function summarizeCase({ slug, content, row }: LibraryCase): CaseSummary {
  return {
    slug,
    title: content.title,
    summary: content.summary,
    tags: content.scenario.tags,
    contracts: content.specification.contracts,
    isolation: content.implementation.isolation.after,
    success: successOf(content).value,
    shipped: row === null,
    url: `/cases/${slug}`,
  };
}

/** The cases most like a profile, and in what. */
export function presentSimilar(to: CaseProfile, library: readonly LibraryCase[]): SimilarCase[] {
  return mostSimilar(to, library, ({ content }) => profileOf(content), MOST_SIMILAR).map(
    ({ candidate, similarity }) => ({
      ...summarizeCase(candidate),
      score: similarity.score,
      because: similarity.because,
    }),
  );
}

/** A case with those like it. */
export function presentCase(one: LibraryCase, library: readonly LibraryCase[]): CaseDto {
  const { slug, content, row } = one;
  const others = library.filter((other) => other.slug !== slug);
  return {
    slug,
    content,
    success: successOf(content),
    similar: presentSimilar(profileOf(content), others),
    shipped: row === null,
    revision: row?.revision ?? 0,
    updatedAt: row?.updatedAt.toISOString() ?? null,
    by: row && { kind: row.byKind === "token" || row.byKind === "system" ? row.byKind : "user", name: row.byName },
    url: `/cases/${slug}`,
  };
}
