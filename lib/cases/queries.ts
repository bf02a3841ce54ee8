import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { CaseDto } from "./schema";

/** The REST address of a case. */
export function casePath(slug: string): string {
  return `/api/v1/cases/${encodeURIComponent(slug)}`;
}

/** Writes a case; `content` is judged by the registry. Throws `ProblemError` with a violation for each fault. */
export function setCase(slug: string, content: unknown, revision: number | null): Promise<CaseDto> {
  const headers = revision === null ? undefined : { "if-match": `"${revision}"` };
  const options = { method: "PUT" as const, body: content, ...(headers ? { headers } : {}) };
  return fetchOnDemand(casePath(slug), options, async () => (await import("./schema")).caseDto);
}

/** Removes a case. Throws `ProblemError`. */
export async function removeCase(slug: string): Promise<void> {
  const answer = async () => (await import("@/lib/browser/any-answer")).anyAnswer;
  await fetchOnDemand(casePath(slug), { method: "DELETE" }, answer);
}
