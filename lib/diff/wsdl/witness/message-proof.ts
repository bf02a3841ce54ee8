import type { LocalDifference } from "@/lib/diff/compare/difference";
import { segmentsOf } from "@/lib/diff/compare/difference";
import type { PairChain } from "@/lib/diff/compare/reached-pair";
import type { LanguageSide } from "@/lib/diff/languages/model";
import { messagePairs, operationPairs } from "@/lib/diff/wsdl/messages";
import type { MessageProof } from "@/lib/diff/witness/prove-changes";
import { MessageProver, wayOf } from "./message-prover";
import type { Target } from "./message-variants";

/** Proves what the shared comparison of schemas found in messages, by the XML that goes over the wire. */
export function wsdlMessageProof(from: LanguageSide<"wsdl">, to: LanguageSide<"wsdl">): MessageProof {
  const prover = new MessageProver(from.native, to.native);
  const messages = new Map(
    operationPairs(from, to)
      .flatMap(messagePairs)
      .map((one) => [`${one.operation.context.key} ${one.label}`, one]),
  );
  return (change, { root, chain, local }) => {
    const label = segmentsOf(root.trail).at(-1)?.label ?? "";
    const message = messages.get(`${root.operation.key} ${label}`);
    if (!message) return { status: "inconclusive", reason: "the message is not known" };
    return prover.prove(message, change.severity, { way: wayOf(keysOf(chain)), ...focusOf(local) });
  };
}

function keysOf(chain: PairChain): string[] {
  const keys: string[] = [];
  for (let at: PairChain | undefined = chain; at; at = at.parent) if (at.segment) keys.unshift(at.segment.key);
  return keys;
}

/** The member or the value that a difference is about. */
function focusOf({ aspect, name, before, after }: LocalDifference): Pick<Target, "name" | "value"> {
  const [kind = ""] = aspect.split("/");
  if (kind === "enum-value") {
    const value = before ?? after ?? null;
    return value === null ? {} : { value: String(value) };
  }
  const [focus] = kind === "property" || kind === "required" ? wayOf([`.${name ?? ""}`]) : [];
  return focus === undefined ? {} : { name: focus };
}
