import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { AUTHORITIES, type BindingAuthority } from "@/lib/rulesets/model";
import { type BindingInput, bindingInput } from "./binding";

export const TRIAL_STATES = ["waiting", "running", "done", "failed"] as const;

/** What a binding would do to one API. */
export const trialItem = z.strictObject({
  api: z.string(),
  version: z.string(),
  outcome: z.enum(["block", "warn", "pass", "failed"]),
  block: z.int(),
  warn: z.int(),
  notify: z.int(),
  /** Why it could not be found out; null where it could. */
  because: z.string().nullable(),
});
export type TrialItem = z.output<typeof trialItem>;

/** How many APIs it would concern; `items` are the worst of them, at most 500. */
export const trialResult = z.strictObject({
  apis: z.int(),
  blocked: z.int(),
  warned: z.int(),
  failed: z.int(),
  items: z.array(trialItem),
});
export type TrialResult = z.output<typeof trialResult>;

/** A binding that is tried over the newest versions before it is made. */
export const trialDto = z.strictObject({
  id: z.string(),
  binding: bindingInput,
  state: z.enum(TRIAL_STATES),
  done: z.int(),
  total: z.int().nullable(),
  result: trialResult.nullable(),
  because: z.string().nullable(),
  by: actorRefDto,
  at: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type TrialDto = z.output<typeof trialDto>;

const storedTrial = z.looseObject({ authority: z.enum(AUTHORITIES) });

/** What is kept of a binding that is tried: as it was sent, and on whose authority it would be. */
export function triedInput(stored: unknown): { binding: BindingInput; authority: BindingAuthority } {
  const { authority, ...input } = storedTrial.parse(stored);
  return { binding: bindingInput.parse(input), authority };
}

export const trialRef = z.strictObject({ id: z.uuid() });
