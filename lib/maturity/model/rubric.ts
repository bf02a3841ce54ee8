import type { Level } from "./check";

/** How one check counts under a rubric. */
export interface RubricCheck {
  id: string;
  level: Level;
  weight: number;
  required: boolean;
  effortHours: number;
  parameters: Record<string, number>;
}

/** DOMAIN §5.1 as data. */
export interface EntropyRubric {
  weights: { deprecated: number; undocumented: number; breaking: number };
  /** Breaking changes in 365 days at which the term B is 1. */
  breakingCap: number;
  /** Below the first: healthy; below the second: moderate risk; from it on: high risk, and the owners are told. */
  moderateFrom: number;
  highFrom: number;
}

/** DOMAIN §5.2 as data. */
export interface DimensionRubric {
  /** Points that each breaking release of a year costs. */
  perBreakingRelease: number;
  /** Dependencies that cost nothing, and points that each more costs. */
  freeDependencies: number;
  perDependency: number;
  perSpan: number;
}

/** DOMAIN §5.3, from one level to the next: percentages of what there is. */
export interface UpgradeEstimate {
  from: Level;
  to: Level;
  gain: "development" | "operations" | "fault-location" | "flexibility";
  gainPercent: number;
  costPercent: number;
  /** What it takes, as the domain names it: `kubernetes`, `ebpf`, `ai`; null: nothing special. */
  skill: string | null;
}

/**
 * What maturity means here, as data: the default is DOMAIN §5; administrators copy and change it. Stored in immutable
 * versions, and every score names the one it was made with.
 */
export interface Rubric {
  name: string;
  title: string;
  description: string;
  levels: { level: Level; name: string; traits: string; typicalOf: string }[];
  /** In the order of their levels. Checks that are not here are off. */
  checks: RubricCheck[];
  entropy: EntropyRubric;
  dimensions: DimensionRubric;
  upgrades: UpgradeEstimate[];
}
