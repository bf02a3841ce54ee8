import type { ServiceContext } from "@/lib/core/context";
import { objectiveOf } from "@/lib/slos/model/stored-objective";
import type { SloDetail, SloDto } from "@/lib/slos/schema/objective";
import type { SloRow } from "@/lib/slos/store/objectives";
import { measureObjective } from "./measure-objective";

/** What is said of an objective itself, without what it reached. For answers and the audit log. */
export function describeSlo(row: SloRow): Omit<SloDto, "api" | "budget" | "url"> {
  const { indicator, window, target, operations, version } = objectiveOf(row);
  const { name, title, description } = row;
  const source = row.source === "openslo" ? ("openslo" as const) : ("manual" as const);
  return { name, title, description, indicator, target, window, operations: [...operations], version, source };
}

/** An objective with what it reached by now, day by day. */
export async function presentSlo(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  row: SloRow,
): Promise<SloDetail> {
  const { budget, series } = await measureObjective(ctx, api, objectiveOf(row));
  return { api: api.slug, ...describeSlo(row), budget, series, url: `/apis/${api.slug}/slos?slo=${row.name}` };
}
