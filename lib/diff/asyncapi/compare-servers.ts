import { compareBindings } from "@/lib/diff/asyncapi/compare-bindings";
import type { ActionReport } from "@/lib/diff/asyncapi/report";
import { asyncapiServerBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-binding-changed";
import { asyncapiServerDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-description-changed";
import { asyncapiServerHostChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-host-changed";
import { asyncapiServerProtocolChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-changed";
import { asyncapiServerProtocolVersionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-server-protocol-version-changed";
import { asyncapiServerRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-server-removed";
import type { AsyncApiContract, AsyncServer } from "@/lib/specs/asyncapi/contract";

/** Compares the servers that both versions have, by name, else by host. Which there are is told for all languages alike. */
export function compareServers(from: AsyncApiContract, to: AsyncApiContract, report: ActionReport): void {
  const byHost = new Map([...to.servers.values()].map((server) => [addressOf(server), server]));
  for (const older of from.servers.values()) {
    const newer = to.servers.get(older.name) ?? byHost.get(addressOf(older)) ?? sole(from, to);
    if (newer) compareServer(older, newer, report);
    else {
      const facts = { name: older.name, before: addressOf(older) };
      report(asyncapiServerRemoved, [`server ${older.name}`], { facts, from: older.place });
    }
  }
}

function addressOf({ host, pathname }: AsyncServer): string {
  return `${host}${pathname}`;
}

function compareServer(from: AsyncServer, to: AsyncServer, report: ActionReport): void {
  const head = `server ${to.name}`;
  const places = { from: from.place, to: to.place };
  const { name } = to;
  // The path may have moved into the addresses of the channels, where it is compared.
  if (from.host !== to.host) {
    const facts = { name, before: addressOf(from), after: addressOf(to) };
    report(asyncapiServerHostChanged, [head, "host"], { facts, ...places });
  }
  if (from.protocol !== to.protocol) {
    const facts = { name, before: from.protocol, after: to.protocol };
    report(asyncapiServerProtocolChanged, [head, "protocol"], { facts, ...places });
  } else if (from.protocolVersion !== to.protocolVersion) {
    const facts = {
      name,
      ...(from.protocolVersion === undefined ? {} : { before: from.protocolVersion }),
      ...(to.protocolVersion === undefined ? {} : { after: to.protocolVersion }),
    };
    report(asyncapiServerProtocolVersionChanged, [head, "protocol version"], { facts, ...places });
  }
  for (const text of ["title", "summary", "description"] as const) {
    if (from[text] !== to[text])
      report(asyncapiServerDescriptionChanged, [head, text], { facts: { name, note: text }, ...places });
  }
  compareBindings(asyncapiServerBindingChanged, [head], from.bindings, to.bindings, report);
}

/** Where either version has one server only, it is the same one. */
function sole(from: AsyncApiContract, to: AsyncApiContract): AsyncServer | undefined {
  const [only] = to.servers.values();
  return from.servers.size === 1 && to.servers.size === 1 ? only : undefined;
}
