import { UpgradePanel } from "@/components/consumers/upgrade-panel";
import { listUpgrades } from "@/lib/consumers/verbs/list-upgrades";
import type { ServiceContext } from "@/lib/core/context";

/** What newer versions break: comparing takes time, so that it comes after the rest of the page. */
export async function UpgradesOf({ ctx, consumer }: { ctx: ServiceContext; consumer: string }) {
  return <UpgradePanel upgrades={await listUpgrades(ctx, { consumer })} />;
}
