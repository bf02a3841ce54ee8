import { z } from "zod";

/** The parameters of a check that asks for a share: `leastPercent`, 1 to 100. */
export function leastShare(usual: number) {
  return z.strictObject({ leastPercent: z.number().min(1).max(100).default(usual) });
}

/** The parameters of a check that has none. */
export const noParameters = z.strictObject({});
