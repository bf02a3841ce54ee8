import { type ReviewAnswer, reviewAnswer } from "@/lib/cli/registry/answers";
import type { RegistryClient } from "@/lib/cli/registry/client";
import { CliError } from "@/lib/cli/cli-error";
import type { CliWorld } from "@/lib/cli/world";

const POLL_MS = 3_000;
const UNDECIDED = "open";

/** Asks for a review of a version. */
export function requestReview(client: RegistryClient, api: string, version: string): Promise<ReviewAnswer> {
  return client.post("/reviews", { api, version }, reviewAnswer);
}

/** Waits until a review is decided, or CliError after `limitSeconds`. Resolves to the state it came to. */
export async function awaitReview(
  client: RegistryClient,
  id: string,
  world: CliWorld,
  limitSeconds: number,
): Promise<string> {
  const begun = world.now().getTime();
  for (;;) {
    const { state } = await client.json(`/reviews/${encodeURIComponent(id)}`, reviewAnswer);
    if (state !== UNDECIDED) return state;
    const waited = Math.round((world.now().getTime() - begun) / 1000);
    if (waited >= limitSeconds) {
      throw new CliError(`the review is still undecided after ${waited} s`, `See ${client.baseUrl}/reviews/${id}.`);
    }
    if (world.isWatched) world.err(`\rwaiting for the review, ${waited} s `);
    await world.sleep(POLL_MS);
  }
}
