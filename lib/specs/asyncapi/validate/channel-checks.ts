import type { AsyncApiContract, AsyncChannel } from "@/lib/specs/asyncapi/contract";
import {
  CHANNEL_PARAMETER_UNDECLARED,
  CHANNEL_PARAMETER_UNUSED,
  CHANNEL_SERVER_UNDEFINED,
  SERVER_VARIABLE_UNDECLARED,
} from "@/lib/specs/asyncapi/validate/rules";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { SpecModel } from "@/lib/specs/model";
import { childNode, childPlace, itemNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** The names in braces, in their order. */
export function namesInBraces(address: string): string[] {
  return [...address.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** Parameters of addresses, variables of servers, and the servers that channels name. */
export function checkChannels(
  root: SourceNode,
  contract: AsyncApiContract,
  model: SpecModel,
  problems: LanguageProblems,
): void {
  for (const channel of contract.channels.values()) {
    checkParameters(channel, problems);
    if (contract.major < 3) checkServers(channel, contract, problems);
  }
  for (const { place, url, variables } of model.servers) {
    for (const name of new Set(namesInBraces(url))) {
      if (variables?.has(name)) continue;
      const message = `\`{${name}}\` is in the address, but not among the variables.`;
      problems.add(SERVER_VARIABLE_UNDECLARED, { place, about: name, message });
    }
  }
  if (contract.major === 3) checkServerReferences(root, contract, problems);
}

function checkParameters({ place, address, parameters }: AsyncChannel, problems: LanguageProblems): void {
  if (address === null) return;
  const used = new Set(namesInBraces(address));
  for (const name of used) {
    if (parameters.has(name)) continue;
    const message = `\`{${name}}\` is in the address, but not among the parameters of the channel.`;
    problems.add(CHANNEL_PARAMETER_UNDECLARED, { place, about: name, message });
  }
  for (const [name] of parameters) {
    if (used.has(name)) continue;
    const message = `The address \`${address}\` has no \`{${name}}\`.`;
    problems.add(CHANNEL_PARAMETER_UNUSED, { place: childPlace(childPlace(place, "parameters"), name), message });
  }
}

function checkServers(channel: AsyncChannel, { servers }: AsyncApiContract, problems: LanguageProblems): void {
  channel.servers.forEach((name, index) => {
    if (servers.has(name)) return;
    const place = childPlace(childPlace(channel.place, "servers"), index);
    problems.add(CHANNEL_SERVER_UNDEFINED, { place, message: `There is no server \`${name}\`.` });
  });
}

/** 3.x: a channel's servers are references to `#/servers/…`. */
function checkServerReferences(root: SourceNode, contract: AsyncApiContract, problems: LanguageProblems): void {
  for (const channel of contract.channels.values()) {
    if (channel.place.file !== root.place.file) continue;
    const node = childNode(childNode(root, "channels") ?? root, channel.name);
    const written = itemNodes(node && childNode(node, "servers"));
    if (written.length <= channel.servers.length || !node) continue;
    const message = "Every server of a channel must be a reference to one under `#/servers`.";
    problems.add(CHANNEL_SERVER_UNDEFINED, { place: childPlace(node.place, "servers"), message });
  }
}
