import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type ConsumerRow, findConsumer, lockConsumer } from "@/lib/consumers/store/consumers";

function missing(slug: string): RegistryError {
  return new RegistryError("not_found", `There is no consumer ${slug.slice(0, 80)}.`, {
    fix: "See /api/v1/consumers for those there are.",
  });
}

/** The consumer of a slug, or `not_found`. */
export async function requireConsumer(ctx: ServiceContext, slug: string): Promise<ConsumerRow> {
  const row = await findConsumer(ctx.access, slug);
  if (!row) throw missing(slug);
  return row;
}

/** The same, held until the transaction ends. */
export async function requireLockedConsumer(ctx: ServiceContext, slug: string): Promise<ConsumerRow> {
  const row = await lockConsumer(ctx.access, slug);
  if (!row) throw missing(slug);
  return row;
}

/** Throws `conflict` where a slug leads to a consumer other than this: it is its slug, or one that it had. */
export async function requireFreeSlug(ctx: ServiceContext, slug: string, consumerId: string | null): Promise<void> {
  const row = await findConsumer(ctx.access, slug);
  if (!row || row.id === consumerId) return;
  const why = row.slug === slug ? `The slug ${slug} is taken.` : `${slug} was the slug of ${row.slug} and leads there.`;
  throw new RegistryError("conflict", why, { fix: "Choose another slug." });
}
