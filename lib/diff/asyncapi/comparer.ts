import { addPayloads } from "@/lib/diff/asyncapi/add-payloads";
import { compareBindings } from "@/lib/diff/asyncapi/compare-bindings";
import { compareChannel } from "@/lib/diff/asyncapi/compare-channels";
import { compareMessages } from "@/lib/diff/asyncapi/compare-messages";
import { compareReplies } from "@/lib/diff/asyncapi/compare-replies";
import { compareServers } from "@/lib/diff/asyncapi/compare-servers";
import { type ActionPair, carrierOf, contextOf, pairedGroups } from "@/lib/diff/asyncapi/paired-actions";
import { isGone } from "@/lib/diff/asyncapi/regrouped";
import { type ActionReport, reportIn } from "@/lib/diff/asyncapi/report";
import { asyncapiIdChanged } from "@/lib/diff/asyncapi/rules/asyncapi-id-changed";
import { asyncapiOperationBindingChanged } from "@/lib/diff/asyncapi/rules/asyncapi-operation-binding-changed";
import { asyncapiOperationRegrouped } from "@/lib/diff/asyncapi/rules/asyncapi-operation-regrouped";
import { asyncapiSpecificationVersionChanged } from "@/lib/diff/asyncapi/rules/asyncapi-specification-version-changed";
import { ASYNC_API_DIFF_RULES } from "@/lib/diff/asyncapi/rules/index";
import { createSameSchemas } from "@/lib/diff/compare/same-schemas";
import { defineComparer, type LanguageDifference, type LanguageSide } from "@/lib/diff/languages/model";

type Side = LanguageSide<"asyncapi">;

/** The comparer of AsyncAPI. */
export const ASYNC_API_COMPARER = defineComparer<"asyncapi">({
  format: "asyncapi",
  rules: ASYNC_API_DIFF_RULES,
  proof: "payloads and headers that one version allows and the other refuses",
  judgesExistence: true,
  addSchemas: addPayloads,
  compare,
});

function compare(from: Side, to: Side, report: (difference: LanguageDifference) => void): void {
  compareDocument(from, to, reportIn(report, undefined));
  compareServers(from.native, to.native, reportIn(report, undefined));
  const isSame = createSameSchemas();
  const channels = new Set<object>();
  for (const group of pairedGroups(from, to, isSame)) {
    const within = (pair: ActionPair): ActionReport => reportIn(report, operationOf(from, to, pair));
    compareMessages(group, (pair) => within(carrierOf(group, pair)));
    const channel = group.to?.operations[0].channel;
    if (channel && !channels.has(channel)) {
      channels.add(channel);
      compareChannel(group, from.native, to.native, reportIn(report, undefined));
    }
    for (const pair of group.operations) {
      if (pair.from && pair.to) {
        const own = within(pair);
        compareReplies(pair, group.side, isSame, own);
        compareBindings(asyncapiOperationBindingChanged, [], pair.from.bindings, pair.to.bindings, own);
      } else if (pair.from && !isGone(group, pair)) {
        const name = pair.from.id ?? pair.from.key;
        const facts = { name };
        within(pair)(asyncapiOperationRegrouped, [`operation ${name}`], { facts, from: pair.from.place });
      }
    }
  }
}

function operationOf(from: Side, to: Side, pair: ActionPair): { key: string; matchKey: string } | undefined {
  const { key, matchKey } = contextOf(from, to, pair);
  return key === "" ? undefined : { key, matchKey };
}

function compareDocument(from: Side, to: Side, report: ActionReport): void {
  const places = { from: from.model.place, to: to.model.place };
  const older = from.native;
  const newer = to.native;
  if (older.id !== newer.id) {
    const facts = {
      name: "",
      ...(older.id === undefined ? {} : { before: older.id }),
      ...(newer.id === undefined ? {} : { after: newer.id }),
    };
    report(asyncapiIdChanged, ["id"], { facts, ...places });
  }
  if (older.version !== newer.version) {
    const facts = { name: "", before: older.version, after: newer.version };
    report(asyncapiSpecificationVersionChanged, ["asyncapi"], { facts, ...places });
  }
}
