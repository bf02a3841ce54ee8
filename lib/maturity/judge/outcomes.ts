import type { CheckOutcome, CheckStatus } from "@/lib/maturity/model/check";

type Values = Record<string, string | number>;

const outcome =
  (status: CheckStatus) =>
  (code: string, values: Values = {}, href: string | null = null): CheckOutcome => ({
    status,
    evidence: { code, values, href },
  });

/** The registry holds what proves it. */
export const met = outcome("met");
/** The registry holds what speaks against it. */
export const unmet = outcome("unmet");
/** There is nothing it could be asked of. */
export const notApplicable = outcome("not-applicable");
/** Nobody knows; it counts as not met. */
export const unknown = outcome("unknown");

/** Met or unmet, with the same words for both. */
export function metIf(is: boolean, code: string, values: Values = {}, href: string | null = null): CheckOutcome {
  return is ? met(code, values, href) : unmet(code, values, href);
}
