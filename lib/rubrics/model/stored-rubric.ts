import type { Rubric } from "@/lib/maturity/model/rubric";
import { rubricForm } from "@/lib/maturity/rubric/schema";

/** What a stored version says. What does not read, though it did when it was stored, is a fault of ours. */
export function readStoredRubric(content: unknown): Rubric {
  const parsed = rubricForm.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Error("a stored rubric does not read", { cause: parsed.error });
}
