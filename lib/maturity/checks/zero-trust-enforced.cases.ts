import { casesOfPercentage } from "@/lib/maturity/evidence-cases";

export const cases = casesOfPercentage("zero-trust");
