import { Fragment } from "react";
import { Code } from "@/components/ui/code";

/** A message of a rule: what stands in backticks is set as code. */
export function RuleMessage({ text }: { text: string }) {
  return (
    <>
      {text
        .split("`")
        .map((part, index) =>
          index % 2 === 1 ? (
            <Code key={`${index}${part}`}>{part}</Code>
          ) : (
            <Fragment key={`${index}${part}`}>{part}</Fragment>
          ),
        )}
    </>
  );
}
