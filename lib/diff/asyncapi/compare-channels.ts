import { pairParameters } from "@/lib/diff/asyncapi/channel-parameters";
import { compareBindings } from "@/lib/diff/asyncapi/compare-bindings";
import type { PairedGroup } from "@/lib/diff/asyncapi/paired-actions";
import type { ActionReport, Step } from "@/lib/diff/asyncapi/report";
import { asyncapiChannelAddressChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-address-changed";
import { asyncapiChannelBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-binding-changed";
import { asyncapiChannelDescriptionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-description-changed";
import { asyncapiChannelParameterAdded } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-added";
import { asyncapiChannelParameterLocationChanged } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-location-changed";
import { asyncapiChannelParameterRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-channel-parameter-removed";
import { asyncapiChannelRenamed } from "@/lib/diff/asyncapi/rules/asyncapi-channel-renamed";
import { asyncapiChannelServerAdded } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-added";
import { asyncapiChannelServerRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-channel-server-removed";
import type { AsyncApiContract, AsyncChannel } from "@/lib/specs/asyncapi/contract";

const TEXTS = ["title", "summary", "description"] as const;

/** Compares the channel of a pair of groups: where it is, on which servers, its parameters and what is said of it. */
export function compareChannel(
  group: PairedGroup,
  before: AsyncApiContract,
  after: AsyncApiContract,
  report: ActionReport,
): void {
  const from = group.from?.operations[0].channel;
  const to = group.to?.operations[0].channel;
  if (!from || !to) return;
  // By its address, for what one channel is called may change; several channels may change alike.
  const head: Step = [`channel ${to.name}`, `channel ${(group.to ?? group.from)?.erased ?? ""}`];
  const places = { from: from.place, to: to.place };
  if (group.isMoved) {
    const facts = { name: to.name, before: from.address, after: to.address };
    report(asyncapiChannelAddressChanged, [head, "address"], { facts, ...places });
  }
  if (from.name !== to.name && before.major === 3 && after.major === 3) {
    const facts = { name: to.name, before: from.name, after: to.name };
    report(asyncapiChannelRenamed, [head, "name"], { facts, ...places });
  }
  for (const text of TEXTS) {
    if (from[text] === to[text]) continue;
    report(asyncapiChannelDescriptionChanged, [head, text], { facts: { name: to.name, note: text }, ...places });
  }
  compareParameters(head, from, to, report);
  compareServers(head, { from, before, to, after }, report);
  compareBindings(asyncapiChannelBindingChanged, [head], from.bindings, to.bindings, report);
}

function compareParameters(head: Step, from: AsyncChannel, to: AsyncChannel, report: ActionReport): void {
  for (const pair of pairParameters(from, to)) {
    const name = (pair.to ?? pair.from)?.name ?? "";
    const way = [head, `parameter ${name}`];
    const places = { from: pair.from?.place ?? from.place, to: pair.to?.place ?? to.place };
    // What is no part of an address is a query or a header by right, and may have become one.
    if ((!pair.to && isBound(to, name)) || (!pair.from && isBound(from, name))) continue;
    if (!pair.to) report(asyncapiChannelParameterRemoved, way, { facts: { name }, ...places });
    else if (!pair.from) report(asyncapiChannelParameterAdded, way, { facts: { name }, ...places });
    else if (pair.from.location !== pair.to.location) {
      const facts = {
        name,
        ...(pair.from.location === undefined ? {} : { before: pair.from.location }),
        ...(pair.to.location === undefined ? {} : { after: pair.to.location }),
      };
      report(asyncapiChannelParameterLocationChanged, [...way, "location"], { facts, ...places });
    }
  }
}

function isBound({ bindings }: AsyncChannel, name: string): boolean {
  return [...bindings.values()].some(({ schemas }) =>
    [...schemas.values()].some(({ properties }) => properties?.has(name) === true),
  );
}

interface Channels {
  from: AsyncChannel;
  before: AsyncApiContract;
  to: AsyncChannel;
  after: AsyncApiContract;
}

/** Servers that come or go as a whole are told of the document. */
function compareServers(head: Step, { from, before, to, after }: Channels, report: ActionReport): void {
  const older = serversOf(from, before);
  const newer = serversOf(to, after);
  const places = { from: from.place, to: to.place };
  for (const name of older) {
    if (newer.has(name) || !after.servers.has(name)) continue;
    const facts = { name: to.name, before: name };
    report(asyncapiChannelServerRemoved, [head, `server ${name}`], { facts, ...places });
  }
  for (const name of newer) {
    if (older.has(name) || !before.servers.has(name)) continue;
    const facts = { name: to.name, after: name };
    report(asyncapiChannelServerAdded, [head, `server ${name}`], { facts, ...places });
  }
}

function serversOf({ servers }: AsyncChannel, contract: AsyncApiContract): Set<string> {
  return new Set(servers.length > 0 ? servers : contract.servers.keys());
}
