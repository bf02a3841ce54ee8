import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";

const WINDOW_SECONDS = 60;
let limiter: RateLimiterMemory | undefined;

/** How a caller stands: the `RateLimit` fields (IETF httpapi draft) of the answer, and the refusal where it is too much. */
export interface RateStanding {
  fields: Record<string, string>;
  refusal: RegistryError | undefined;
}

/** Counts a request of this caller in the current minute. Each process counts for itself. */
export async function countRequest(actor: Actor): Promise<RateStanding> {
  const quota = settings().CONCORDAT_RATE_LIMIT;
  limiter ??= new RateLimiterMemory({ points: quota, duration: WINDOW_SECONDS });
  const caller = actor.kind === "anonymous" ? "anonymous" : `${actor.kind}:${actor.id}`;
  try {
    return { fields: rateFields(quota, await limiter.consume(caller)), refusal: undefined };
  } catch (state) {
    if (!(state instanceof RateLimiterRes)) throw state;
    const refusal = new RegistryError("rate_limited", `More than ${quota} requests in a minute.`, {
      fix: "Wait as long as Retry-After says.",
      retryAfterSeconds: Math.ceil(state.msBeforeNext / 1000),
    });
    return { fields: rateFields(quota, state), refusal };
  }
}

function rateFields(quota: number, state: RateLimiterRes): Record<string, string> {
  return {
    "ratelimit-policy": `"default";q=${quota};w=${WINDOW_SECONDS}`,
    ratelimit: `"default";r=${state.remainingPoints};t=${Math.ceil(state.msBeforeNext / 1000)}`,
  };
}
