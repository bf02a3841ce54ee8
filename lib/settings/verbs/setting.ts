import type { ServiceContext } from "@/lib/core/context";
import { findSetting, putSetting } from "@/lib/settings/store";

/** What the registry remembers of itself under a name (how far a scenario is loaded). Not for what people set. */
export function readSetting(ctx: ServiceContext, key: string): Promise<string | null> {
  return findSetting(ctx.access, key);
}

/** Remembers a value, or forgets it. Bookkeeping, not a change of the registry: it is not in the audit log. */
export function writeSetting(ctx: ServiceContext, key: string, value: string | null): Promise<void> {
  return putSetting(ctx.access, key, value, ctx.now);
}
