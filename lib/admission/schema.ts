import { z } from "zod";

/** Where something is written in a definition; line and column from 1. */
const placeDto = z.strictObject({
  file: z.string(),
  pointer: z.string(),
  line: z.int(),
  column: z.int(),
});

/** What one rule says of one object. `error`: it could not run. */
export const admissionVerdictDto = z.strictObject({
  outcome: z.enum(["pass", "fail", "error"]),
  message: z.string(),
});

/** What is wrong with an expression, by line and column of its own text. */
const expressionProblemDto = z.strictObject({ line: z.int(), column: z.int(), message: z.string() });

/** A rule, where it is written, and what it says of each example, in their order. */
export const admissionRuleDto = z.strictObject({
  name: z.string(),
  expression: z.string(),
  place: placeDto,
  /** Null for a rule that can be run. */
  problem: expressionProblemDto.nullable(),
  results: z.array(admissionVerdictDto),
});
export type AdmissionRuleDto = z.output<typeof admissionRuleDto>;

/** An operation with rules; `examples` are the labels of those that the results are of. */
export const admissionOperationDto = z.strictObject({
  operation: z.string(),
  rules: z.array(admissionRuleDto),
  examples: z.array(z.string()),
  /** Rules and examples beyond what is looked at. */
  leftOut: z.int(),
});
export type AdmissionOperationDto = z.output<typeof admissionOperationDto>;

/** All admission rules of a version, tried on the examples of its own definition. */
export const admissionReportDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  operations: z.array(admissionOperationDto),
  /** Operations beyond what is looked at. */
  more: z.int(),
});
export type AdmissionReportDto = z.output<typeof admissionReportDto>;

/** An operation, and the object to try its rules on; without one its examples are tried. */
export const admissionRequest = z.strictObject({
  operation: z.string().min(1).max(2_100),
  /** Any JSON value. */
  object: z.unknown().optional(),
});

/** What the rules of one operation say of the object, or of its examples. */
export const admissionAnswerDto = z.strictObject({
  operation: z.string(),
  /** Whether every rule that was tried holds, and every one could run. */
  admitted: z.boolean(),
  examples: z.array(z.string()),
  rules: z.array(admissionRuleDto),
});
export type AdmissionAnswerDto = z.output<typeof admissionAnswerDto>;

export const admissionRef = z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) });
