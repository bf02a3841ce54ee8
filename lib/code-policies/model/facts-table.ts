import { type FactName, listFacts } from "./list-facts";

function row({ name, kind, about }: FactName): string {
  return `| \`${name}\` | ${kind} | ${about} |`;
}

/** Every name that policies may use as Markdown tables: the part of docs/code-policies.md that is made of the schema. */
export function factsTable(): string {
  const head = "| name | kind | what it is |\n| --- | --- | --- |";
  const facts = listFacts();
  const of = (parent: FactName, below: readonly FactName[]): string[] => [
    `Of \`${parent.name}\`${parent.kind.startsWith("list") ? ", of each" : ""}:\n\n${head}\n${below.map(row).join("\n")}`,
    ...below.flatMap((one) =>
      one.members.length > 0 ? of({ ...one, name: `${parent.name}.${one.name}` }, one.members) : [],
    ),
  ];
  const members = facts.flatMap((fact) => (fact.members.length > 0 ? of(fact, fact.members) : []));
  return [`${head}\n${facts.map(row).join("\n")}`, ...members].join("\n\n");
}
