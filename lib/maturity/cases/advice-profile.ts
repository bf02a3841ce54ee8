import type { Recommendation } from "@/lib/maturity/advisor/advice";
import type { AdvisorAnswers, TreeQuestion } from "@/lib/maturity/advisor/answers";
import { HIGH_FROM } from "@/lib/maturity/advisor/stacks";
import type { CaseProfile } from "./similarity";

/** The tag of cases that a yes is about. */
const TAGS: Readonly<Record<TreeQuestion, string>> = {
  latency: "low-latency",
  clients: "many-clients",
  plugins: "plug-ins",
  cloudNative: "cloud-native",
  edge: "edge",
};

/** What the library of cases is asked for after advice: by the answers, the contract and the isolation. */
export function adviceProfile(answers: AdvisorAnswers, advice: Recommendation): CaseProfile {
  const asked = Object.entries(TAGS).flatMap(([question, tag]) =>
    Reflect.get(answers, question) === "yes" ? [tag] : [],
  );
  return {
    tags: [
      ...asked,
      ...(answers.isolation >= HIGH_FROM ? ["isolation"] : []),
      ...(answers.complexity >= HIGH_FROM ? ["microservices"] : []),
    ],
    contracts: [advice.contract, ...(advice.stack === "crd-webhook" ? ["crd"] : [])],
    isolation: advice.isolationLayer,
    metrics: [],
  };
}
