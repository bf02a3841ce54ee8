import type { SloDto, SloInput } from "@/lib/slos/schema/objective";

/** An objective as its form holds it. */
export interface SloDraft {
  name: string;
  title: string;
  description: string;
  kind: "availability" | "latency";
  thresholdMs: string;
  /** In %. */
  target: string;
  /** `28` days, or the calendar's `week`, `month`, `quarter`. */
  window: string;
  /** One a line. */
  operations: string;
  version: string;
}

export const NEW_SLO: SloDraft = {
  name: "",
  title: "",
  description: "",
  kind: "availability",
  thresholdMs: "300",
  target: "99.9",
  window: "28",
  operations: "",
  version: "",
};

/** What the form starts from where an objective is changed. */
export function draftOf({
  name,
  title,
  description,
  indicator,
  target,
  window,
  operations,
  version,
}: SloDto): SloDraft {
  return {
    name,
    title,
    description,
    kind: indicator.kind,
    thresholdMs: indicator.kind === "latency" ? String(indicator.thresholdMs) : NEW_SLO.thresholdMs,
    target: String(rounded(target * 100)),
    window: window.kind === "rolling" ? String(window.days) : window.unit,
    operations: operations.join("\n"),
    version: version ?? "",
  };
}

/** What the form sends. */
export function inputOf(draft: SloDraft): SloInput {
  const lines = draft.operations.split("\n").map((line) => line.trim());
  const unit = (["week", "month", "quarter"] as const).find((one) => one === draft.window);
  return {
    name: draft.name.trim(),
    title: draft.title.trim(),
    description: draft.description.trim(),
    indicator:
      draft.kind === "latency" ? { kind: "latency", thresholdMs: Number(draft.thresholdMs) } : { kind: "availability" },
    target: rounded(Number(draft.target) / 100),
    window: unit ? { kind: "calendar", unit } : { kind: "rolling", days: Number(draft.window) },
    operations: lines.filter((line) => line !== ""),
    version: draft.version.trim() === "" ? null : draft.version.trim(),
  };
}

/** 99.95 / 100 is 0.9995 and nothing beside it. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
