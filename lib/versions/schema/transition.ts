import { z } from "zod";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { transitionInputSchema, transitionPointSchema } from "@/lib/lifecycle/schema";
import { deprecationDto } from "@/lib/versions/schema";

/** The query of `POST …/transitions`. */
export const transitionQuery = z.strictObject({ dryRun: z.enum(["true", "false"]).default("false") });

/** A transition that is asked for: which version, what, and the revisions of it that it may start from. */
export const transitionRequest = z
  .strictObject({
    api: z.string().min(1).max(80),
    version: z.string().min(1).max(100),
    change: transitionInputSchema,
    dryRun: z.boolean().default(false),
    expected: z.array(z.string()).readonly().optional(),
  })
  .refine(({ change }) => change.deprecation === undefined || change.to === "deprecated", {
    path: ["deprecation"],
    error: "belongs to a transition to deprecated",
  })
  .refine(({ change }) => change.override !== true || change.to === "sunset" || change.to === "deprecated", {
    path: ["override"],
    error: "belongs to a transition to deprecated or sunset",
  });
export type TransitionRequest = z.output<typeof transitionRequest>;

export const transitionAnswerDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  from: z.enum(VERSION_STATES),
  to: z.enum(VERSION_STATES),
  /** The state of the version once this is answered: that of before, where it was a dry run. */
  state: z.enum(VERSION_STATES),
  deprecation: deprecationDto.optional(),
  /** The review that asking for one opened. */
  review: z.strictObject({ id: z.string(), url: z.string() }).optional(),
  /** What does not stand in the way and is to be known, such as calls that nobody has measured. */
  notes: z.array(transitionPointSchema),
  dryRun: z.boolean(),
  revision: z.number().int(),
  url: z.string(),
});
export type TransitionAnswerDto = z.output<typeof transitionAnswerDto>;
