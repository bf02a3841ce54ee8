import type { Operation, RequestBody, Response, Schema, Server, SpecModel } from "@/lib/specs/model";
import type { WsdlBinding, WsdlContract, WsdlMessageUse, WsdlOperation, WsdlPortType } from "./contract";
import { localName, namespaceOf } from "./xml/xml-element";
import { markDeprecated, type SchemaMaker } from "./xsd/schema-maker";

/** Makes the common model: port operations, the schemas of their messages, and all named types. */
export function wsdlModel(contract: WsdlContract, maker: SchemaMaker): SpecModel {
  const { place } = contract;
  const operations = new Map<string, Operation>();
  const servers = serversOf(contract);
  for (const portType of contract.portTypes.values()) {
    for (const operation of portType.operations) {
      const key = operations.has(operation.key) ? `${operation.key} {${namespaceOf(portType.id)}}` : operation.key;
      operation.key = key;
      operations.set(key, operationOf(contract, maker, portType, operation, servers));
    }
  }
  const schemas = namedSchemas(contract, maker);
  maker.finish();
  const version = versionOf(contract);
  return {
    place,
    format: "wsdl",
    specVersion: contract.version === "xsd" ? "1.0" : contract.version,
    dialect: contract.version,
    info: {
      title: titleOf(contract),
      version,
      ...(contract.documentation === undefined ? {} : { description: contract.documentation }),
    },
    servers,
    tags: [...contract.portTypes.values()].map(({ name, documentation }) => ({
      name,
      ...(documentation === undefined ? {} : { description: documentation }),
    })),
    operations,
    webhooks: new Map(),
    schemas,
    securitySchemes: new Map(),
    security: [],
  };
}

