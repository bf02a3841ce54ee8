import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import type { AsyncApiContract, AsyncChannel, AsyncMessage, AsyncOperation } from "@/lib/specs/asyncapi/contract";
import { childPlace } from "@/lib/specs/source/source-node";

/** The information about the document. */
export function infoSite({ root }: LintDocument): Site {
  return { place: childPlace(root.place, "info") };
}

/** Every operation, with the place at which it is told of. */
export function actionSites(
  { operations }: AsyncApiContract,
  { model }: LintDocument,
): { operation: AsyncOperation; site: Site }[] {
  return operations.map((operation) => {
    const reachedFrom = model.operations.get(operation.key);
    return { operation, site: { place: operation.place, ...(reachedFrom ? { reachedFrom } : {}) } };
  });
}

/** Every message that operations send, receive or answer with, once. */
export function messageSites(
  { operations }: AsyncApiContract,
  { model }: LintDocument,
): { message: AsyncMessage; site: Site }[] {
  const sites = new Map<AsyncMessage, Site>();
  for (const { key, messages, reply } of operations) {
    const reachedFrom = model.operations.get(key);
    for (const message of [...messages, ...(reply?.messages ?? [])]) {
      if (!sites.has(message)) sites.set(message, { place: message.place, ...(reachedFrom ? { reachedFrom } : {}) });
    }
  }
  return [...sites].map(([message, site]) => ({ message, site }));
}

/** Every channel. */
export function channelSites({ channels }: AsyncApiContract): { channel: AsyncChannel; site: Site }[] {
  return [...channels.values()].map((channel) => ({ channel, site: { place: channel.place } }));
}
