import { defineQuery } from "@/lib/core/query";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { readBasePaths } from "@/lib/signals/base-paths-of";
import { gatewayOf } from "@/lib/signals/model/gateways/index";
import { planSignals } from "@/lib/signals/model/plan/signal-plan";
import { signalSnippetInput } from "@/lib/signals/schema";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { loadSignals } from "./load-signals";

/** What a gateway reads, as a file. */
export interface SignalSnippet {
  text: string;
  mediaType: string;
  language: string;
  fileName: string;
  /** Kinds of requests that it is about; 0: nothing goes away, and nothing has to be said. */
  rules: number;
  leftOut: string[];
}

const USUAL_PORT = 8080;

/** The fields of what goes away as what a gateway reads. The same for the same records. */
export const getSignalSnippet = defineQuery({
  input: signalSnippetInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { target, upstream, base, ...ref }): Promise<SignalSnippet> => {
    const gateway = gatewayOf(target);
    if (!gateway) throw new RegistryError("invalid_input", `There is no target ${target}.`);
    const loaded = await loadSignals(ctx, await requireLifecycleVersion(ctx, ref.api, ref.version));
    const [api, version] = [loaded.version.api.slug, loaded.version.label];
    const bases = base === undefined ? await readBasePaths(ctx, { api, version }) : [base.replace(/\/+$/, "")];
    const about = { api, version, bases, upstream: upstream ?? `${api}:${USUAL_PORT}` };
    const plan = planSignals(about, loaded.operations, loaded.signals);
    const { mediaType, language, fileName } = gateway;
    const { leftOut } = plan;
    return { text: gateway.write(plan), mediaType, language, fileName, rules: plan.rules.length, leftOut };
  },
});
