import { z } from "zod";
import type { ContractMeasures } from "@/lib/maturity/model/facts";

const count = z.number().int().min(0);
const share = z.object({ count, of: count });

const measures = z.object({
  operations: count,
  deprecatedOperations: count,
  described: share,
  withOperationId: share,
  tagged: share,
  describedFields: share,
  schemas: count,
  withExamples: share,
  withErrors: share,
  withSharedError: share,
  rateLimited: share,
  secured: share,
  schemes: z.array(z.string()),
  secureServers: share,
  pagedLists: share,
  contact: z.boolean(),
  license: z.boolean(),
  boundedInputs: share,
  admissionRules: count,
  observed: share,
  stability: z.string().nullable(),
}) satisfies z.ZodType<ContractMeasures>;

/** Measures as they are stored with a version; null where they are none of this form: an older index wrote them, or none did. */
export function readMeasures(stored: unknown): ContractMeasures | null {
  const parsed = measures.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
