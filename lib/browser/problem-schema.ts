import { z } from "zod";

/** What the service answers when it refuses (INTERFACE §2, RFC 9457). */
export const problemSchema = z.object({
  type: z.string().optional(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  fix: z.string().optional(),
  traceId: z.string().optional(),
  violations: z
    .array(
      z.object({
        pointer: z.string().optional(),
        line: z.number().optional(),
        column: z.number().optional(),
        file: z.string().optional(),
        message: z.string(),
      }),
    )
    .default([]),
});
export type Problem = z.output<typeof problemSchema>;
