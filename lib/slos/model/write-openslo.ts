import { stringify } from "yaml";
import type { BudgetWindow, Objective } from "./objective";

interface Written extends Objective {
  name: string;
  title: string;
  description: string;
  /** The API's slug. */
  service: string;
}

/** An objective as an OpenSLO v1 document in YAML, which `readOpenSlo` reads back as the same objective. */
export function writeOpenSlo({ name, title, description, service, ...objective }: Written): string {
  const { indicator, operations, version, target, window } = objective;
  const annotations = {
    ...(indicator.kind === "latency" ? { "concordat.dev/unit": "ms" } : {}),
    ...(operations.length > 0 ? { "concordat.dev/operations": operations.join(", ") } : {}),
    ...(version === null ? {} : { "concordat.dev/version": version }),
  };
  const metricSource = { type: "concordat", spec: { api: service } };
  return stringify({
    apiVersion: "openslo/v1",
    kind: "SLO",
    metadata: { name, displayName: title, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) },
    spec: {
      ...(description === "" ? {} : { description }),
      service,
      indicator: {
        metadata: { name: `${name}-indicator` },
        spec:
          indicator.kind === "latency"
            ? { thresholdMetric: { metricSource } }
            : { ratioMetric: { counter: true, good: { metricSource }, total: { metricSource } } },
      },
      timeWindow: [windowOf(window)],
      budgetingMethod: "Occurrences",
      objectives: [indicator.kind === "latency" ? { op: "lte", value: indicator.thresholdMs, target } : { target }],
    },
  });
}

function windowOf(window: BudgetWindow) {
  if (window.kind === "rolling") return { duration: `${window.days}d`, isRolling: true };
  const duration = { week: "1w", month: "1M", quarter: "1Q" }[window.unit];
  return { duration, isRolling: false, calendar: { startTime: "2024-01-01 00:00:00", timeZone: "UTC" } };
}
