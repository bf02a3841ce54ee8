import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { parseInput } from "@/lib/core/parse-input";
import { requirePersonWithViews } from "@/lib/views/policy";
import { defaultViewInput } from "@/lib/views/schema";
import { storeDefaultView } from "@/lib/views/store";
import { requireView } from "./require-view";

/** With which view the catalogue opens for the caller. Nobody else's business: it is not in the audit log. */
export async function setDefaultView(ctx: ServiceContext, raw: z.input<typeof defaultViewInput>): Promise<void> {
  const { id } = requirePersonWithViews(ctx.actor);
  const { view } = parseInput(defaultViewInput, raw);
  await ctx.transaction(async (tx) => {
    if (view !== null) await requireView(tx, view);
    await storeDefaultView(tx.access, id, view);
  });
}
