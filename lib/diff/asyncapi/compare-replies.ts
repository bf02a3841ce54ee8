import { compareReplyMessages } from "@/lib/diff/asyncapi/compare-messages";
import { type ActionPair, pairedReply } from "@/lib/diff/asyncapi/paired-actions";
import type { ActionReport } from "@/lib/diff/asyncapi/report";
import { asyncapiReplyAdded } from "@/lib/diff/asyncapi/rules/asyncapi-reply-added";
import { asyncapiReplyAddressChanged } from "@/lib/diff/asyncapi/rules/asyncapi-reply-address-changed";
import { asyncapiReplyRemoved } from "@/lib/diff/asyncapi/rules/asyncapi-reply-removed";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { IsSameSchema } from "@/lib/diff/compare/same-schemas";
import type { AsyncReply } from "@/lib/specs/asyncapi/contract";
import { erasedAddress } from "@/lib/specs/asyncapi/operation-keys";

/** Compares what is answered, and where. */
export function compareReplies(pair: ActionPair, side: MessageSide, isSame: IsSameSchema, report: ActionReport): void {
  if (!pair.from || !pair.to) return;
  const { from, to, messages, side: back } = pairedReply(pair, side, isSame);
  if (!from || !to) {
    const places = { from: from?.place ?? pair.from.place, to: to?.place ?? pair.to.place };
    if (to) report(asyncapiReplyAdded, ["reply"], { facts: { name: "" }, ...places });
    else if (from) report(asyncapiReplyRemoved, ["reply"], { facts: { name: "" }, ...places });
    return;
  }
  const before = addressOf(from);
  const after = addressOf(to);
  if (normal(before) !== normal(after)) {
    const facts = { name: "", ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    report(asyncapiReplyAddressChanged, ["reply", "address"], { facts, from: from.place, to: to.place });
  }
  compareReplyMessages(messages, back, (rule, way, details) => report(rule, ["reply", ...way], details));
}

function addressOf({ addressLocation, channel }: AsyncReply): string | undefined {
  return addressLocation ?? channel?.address ?? undefined;
}

function normal(address: string | undefined): string | undefined {
  return address === undefined ? undefined : erasedAddress(address);
}
