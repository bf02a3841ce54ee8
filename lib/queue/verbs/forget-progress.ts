import type { ServiceContext } from "@/lib/core/context";
import { forgetProgress as drop } from "@/lib/queue/store";

/** Drops the progress of jobs that are no longer known. Returns how many there were. */
export function forgetProgress(ctx: ServiceContext): Promise<number> {
  return drop(ctx.access);
}
