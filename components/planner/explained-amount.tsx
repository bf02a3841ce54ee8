import type { Explained } from "@/lib/maturity/planner/plan";
import { FormulaText } from "./formula-text";
import { HowComputed } from "./how-computed";
import { useMoney } from "./use-money";

/** An amount that opens its formula. */
export function ExplainedAmount({ name, amount, currency }: { name: string; amount: Explained; currency: string }) {
  const money = useMoney(currency);
  return (
    <HowComputed name={name} shown={money(amount.value)}>
      <FormulaText explained={amount} currency={currency} />
    </HowComputed>
  );
}
