import { z } from "zod";
import { CliError } from "@/lib/cli/cli-error";
import {
  type PublishAnswer,
  type ReviewDetails,
  reviewAnswer,
  reviewDetails,
  versionAnswer,
} from "@/lib/cli/registry/answers";
import { ChangeSignal } from "@/lib/cli/registry/change-signal";
import type { RegistryClient } from "@/lib/cli/registry/client";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import type { CliWorld } from "@/lib/cli/world";
import { judgeReview, type Outcome, waitsFor } from "./judge-review";

/** How a review is asked for, and waited for. */
export interface FollowOptions {
  purpose?: string | undefined;
  /** `hold`: an approval is enough, somebody publishes later; `publish`: it publishes itself; absent: what the policy says. */
  whenApproved?: "publish" | "hold" | undefined;
  limitSeconds: number;
  /** Whether it is waited for; else it is only there. */
  waits: boolean;
}

/** Between two looks: short at first; where events arrive, only in case one was lost. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 20_000;
const LISTENING_PAUSE_MS = 30_000;

const IN_REVIEW = new Set(["draft", "in_review"]);
const LIVE = new Set(["open", "changes_requested", "approved"]);

const versionPath = ({ api, version }: PublishAnswer) =>
  `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}`;

/**
 * Sees a published version through its review: joins the one that is there, else asks for one (or publishes where the policy
 * needs none), and where it is asked to, waits until it is decided. Says on stderr what for. Throws CliError after the limit.
 */
export async function followReview(
  client: RegistryClient,
  answer: PublishAnswer,
  options: FollowOptions,
  world: CliWorld,
): Promise<Outcome> {
  if (!IN_REVIEW.has(answer.state)) return "published";
  const { review } = answer;
  const joined = review !== null && LIVE.has(review.state) ? review.id : null;
  const isHeld = options.whenApproved === "hold";
  const atOnce = joined === null && !isHeld ? await publishAtOnce(client, answer) : null;
  if (atOnce !== null) return atOnce;
  const id = joined ?? (await openReview(client, answer, options));
  world.err(`${options.waits ? "waiting for the review" : "the review is"} ${client.baseUrl}/reviews/${id}\n`);
  await setWhenApproved(client, id, options.whenApproved);
  if (!options.waits) return "asked";
  const outcome = await awaitOutcome(client, id, answer, options, world);
  return outcome === "published" ? confirmBytes(client, answer) : outcome;
}

/**
 * Publishes a draft where the policy asks for no review and the caller may: the bytes that were handed in, and none that were
 * pushed since. Null where it asks for one, or the caller may not.
 */
async function publishAtOnce(client: RegistryClient, answer: PublishAnswer): Promise<"published" | "replaced" | null> {
  if (answer.state !== "draft") return null;
  const { digest, revision } = await client.json(versionPath(answer), versionAnswer);
  if (digest !== answer.digest) return "replaced";
  try {
    await client.post(`${versionPath(answer)}/transitions`, { to: "active" }, z.unknown(), { revision });
    return "published";
  } catch (error) {
    if (!(error instanceof RegistryProblem)) throw error;
    if (error.status === 412) return "replaced";
    if ([403, 409, 422].includes(error.status)) return null;
    throw error;
  }
}

async function openReview(
  client: RegistryClient,
  answer: PublishAnswer,
  { purpose, whenApproved }: FollowOptions,
): Promise<string> {
  const { api, version } = answer;
  const held = whenApproved === undefined ? {} : { publishWhenApproved: whenApproved === "publish" };
  const body = { api, version, ...(purpose === undefined ? {} : { purpose }), ...held };
  try {
    return (await client.post("/reviews", body, reviewAnswer)).id;
  } catch (error) {
    // Another run may just have asked: then this one joins it.
    if (!(error instanceof RegistryProblem) || error.code !== "decision_refused") throw error;
    const { review } = await client.json(versionPath(answer), versionAnswer);
    if (review === null || !LIVE.has(review.state)) throw error;
    return review.id;
  }
}

async function setWhenApproved(client: RegistryClient, id: string, wanted: FollowOptions["whenApproved"]) {
  if (wanted === undefined) return;
  const path = `/reviews/${encodeURIComponent(id)}`;
  const { state, publishWhenApproved } = await client.json(path, reviewDetails);
  const publishes = wanted === "publish";
  if (!LIVE.has(state) || publishWhenApproved === publishes) return;
  await client.post(path, { publishWhenApproved: publishes }, z.unknown(), { method: "PATCH" });
}

async function awaitOutcome(
  client: RegistryClient,
  id: string,
  answer: PublishAnswer,
  { whenApproved, limitSeconds }: FollowOptions,
  world: CliWorld,
): Promise<Outcome> {
  const begun = world.now().getTime();
  const name = `${answer.api}@${answer.version}`;
  const signal = new ChangeSignal(
    client,
    ({ entity, entityId, entityName }) => entityId === id || entityName === name || entity === "waiver",
  );
  let pause = FIRST_PAUSE_MS;
  let said = "";
  try {
    for (;;) {
      const review = await client.json(`/reviews/${encodeURIComponent(id)}`, reviewDetails);
      const { revisionNumber } = answer;
      const outcome = judgeReview(review, { revisionNumber, isHeld: whenApproved === "hold" });
      if (outcome !== null) return outcome;
      const waited = Math.round((world.now().getTime() - begun) / 1000);
      if (waited >= limitSeconds) throw undecided(client, id, waited, review);
      said = sayWaiting(world, review, waited, said);
      const most = signal.isListening ? LISTENING_PAUSE_MS : pause;
      await signal.wait(Math.min(most, (limitSeconds - waited) * 1000));
      pause = Math.min(pause * 1.6, LONGEST_PAUSE_MS);
    }
  } finally {
    signal.close();
  }
}

function undecided(client: RegistryClient, id: string, waited: number, review: ReviewDetails): CliError {
  const fix = `It waits for: ${waitsFor(review)} See ${client.baseUrl}/reviews/${id}.`;
  return new CliError(`the review is still undecided after ${waited} s`, fix);
}

/** One line that changes where a person watches; in a log a line whenever it is waited for something else. */
function sayWaiting(world: CliWorld, review: ReviewDetails, waited: number, said: string): string {
  const words = waitsFor(review);
  if (world.isWatched) world.err(`\r\u001b[2Kwaiting, ${waited} s: ${words}`);
  else if (words !== said) world.err(`waiting for: ${words}\n`);
  return words;
}

/** Whether what is published now are the bytes that were handed in. */
async function confirmBytes(client: RegistryClient, answer: PublishAnswer): Promise<Outcome> {
  const { digest } = await client.json(versionPath(answer), versionAnswer);
  return digest === answer.digest ? "published" : "replaced";
}
