import { networkInterfaces } from "node:os";
import { settings } from "@/lib/env";
import { portOf } from "./model";
import { plainAddress } from "./policy";

/** Whether a call of `url`, which leads to these addresses, would come back to this very server. */
export function isOwnAddress(url: URL, addresses: readonly string[]): boolean {
  const { CONCORDAT_BASE_URL, PORT } = settings();
  // With a dot at its end a name leads to the same host (RFC 1034 §3.1).
  const named = new URL(CONCORDAT_BASE_URL);
  if (url.hostname.replace(/\.$/, "") === named.hostname && url.port === named.port) return true;
  if (portOf(url) !== PORT) return false;
  const mine = new Set(
    Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => plainAddress(address))),
  );
  return addresses.map(plainAddress).some((address) => mine.has(address) || /^127\.|^::1$/.test(address));
}
