import { demo } from "./demo/plan";
import { small } from "./small/plan";
import type { Scenario } from "./scenario";

/** Every scenario that can be loaded. */
export const SCENARIOS: readonly Scenario[] = [demo, small];

/** The scenario of a name. */
export function findScenario(name: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.name === name);
}
