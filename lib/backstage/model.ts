/** The name of an entity of a Backstage catalogue. Kind, namespace and name are compared without regard to case. */
export interface EntityRef {
  kind: string;
  namespace: string;
  name: string;
}

/** Where something is written; line and column from 1. */
export interface EntityPlace {
  file: string;
  line: number;
  column: number;
}

export interface EntityLink {
  url: string;
  title?: string;
}

/** What every entity has, whatever its kind. */
export interface EntityBase {
  ref: EntityRef;
  title?: string;
  description?: string;
  tags: string[];
  links: EntityLink[];
  annotations: ReadonlyMap<string, string>;
  place: EntityPlace;
}

/** The text of an API's definition: written into the entity, or one of the files that were handed in. */
export type ApiDefinition = { kind: "inline"; text: string } | { kind: "file"; file: string; text: string };

export interface ApiEntity extends EntityBase {
  /** `openapi`, `asyncapi`, `graphql`, `grpc`, or anything else; as written. */
  type: string;
  lifecycle: string;
  owner?: EntityRef;
  system?: EntityRef;
  /** Absent where there is none, or none that can be read without fetching. */
  definition?: ApiDefinition;
}

export interface ComponentEntity extends EntityBase {
  type: string;
  lifecycle: string;
  owner?: EntityRef;
  system?: EntityRef;
  subcomponentOf?: EntityRef;
  providesApis: EntityRef[];
  consumesApis: EntityRef[];
  dependsOn: EntityRef[];
}

export interface GroupEntity extends EntityBase {
  type: string;
  parent?: EntityRef;
  members: EntityRef[];
  email?: string;
}

export interface SystemEntity extends EntityBase {
  owner?: EntityRef;
  domain?: EntityRef;
}

export interface DomainEntity extends EntityBase {
  owner?: EntityRef;
}

export interface UserEntity extends EntityBase {
  displayName?: string;
  email?: string;
  memberOf: EntityRef[];
}

export interface ResourceEntity extends EntityBase {
  type: string;
  owner?: EntityRef;
  system?: EntityRef;
  dependsOn: EntityRef[];
}

/** Points to further catalogue files. Kept as written: nothing is followed. */
export interface LocationEntity extends EntityBase {
  type: string;
  targets: string[];
}

export const BACKSTAGE_RULES = [
  "backstage-unreadable",
  "backstage-not-an-entity",
  "backstage-kind-unknown",
  "backstage-too-many",
  "backstage-name",
  "backstage-duplicate",
  "backstage-field",
  "backstage-reference",
  "backstage-definition-missing",
  "backstage-definition-remote",
  "backstage-definition-file",
  "backstage-location",
] as const;

/** Something about a catalogue that its author should know. An `error` left out what it is about. */
export interface BackstageFinding extends EntityPlace {
  rule: (typeof BACKSTAGE_RULES)[number];
  severity: "error" | "warning" | "info";
  message: string;
  /** JSON Pointer (RFC 6901) inside the document of the entity. */
  pointer: string;
}

/** A Backstage catalogue as read from its files; each list in the order of the files. */
export interface BackstageCatalog {
  components: ComponentEntity[];
  apis: ApiEntity[];
  groups: GroupEntity[];
  systems: SystemEntity[];
  domains: DomainEntity[];
  users: UserEntity[];
  resources: ResourceEntity[];
  locations: LocationEntity[];
  findings: BackstageFinding[];
}

/** A file of a catalogue; the name is relative, with `/`. */
export interface BackstageFile {
  name: string;
  text: string;
}

/** Annotations with which the registry keeps what Backstage has no field for. */
export const ANNOTATION = {
  /** Slug of the API; the entity's name may be a shortened one. */
  api: "concordat.dev/api",
  version: "concordat.dev/version",
  state: "concordat.dev/state",
  team: "concordat.dev/team",
  consumer: "concordat.dev/consumer",
  kind: "concordat.dev/kind",
  contact: "concordat.dev/contact",
  /** JSON: `[{api, version?, operations?}]`, where a dependency says more than the API's name. */
  dependencies: "concordat.dev/dependencies",
} as const;
