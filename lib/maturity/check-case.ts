import type { CheckParameters, CheckStatus } from "./model/check";
import type { ApiFacts } from "./model/facts";

/** Some of the facts; what is a list is in place of the whole list. */
export type FactsPatch<T = ApiFacts> = {
  [K in keyof T]?: NonNullable<T[K]> extends readonly unknown[]
    ? T[K]
    : NonNullable<T[K]> extends object
      ? FactsPatch<NonNullable<T[K]>> | Extract<T[K], null>
      : T[K];
};

/** One line of a check's table: what it says of an API about which nothing, or only the best, is known, with a difference. */
export interface CheckCase {
  name: string;
  base: "nothing" | "exemplary";
  given: FactsPatch;
  parameters?: CheckParameters;
  status: CheckStatus;
  code: string;
}
