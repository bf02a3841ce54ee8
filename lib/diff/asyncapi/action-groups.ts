import type { AsyncAction, AsyncApiContract, AsyncOperation } from "@/lib/specs/asyncapi/contract";
import { addressName, erasedAddress } from "@/lib/specs/asyncapi/operation-keys";

/** The operations that do the same on one address: for whoever is at the other end they are one. */
export interface ActionGroup {
  action: AsyncAction;
  /** The address with the names of its parameters erased. */
  erased: string;
  operations: [AsyncOperation, ...AsyncOperation[]];
}

/** Groups with their counterparts; `isMoved` where only names of operations or channels say that they belong together. */
export interface GroupPair {
  from?: ActionGroup;
  to?: ActionGroup;
  isMoved: boolean;
}

/** The groups of a contract, in the order of their first operations. */
export function actionGroups({ operations }: Pick<AsyncApiContract, "operations">): ActionGroup[] {
  const groups = new Map<string, ActionGroup>();
  for (const operation of operations) {
    const erased = erasedAddress(addressName(operation));
    const key = `${operation.action} ${erased}`;
    const group = groups.get(key);
    if (group) group.operations.push(operation);
    else groups.set(key, { action: operation.action, erased, operations: [operation] });
  }
  return [...groups.values()];
}

/**
 * Pairs the groups of two contracts: by action and address, then by the address with the path of the server before it (which
 * may have moved from the one into the other), then by the names of operations, then of channels.
 */
export function pairGroups(from: AsyncApiContract, to: AsyncApiContract): GroupPair[] {
  const left = new Set(actionGroups(from));
  const waiting = new Set(actionGroups(to));
  const pairs: GroupPair[] = [];
  const round = (keysOf: (group: ActionGroup, contract: AsyncApiContract) => string[], isMoved: boolean): void => {
    const byKey = new Map<string, ActionGroup>();
    for (const group of waiting) for (const key of keysOf(group, to)) if (!byKey.has(key)) byKey.set(key, group);
    for (const group of left) {
      const partner = keysOf(group, from)
        .map((key) => byKey.get(key))
        .find((one) => one !== undefined && waiting.has(one));
      if (!partner) continue;
      waiting.delete(partner);
      left.delete(group);
      pairs.push({ from: group, to: partner, isMoved });
    }
  };
  round((group) => [`${group.action} ${group.erased}`], false);
  round((group, contract) => fullAddresses(group, contract), false);
  round((group) => group.operations.flatMap(({ id }) => (id === undefined ? [] : [`${group.action} ${id}`])), true);
  round((group) => group.operations.map(({ channel }) => `${group.action} ${channel.name}`), true);
  for (const group of left) pairs.push({ from: group, isMoved: false });
  for (const group of waiting) pairs.push({ to: group, isMoved: false });
  return pairs;
}

function fullAddresses({ action, erased, operations: [first] }: ActionGroup, contract: AsyncApiContract): string[] {
  const { servers } = first.channel;
  const names = servers.length > 0 ? servers : [...contract.servers.keys()];
  return names.flatMap((name) => {
    const server = contract.servers.get(name);
    if (!server) return [];
    const path = `${erasedAddress(server.pathname)}/${erased.replace(/^\/|\/$/g, "")}`.replace(/\/+$/, "");
    return [`${action} ${server.host}${path}`];
  });
}
