import type { CheckOutcome } from "@/lib/maturity/model/check";
import type { ApiFacts, ContractMeasures, CurrentVersionFacts, Share } from "@/lib/maturity/model/facts";
import { formatName } from "@/lib/specs/format-names";
import type { SpecFormat } from "@/lib/specs/model";
import { judgeShare } from "./judge-share";
import { notApplicable, unknown } from "./outcomes";
import { publishPage, versionPage } from "./pages";

/** Judges the version in use; unknown where nothing was published. */
export function judgeCurrent(facts: ApiFacts, judge: (current: CurrentVersionFacts) => CheckOutcome): CheckOutcome {
  return facts.current ? judge(facts.current) : unknown("no-contract", {}, publishPage(facts));
}

/** Judges what the contract in use is like; unknown where none was published, or it was not measured yet. */
export function judgeContract(
  facts: ApiFacts,
  judge: (contract: ContractMeasures, current: CurrentVersionFacts) => CheckOutcome,
): CheckOutcome {
  return judgeCurrent(facts, (current) =>
    current.contract
      ? judge(current.contract, current)
      : unknown("not-measured", { version: current.label }, versionPage(facts)),
  );
}

/** Judges what only some contract languages can say; in the others it does not apply, and why is told. */
export function judgeInLanguages(
  facts: ApiFacts,
  languages: readonly SpecFormat[],
  judge: () => CheckOutcome,
): CheckOutcome {
  const { current } = facts;
  if (!current || languages.some((one) => one === current.format)) return judge();
  return notApplicable("not-in-language", { language: formatName(current.format) }, versionPage(facts));
}

/** Languages whose definitions may be of messages alone. */
const MESSAGE_LANGUAGES: readonly string[] = ["json-schema", "avro", "protobuf"];

/** Whether a definition describes messages and nothing that is called. */
export function isOfMessages(contract: ContractMeasures, { format }: CurrentVersionFacts): boolean {
  return contract.operations === 0 && contract.schemas > 0 && MESSAGE_LANGUAGES.includes(format);
}

/** As `judgeContract`, of its operations: with none, nothing can be said of them. */
export function judgeOperations(facts: ApiFacts, judge: (contract: ContractMeasures) => CheckOutcome): CheckOutcome {
  return judgeContract(facts, (contract, current) => {
    if (contract.operations > 0) return judge(contract);
    const values = { version: current.label };
    return isOfMessages(contract, current)
      ? notApplicable("messages-only", values, versionPage(facts, "schemas"))
      : unknown("no-operations", values, versionPage(facts, "operations"));
  });
}

interface ContractShare {
  share: (contract: ContractMeasures) => Share;
  leastPercent: number;
  code: string;
  /** The operations of the version unless it says otherwise. */
  href?: string;
}

/** Judges a share of the contract's operations or fields; one of nothing does not apply, as `<code>-none` says. */
export function judgeContractShare(
  facts: ApiFacts,
  { share, leastPercent, code, href = versionPage(facts, "operations") }: ContractShare,
): CheckOutcome {
  return judgeOperations(facts, (contract) =>
    judgeShare(share(contract), leastPercent, { code, href, none: notApplicable(`${code}-none`, {}, href) }),
  );
}
