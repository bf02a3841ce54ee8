import { clauseOf, unitOf } from "@/lib/slos/model/stored-clause";
import { type BreachDto, calledContracts } from "@/lib/slos/schema/clause";
import type { BreachRow } from "@/lib/slos/store/breaches";

/** A breach as it was found then. */
export function presentBreach(row: BreachRow, clause: string): BreachDto {
  return {
    clause,
    from: row.from.toISOString(),
    to: row.to.toISOString(),
    expression: row.expression,
    unit: unitOf(clauseOf(row.expression)),
    measured: row.measured,
    calls: Number(row.calls),
    contracts: calledContracts.parse(row.contracts),
    recordedAt: row.recordedAt.toISOString(),
  };
}
