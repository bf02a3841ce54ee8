import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findCalledApis } from "@/lib/consumers/store/called-apis";

/** The ids of the APIs that a consumer is said to provide. Throws `invalid_input` naming those that are not there. */
export async function requireProvidedApis(ctx: ServiceContext, slugs: readonly string[]): Promise<string[]> {
  const known = await findCalledApis(ctx.access, slugs);
  const violations = slugs.flatMap((slug, index) =>
    known.has(slug) ? [] : [{ pointer: `/provides/${index}`, message: `there is no API ${slug.slice(0, 80)}` }],
  );
  if (violations.length > 0) {
    throw new RegistryError("invalid_input", "The consumer provides an API that is not there.", {
      fix: "Name APIs of the registry by their slugs; see /api/v1/apis.",
      violations,
    });
  }
  return [...known.values()].map(({ id }) => id);
}
