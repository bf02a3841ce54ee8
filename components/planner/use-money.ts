import { useFormatter } from "next-intl";

/** Writes an amount in the currency of the plan, without fractions. */
export function useMoney(currency: string): (value: number) => string {
  const format = useFormatter();
  // −0 would be written with its sign.
  return (value) => format.number(Math.round(value) || 0, { style: "currency", currency, maximumFractionDigits: 0 });
}
