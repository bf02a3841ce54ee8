/** Steps that are left; counted down by everything that searches with it. Shared by whoever hands it on. */
export interface SearchBudget {
  steps: number;
}

/** Takes steps off a budget; false once it is spent. */
export function spend(budget: SearchBudget, steps = 1): boolean {
  budget.steps -= steps;
  return budget.steps > 0;
}
