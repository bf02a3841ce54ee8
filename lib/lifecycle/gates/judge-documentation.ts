import type { DocumentationReport } from "@/lib/gates/model";
import { type GateVerdict, notRun, nothing, reason } from "./verdict";

/** Whole percents of a part, rounded down, so that 79.9 never passes for 80. */
export function percentOf(part: number, all: number): number {
  return all === 0 ? 100 : Math.floor((part * 100) / all);
}

/** Enough operations and fields are described, as the policy counts enough. */
export function judgeDocumentation(report: DocumentationReport | null, least: number): GateVerdict {
  if (report === null) return notRun(reason("documentation_unknown"));
  const all = report.operations + report.fields;
  if (all === 0) return nothing(reason("documentation_empty"));
  const described = report.describedOperations + report.describedFields;
  const percent = percentOf(described, all);
  const values = { percent, described, all, least };
  if (percent >= least) return nothing(reason("documentation_enough", values));
  const short = reason("documentation_short", values);
  return { against: [{ fingerprint: `documentation below ${least}` }], clear: short, standing: () => short };
}
