import { casesOfReport } from "@/lib/maturity/evidence-cases";

export const cases = casesOfReport("predictive-alerts");
