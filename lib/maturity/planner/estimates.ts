import type { UpgradeEstimate } from "@/lib/maturity/model/rubric";

/** What moving up one level gains and costs, as shipped (DOMAIN §5.3, *default*: a rubric may say otherwise). */
export const DEFAULT_UPGRADES: readonly UpgradeEstimate[] = [
  { from: 1, to: 2, gain: "development", gainPercent: 30, costPercent: 10, skill: null },
  { from: 2, to: 3, gain: "operations", gainPercent: 200, costPercent: 50, skill: "kubernetes" },
  { from: 3, to: 4, gain: "fault-location", gainPercent: 400, costPercent: 100, skill: "ebpf" },
  { from: 4, to: 5, gain: "flexibility", gainPercent: 500, costPercent: 200, skill: "ai" },
];