function titleOf({ name, services, portTypes, targetNamespace, place }: WsdlContract): string {
  const [service] = services.values();
  const [portType] = portTypes.values();
  const last = targetNamespace.split(/[/:#]/).findLast((part) => part !== "");
  return name ?? service?.name ?? portType?.name ?? last ?? place.file;
}

/** WSDL has no versions of definitions; schemas may, and many have one in their namespace. */
function versionOf({ targetNamespace, schemas }: WsdlContract): string {
  const own = schemas.namespaces.get(targetNamespace)?.version;
  if (own !== undefined) return own;
  const versions = new Set([...schemas.namespaces.values()].flatMap(({ version }) => version ?? []));
  const [only] = versions;
  if (only !== undefined && versions.size === 1) return only;
  const [day] = /\d{4}[/-]\d{2}(?:[/-]\d{2})?(?![\d.])/.exec(targetNamespace) ?? [];
  if (day !== undefined) return day.replaceAll("/", "-");
  return /(?:^|[/:_.-])v(\d+(?:\.\d+){0,2})(?:$|[/:_-])/i.exec(targetNamespace)?.[1] ?? "";
}

function serversOf({ services }: WsdlContract): Server[] {
  return [...services.values()].flatMap(({ name, ports }) =>
    ports.flatMap((port) =>
      port.address === undefined || port.address === ""
        ? []
        : [{ place: port.addressPlace ?? port.place, url: port.address, description: `${name}, ${port.name}` }],
    ),
  );
}

function operationOf(
  contract: WsdlContract,
  maker: SchemaMaker,
  portType: WsdlPortType,
  operation: WsdlOperation,
  servers: Server[],
): Operation {
  const { place, key, documentation, input, output, faults } = operation;
  const media = mediaTypeOf(contract, portType);
  const made: Operation = {
    place,
    key,
    matchKey: key,
    kind: "rpc",
    method: "RPC",
    path: key,
    operationId: operation.name,
    tags: [portType.name],
    deprecated: false,
    parameters: [],
    responses: new Map<string, Response>(),
    callbacks: new Map(),
    security: [],
    servers,
  };
  if (documentation !== undefined) {
    made.description = documentation;
    const [first = ""] = documentation.split(/(?<=[.!?])\s|\n\s*\n/);
    made.summary = first.replaceAll(/\s+/g, " ").slice(0, 200);
  }
  markDeprecated(made, operation.deprecation);
  if (input) made.requestBody = bodyOf(contract, maker, input, media);
  if (output)
    made.responses.set("returns", { ...bodyOf(contract, maker, output, media), headers: new Map(), links: new Map() });
  for (const fault of faults)
    made.responses.set(fault.name, { ...bodyOf(contract, maker, fault, media), headers: new Map(), links: new Map() });
  return made;
}

function bodyOf(contract: WsdlContract, maker: SchemaMaker, use: WsdlMessageUse, media: string): RequestBody {
  const schema = messageSchema(contract, maker, use);
  return {
    place: use.place,
    required: true,
    ...(use.documentation === undefined ? {} : { description: use.documentation }),
    content: new Map([[media, { place: use.place, ...(schema ? { schema } : {}) }]]),
  };
}

/** The schema of a message: of its one element, else an object of its parts. */
export function messageSchema(contract: WsdlContract, maker: SchemaMaker, use: WsdlMessageUse): Schema | undefined {
  const message = contract.messages.get(use.message);
  if (!message) return undefined;
  const [only] = message.parts;
  if (message.parts.length === 1 && only?.element !== undefined) {
    const element = contract.schemas.elements.get(only.element);
    return element ? maker.ofElement(element) : { place: only.place, written: only.written };
  }
  const parts = message.parts.map((part): [string, Schema] => {
    const element = part.element === undefined ? undefined : contract.schemas.elements.get(part.element);
    if (part.element !== undefined)
      return [part.name, element ? maker.ofElement(element) : { place: part.place, written: part.written }];
    return [
      part.name,
      maker.ofUse(part.type === undefined ? {} : { name: part.type, written: part.written }, part.place),
    ];
  });
  return {
    place: message.place,
    types: ["object"],
    properties: new Map(parts),
    required: parts.map(([name]) => name),
    additionalProperties: { place: message.place, always: false },
  };
}

/** The binding by which a port type is called: SOAP before others, the older SOAP first. */
export function bindingOf(contract: WsdlContract, portType: WsdlPortType): WsdlBinding | undefined {
  const order = ["soap11", "soap12", "http", "other"];
  return [...contract.bindings.values()]
    .filter((binding) => binding.portType === portType.id || binding.portType === "")
    .toSorted((a, b) => order.indexOf(a.protocol) - order.indexOf(b.protocol))[0];
}

function mediaTypeOf(contract: WsdlContract, portType: WsdlPortType): string {
  const protocol = bindingOf(contract, portType)?.protocol;
  return protocol === "soap12" ? "application/soap+xml" : protocol === "soap11" ? "text/xml" : "application/xml";
}

/** All types and all elements that are declared by themselves and are not just a name for a type of the same name. */
function namedSchemas(contract: WsdlContract, maker: SchemaMaker): Map<string, Schema> {
  const { types, elements } = contract.schemas;
  const named = new Map<string, Schema>();
  const add = (kind: "type" | "element", name: string, schema: Schema) => {
    const short = localName(name);
    const key = named.has(short) ? (kind === "element" ? `${short} (element)` : name) : short;
    const unique = named.has(key) ? `${kind} ${name}` : key;
    named.set(unique, schema);
    contract.schemaNames.set(unique, { kind, name });
    schema.name = unique;
  };
  const own = (name: string) => (namespaceOf(name) === contract.targetNamespace ? 0 : 1);
  const ordered = <T>(map: Map<string, T>) =>
    [...map].toSorted(([a], [b]) => own(a) - own(b) || (a < b ? -1 : a > b ? 1 : 0));
  for (const [name, type] of ordered(types)) add("type", name, maker.ofType(type));
  for (const [name, element] of ordered(elements)) {
    const isName = element.type.name !== undefined && types.has(element.type.name);
    if (!isName) add("element", name, maker.ofElement(element));
  }
  return named;
}
