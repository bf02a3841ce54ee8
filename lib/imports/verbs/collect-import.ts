import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";
import { collectAddress, type Fetcher } from "@/lib/imports/model/collect-address";
import { preparePlan, refusing } from "@/lib/imports/prepare-plan";
import { lockRun, type RunRow, updateRun } from "@/lib/imports/store";
import { fetchOutside } from "@/lib/outbound/verbs/fetch-outside";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { writePlan } from "./write-plan";

const FETCH_TIMEOUT_MS = 30_000;
const ACCEPT = "application/yaml, application/json, application/linkset+json, text/plain;q=0.9, */*;q=0.1";

/** Fetches what a run is to be made from, and writes its plan. What stands in the way ends the run with its reason. */
export async function collectImport(
  ctx: ServiceContext,
  run: RunRow,
  team: string | undefined,
  onFetched: (count: number) => Promise<void>,
): Promise<void> {
  try {
    const fetcher = await outsideFetcher(ctx);
    const { kind, files, plan, leftOut } = await refusing(() => collectAddress(run.source, fetcher, onFetched));
    const top = new URL(run.source).hostname;
    const prepared = await preparePlan(ctx, files, { top, leftOut, ...(plan ? { plan } : {}) });
    await whileCollecting(ctx, run.id, async (tx) => {
      await writePlan(tx, run.id, prepared, team);
      await updateRun(tx.access, run.id, { kind });
    });
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code === "internal" || error.code === "busy") throw error;
    const because = [error.message, ...error.violations.slice(0, 3).map((one) => `${one.file ?? ""} ${one.message}`)];
    await whileCollecting(ctx, run.id, (tx) =>
      updateRun(tx.access, run.id, { state: "failed", error: because.join("\n").slice(0, 2_000), finishedAt: tx.now }),
    );
  }
}

/** Only where nobody has cancelled or collected it meanwhile. */
function whileCollecting(ctx: ServiceContext, id: string, write: (tx: ServiceContext) => Promise<void>): Promise<void> {
  return ctx.transaction(async (tx) => {
    const run = await lockRun(tx.access, id);
    if (run?.state === "collecting") await write(tx);
  });
}

async function outsideFetcher(ctx: ServiceContext): Promise<Fetcher> {
  const rules = await listOutboundRules(ctx);
  const maxBytes = settings().CONCORDAT_MAX_DOCUMENT_MB * 1024 * 1024;
  return async (url) => {
    const headers = { accept: ACCEPT };
    const answer = await fetchOutside({
      url,
      purpose: "import",
      rules,
      maxBytes,
      timeoutMs: FETCH_TIMEOUT_MS,
      headers,
    });
    if (answer.status < 200 || answer.status > 299) {
      throw new RegistryError("outbound_failed", `${url} answered ${answer.status}.`);
    }
    return { bytes: answer.body, url: answer.url };
  };
}
