import { z } from "zod";
import { LEVELS } from "@/lib/maturity/model/check";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { rubricFaults } from "./rubric-faults";

/** Texts that every database, page and YAML file can hold. */
const text = (most: number) =>
  z
    .string()
    .max(most, `at most ${most} characters`)
    .refine(
      (value) => value.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/.test(value),
      "no control characters",
    );

const line = (most: number) =>
  text(most)
    .min(1, "must not be empty")
    .regex(/^[^\n]*$/, "must be one line");

const finite = z.number("must be a number");
const part = finite.min(0, "must be in 0 to 1").max(1, "must be in 0 to 1");
const points = finite.min(0, "must be in 0 to 10").max(10, "must be in 0 to 10");
const percent = finite.min(0, "must not be negative").max(100_000, "at most 100,000");
const level = z.literal(LEVELS, "must be a level, 1 to 5");

const checkOfRubric = z.strictObject({
  id: line(80),
  level,
  weight: finite.gt(0, "must be more than 0").max(100, "at most 100"),
  required: z.boolean("must be true or false"),
  effortHours: finite.min(0, "must not be negative").max(10_000, "at most 10,000"),
  parameters: z.record(z.string().max(80), finite),
});

/** The parts of a rubric, each by itself. */
export const rubricParts = {
  name: z
    .string()
    .max(60, "at most 60 characters")
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single hyphens only, such as payments-estate"),
  title: line(120),
  description: text(5_000),
  levels: z.array(z.strictObject({ level, name: line(60), traits: text(500), typicalOf: text(200) })).max(5),
  checks: z.array(checkOfRubric).min(1, "must have a check").max(500, "at most 500 checks"),
  entropy: z.strictObject({
    weights: z.strictObject({ deprecated: part, undocumented: part, breaking: part }),
    breakingCap: finite.int("must be a whole number").min(1, "at least 1").max(10_000, "at most 10,000"),
    moderateFrom: part,
    highFrom: part,
  }),
  dimensions: z.strictObject({
    perBreakingRelease: points,
    freeDependencies: finite.int("must be a whole number").min(0, "must not be negative").max(1_000, "at most 1,000"),
    perDependency: points,
    perSpan: points,
  }),
  upgrades: z
    .array(
      z.strictObject({
        from: level,
        to: level,
        gain: z.enum(["development", "operations", "fault-location", "flexibility"]),
        gainPercent: percent,
        costPercent: percent,
        skill: line(60).nullable(),
      }),
    )
    .max(20, "at most 20"),
};

/** The form of a rubric alone: what is stored stays readable when a later release knows other checks. */
export const rubricForm: z.ZodType<Rubric> = z.strictObject(rubricParts);

/** A rubric as it stands in JSON: of its form, and without contradictions. */
export const rubricSchema: z.ZodType<Rubric> = rubricForm.superRefine((rubric, context) => {
  for (const { path, message } of rubricFaults(rubric)) context.addIssue({ code: "custom", path, message });
});
