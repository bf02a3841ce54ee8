import type { DefinitionNode, DocumentNode, NameNode, SchemaDefinitionNode, SchemaExtensionNode } from "graphql";
import { isExecutableDefinitionNode, isTypeDefinitionNode, isTypeExtensionNode } from "graphql";
import { GRAPHQL_ROOTS, type GraphqlContract } from "@/lib/specs/graphql/contract";
import type { DeclaredProblem } from "@/lib/specs/graphql/declared-problem";
import { readDirective, readMarks } from "@/lib/specs/graphql/read-declarations";
import { addType } from "@/lib/specs/graphql/read-type";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { SdlReading } from "@/lib/specs/graphql/sdl-reading";
import type { PlaceIndex } from "@/lib/specs/languages/place-index";

/** A parsed file. */
export interface SdlFile {
  file: string;
  document: DocumentNode;
}

/** The contract of files in the schema language, the entry first; what is declared twice holds as it is declared first. */
export function readSdl(
  files: readonly SdlFile[],
  places: PlaceIndex,
): { contract: GraphqlContract; problems: DeclaredProblem[] } {
  const entry = files[0]?.file ?? "";
  const contract: GraphqlContract = {
    language: "graphql",
    roots: new Map(),
    types: new Map(),
    directives: new Map(),
    schema: { name: "schema", place: places.add(entry, "/schema", 0), directives: [] },
  };
  const reading = new SdlReading(places);
  const schemas = new SchemaReader(contract, reading);
  const each = (visit: (node: DefinitionNode, file: string) => void): void => {
    for (const { file, document } of files) for (const node of document.definitions) visit(node, file);
  };
  // Extensions may stand before what they extend.
  each((node, file) => {
    if (isTypeDefinitionNode(node)) addType(contract, node, reading.in(file));
    else if (node.kind === "DirectiveDefinition") readDirective(contract, node, reading.in(file));
    else if (node.kind === "SchemaDefinition") schemas.define(node, file);
    else if (isExecutableDefinitionNode(node)) reportExecutable(reading, node, file);
  });
  each((node, file) => {
    if (isTypeExtensionNode(node)) addType(contract, node, reading.in(file));
    else if (node.kind === "SchemaExtension") schemas.extend(node, file);
  });
  schemas.complete();
  return { contract, problems: reading.problems };
}

const DEFAULT_ROOTS = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

/** Reads what is said of the schema itself, and which types its roots are. */
class SchemaReader {
  private isDefined = false;

  constructor(
    private readonly contract: GraphqlContract,
    private readonly reading: SdlReading,
  ) {}

  define(node: SchemaDefinitionNode, file: string): void {
    const { contract, reading } = this;
    const offset = node.loc?.start ?? 0;
    const place = reading.places.add(file, "/schema", offset);
    if (this.isDefined) {
      reading.report(GRAPHQL_RULES.duplicate, { place, message: "The schema is declared again.", about: file }, offset);
      return;
    }
    this.isDefined = true;
    contract.schema.place = place;
    if (node.description) contract.schema.description = node.description.value;
    this.extend(node, file);
  }

  extend(node: SchemaDefinitionNode | SchemaExtensionNode, file: string): void {
    const { contract, reading } = this;
    const local = reading.in(file);
    contract.schema.directives.push(...readMarks(node, local, "/schema").directives);
    for (const { operation, type } of node.operationTypes ?? []) {
      const place = local.place(`/schema/${operation}`, type.name);
      if (contract.roots.has(operation)) {
        const message = `The schema names its ${operation} type again.`;
        reading.report(GRAPHQL_RULES.duplicate, { place, message, about: operation }, type.loc?.start);
      } else contract.roots.set(operation, type.name.value);
    }
  }

  /** Without a `schema`, types of the usual names are the roots. */
  complete(): void {
    if (this.isDefined) return;
    for (const root of GRAPHQL_ROOTS) {
      const name = DEFAULT_ROOTS[root];
      if (!this.contract.roots.has(root) && this.contract.types.has(name)) this.contract.roots.set(root, name);
    }
  }
}

function reportExecutable(reading: SdlReading, node: DefinitionNode, file: string): void {
  const name: NameNode | undefined = "name" in node ? node.name : undefined;
  const what = node.kind === "FragmentDefinition" ? "fragment" : "operation";
  reading.report(
    GRAPHQL_RULES.executable,
    {
      place: { file, pointer: "" },
      message: `${name ? `The ${what} ${name.value}` : `An ${what}`} is not part of a schema and is left out.`,
      about: `${what} ${name?.value ?? ""}`,
    },
    node.loc?.start,
  );
}
