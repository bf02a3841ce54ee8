import type { ServiceContext } from "@/lib/core/context";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";

/** Queues that versions are linted anew whose rulesets changed, in the open transaction. For other verbs, which authorise. */
export async function queueRelinting(tx: ServiceContext): Promise<void> {
  await enqueueJob(tx, "relint-versions", {}, { singletonKey: "relint" });
}
