import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { AdvisorAnswers } from "@/lib/maturity/advisor/answers";
import type { AdviceDto } from "./schema";

const answer = async () => (await import("./schema")).adviceDto;

/** Keeps answers and what the advisor says to them. Throws `ProblemError`. */
export function keepAdvice(answers: AdvisorAnswers): Promise<AdviceDto> {
  return fetchOnDemand("/api/v1/advice", { method: "POST", body: answers }, answer);
}

/** Says that an API was made after some advice. Throws `ProblemError`. */
export function attachAdvice(api: string, advice: string): Promise<AdviceDto> {
  const path = `/api/v1/apis/${encodeURIComponent(api)}/advice/${encodeURIComponent(advice)}`;
  return fetchOnDemand(path, { method: "PUT" }, answer);
}
