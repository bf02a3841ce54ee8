import { z } from "zod";
import { CONVERSION_TARGETS, LOSS_EFFECTS } from "@/lib/conversions/conversion";
import { SPEC_FORMATS } from "@/lib/specs/model";

/** A conversion that a definition can take. */
export const conversionDto = z.strictObject({
  id: z.string(),
  from: z.enum(SPEC_FORMATS),
  to: z.enum(CONVERSION_TARGETS),
  title: z.string(),
});
export type ConversionDto = z.output<typeof conversionDto>;

export const conversionListDto = z.strictObject({ items: z.array(conversionDto) });

const lossDto = z.strictObject({
  kind: z.string(),
  effect: z.enum(LOSS_EFFECTS),
  message: z.string(),
  /** Why it is lost in general. */
  why: z.string(),
  operation: z.string().nullable(),
  file: z.string(),
  pointer: z.string(),
  line: z.int(),
  column: z.int(),
});
export type LossDto = z.output<typeof lossDto>;

/** A converted definition: its files, the first to begin with, and everything that they do not say as the source did. */
export const convertedDto = z.strictObject({
  conversion: conversionDto,
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  lost: z.array(lossDto),
});
export type ConvertedDto = z.output<typeof convertedDto>;

/** What it can be converted to; a name out of the list of its conversions. */
export const conversionTarget = z.enum(CONVERSION_TARGETS);

/** The body of `POST /convert`. */
export const convertBody = z.strictObject({
  document: z.string(),
  format: z.string().max(40).optional(),
  to: conversionTarget,
  /** Names files and objects of the result; made from the title where it is absent. */
  name: z.string().max(80).optional(),
  version: z.string().max(100).optional(),
});
