import type { ServiceContext } from "@/lib/core/context";
import { createClause } from "@/lib/slos/verbs/create-clause";
import { createSlo } from "@/lib/slos/verbs/create-slo";
import type { ScenarioPromise } from "./scenario-promise";

/** Sets the objectives of an API, and writes down what contracts say of it. */
export async function makePromise(
  ctx: ServiceContext,
  { api, slos = [], clauses = [] }: ScenarioPromise,
): Promise<void> {
  for (const slo of slos) await createSlo(ctx, { api, slo });
  for (const clause of clauses) await createClause(ctx, { api, clause });
}
