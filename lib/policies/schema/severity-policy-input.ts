import { z } from "zod";
import { severityPolicySchema } from "@/lib/diff/severity-policy";
import { reasonSchema } from "@/lib/lifecycle/schema";

/** All severities that differ from those of the rules, and why: `PUT` replaces all of them. It knows every rule: not for browsers. */
export const severityPolicyInput = z.strictObject({ ...severityPolicySchema.shape, reason: reasonSchema });
