import type { ServiceContext } from "@/lib/core/context";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";
import { severitiesOf } from "@/lib/policies/schema/present-severities";
import { findSeverityPolicy, holdSeverities } from "@/lib/policies/severity-policy-store";

/** The organisation's severities, and which revision of them; 0 where nobody ever set any. */
export interface EffectiveSeverities extends SeverityPolicy {
  revision: number;
}

/** The severities that hold now. For verbs that have authorised their caller. */
export async function effectiveSeverities(ctx: ServiceContext): Promise<EffectiveSeverities> {
  const row = await findSeverityPolicy(ctx.access);
  return { ...severitiesOf(row), revision: row?.revision ?? 0 };
}

/** The same, and they stay so until the open transaction ends: what is counted under them may be stored. */
export async function heldSeverities(tx: ServiceContext): Promise<EffectiveSeverities> {
  await holdSeverities(tx.access);
  return effectiveSeverities(tx);
}
