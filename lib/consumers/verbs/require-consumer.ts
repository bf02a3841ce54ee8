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
