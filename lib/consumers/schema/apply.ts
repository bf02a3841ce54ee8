import { z } from "zod";
import { consumerDto } from "@/lib/consumers/schema";

/** Which manifest or catalogue it is, where one consumer has several: a repository, say. */
export const originName = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\x21-\x7e]*$/, "printable characters without spaces");

const claim = z.strictObject({
  api: z.string(),
  version: z.string().nullable(),
  operations: z.array(z.string()),
});

/** What applying a manifest did, or would do. */
export const appliedDto = z.strictObject({
  consumer: consumerDto,
  created: z.boolean(),
  dryRun: z.boolean(),
  added: z.array(claim),
  changed: z.array(claim),
  removed: z.array(claim),
  unchanged: z.array(claim),
});
export type AppliedDto = z.output<typeof appliedDto>;
