import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

/** An IP address that a name leads to. */
export interface HostAddress {
  address: string;
  family: number;
}

/** Finds the addresses of a name; tests have their own. */
export type HostResolver = (host: string) => Promise<HostAddress[]>;

/** The addresses of a URL's host by the system's resolver; of an IP address itself. */
export const resolveHost: HostResolver = async (host) => {
  const bare = host.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  return family === 0 ? lookup(bare, { all: true, verbatim: true }) : [{ address: bare, family }];
};
