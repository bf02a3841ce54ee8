import { networkInterfaces } from "node:os";
import { settings } from "@/lib/env";
import { portOf } from "./model";

/** Whether a call of `url`, which leads to these addresses, would come back to this very server. */
export function isOwnAddress(url: URL, addresses: readonly string[]): boolean {
  const { CONCORDAT_BASE_URL, PORT } = settings();
  if (url.host === new URL(CONCORDAT_BASE_URL).host) return true;
  if (portOf(url) !== PORT) return false;
  const mine = new Set(
    Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)),
  );
  return addresses.some((address) => mine.has(address) || /^127\.|^::1$|^::ffff:127\./.test(address));
}
